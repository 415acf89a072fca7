import { headers } from "next/headers";
import type { ReactNode } from "react";
import { shellContext } from "@/components/shell/context";
import { Shell } from "@/components/shell/shell";
import type { Section } from "@/components/shell/view";
import { currentActor } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";

const SECTIONS: readonly (readonly [prefix: string, section: Section])[] = [
  ["/spaces", "spaces"],
  ["/articles", "spaces"],
  ["/labels", "spaces"],
  ["/lessons", "lessons"],
  ["/discussions", "discussions"],
  ["/units", "unit"],
  ["/reviews", "reviews"],
  ["/verifications", "reviews"],
  ["/credits", "credits"],
  ["/search", "search"],
];

function sectionOf(path: string): Section | null {
  if (path === "/" || path.startsWith("/?")) return "home";
  return SECTIONS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? null;
}

export default async function MainLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const path = (await headers()).get("x-lumbung-path") ?? "/";
  const organization = await getOrganization(actor, {});
  return <Shell {...shellContext(actor, { section: sectionOf(path), path, organization })}>{children}</Shell>;
}
