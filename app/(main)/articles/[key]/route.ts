import { createElement } from "react";
import { ArticlePage } from "@/components/reader/article-page";
import { viewOf } from "@/components/reader/view-of";
import { shellContext } from "@/components/shell/context";
import { Document } from "@/components/shell/document";
import { Shell } from "@/components/shell/shell";
import { readArticle } from "@/lib/articles/queries/read-article";
import { actorOfRequest } from "@/lib/employees/current";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { assets } from "@/lib/platform/html/assets";
import { renderDocument } from "@/lib/platform/html/render-static";
import { SECURITY_HEADERS, staticPolicy } from "@/lib/platform/http/security";
import { now } from "@/lib/platform/time/clock";
import { missingPage } from "./missing-page";

export const dynamic = "force-dynamic";

const HEADERS: Record<string, string> = {
  ...SECURITY_HEADERS,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": staticPolicy(),
  // A right can be lost between two visits, so the page is asked for each time.
  "Cache-Control": "private, no-store",
  Vary: "Cookie",
};

/** The reading page of an article, made without React at run time (ADR 0002). */
export async function GET(request: Request, { params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  const url = new URL(request.url);
  const path = url.pathname + url.search;
  const actor = await actorOfRequest(request);
  try {
    const page = await readArticle(actor, { key: decodeURIComponent(key), draft: url.searchParams.has("draft") });
    const context = shellContext(actor, { section: "spaces", path, organization: page.organization });
    const view = viewOf(page, { t: context.t, locale: context.locale, now: now() });
    const body = createElement(ArticlePage, {
      t: context.t,
      locale: context.locale,
      timeZone: page.organization.timeZone,
      view,
    });
    const html = renderDocument(
      createElement(Document, {
        assets: assets(),
        locale: context.locale,
        theme: context.theme,
        title: `${view.title} - Lumbung`,
        description: view.summary,
        canonical: view.href,
        // biome-ignore lint/correctness/noChildrenProp: createElement in a route handler, where JSX is not compiled
        children: createElement(Shell, { ...context, children: body }),
      }),
    );
    return new Response(html, { headers: HEADERS });
  } catch (error) {
    if (error instanceof DomainError && ["not_found", "unauthenticated", "invalid"].includes(error.code))
      return missingPage(actor, path, HEADERS);
    throw error;
  }
}
