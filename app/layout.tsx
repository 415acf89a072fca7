import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { HeadLinks } from "@/components/shell/document";
import { currentActor } from "@/lib/employees/current";
import { assets } from "@/lib/platform/html/assets";

export const metadata: Metadata = { title: { default: "Lumbung", template: "%s - Lumbung" } };
export const viewport: Viewport = { width: "device-width", initialScale: 1 };
// Every page is made for the person who asks.
export const dynamic = "force-dynamic";

export default async function RootLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  return (
    <html lang={actor.locale} data-theme={actor.theme === "auto" ? undefined : actor.theme}>
      <head>
        <HeadLinks assets={assets()} nonce={(await headers()).get("x-nonce") ?? undefined} />
      </head>
      <body>{children}</body>
    </html>
  );
}
