import type { ReactNode } from "react";
import type { Assets } from "@/lib/platform/html/assets";
import type { Locale } from "@/lib/platform/i18n/translator";
import type { Theme } from "./view";

interface HeadProps {
  assets: Assets;
  /** Of the page's policy, where that names scripts by nonce. */
  nonce?: string;
}

interface DocumentProps extends HeadProps {
  locale: Locale;
  theme: Theme;
  title: string;
  description?: string;
  /** Address that names this page whatever it is called now. */
  canonical?: string;
  bodyClass?: string;
  children: ReactNode;
}

/** What the head of every page links to: the same for React pages and for article pages. */
export function HeadLinks({ assets, nonce }: HeadProps) {
  return (
    <>
      <link rel="preload" href="/fonts/BCSans-Regular.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="preload" href="/fonts/BCSans-Bold.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={assets.css} />
      <link rel="icon" href="/brand/mark.svg" type="image/svg+xml" />
      <script src={assets.js} defer nonce={nonce} suppressHydrationWarning />
    </>
  );
}

/** A whole document for pages that a route handler answers. */
export function Document({ assets, locale, theme, title, description, canonical, bodyClass, children }: DocumentProps) {
  return (
    <html lang={locale} data-theme={theme === "auto" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description ? <meta name="description" content={description} /> : null}
        {canonical ? <link rel="canonical" href={canonical} /> : null}
        <HeadLinks assets={assets} />
      </head>
      <body className={bodyClass}>{children}</body>
    </html>
  );
}
