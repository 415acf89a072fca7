import { createElement } from "react";
import { shellContext } from "@/components/shell/context";
import { Document } from "@/components/shell/document";
import { Shell } from "@/components/shell/shell";
import { NotFoundState } from "@/components/shell/states";
import { getOrganization } from "@/lib/organization/queries";
import type { Actor } from "@/lib/platform/access/actor";
import { assets } from "@/lib/platform/html/assets";
import { renderDocument } from "@/lib/platform/html/render-static";

/** The same answer for what does not exist and for what this person may not see. A visitor is asked to sign in first. */
export async function missingPage(actor: Actor, path: string, headers: Record<string, string>): Promise<Response> {
  if (actor.kind === "visitor") {
    return new Response(null, {
      status: 302,
      headers: { Location: `/sign-in?to=${encodeURIComponent(path)}`, "Cache-Control": "no-store" },
    });
  }
  const organization = await getOrganization(actor, {});
  const context = shellContext(actor, { section: "spaces", path, organization });
  const html = renderDocument(
    createElement(Document, {
      assets: assets(),
      locale: context.locale,
      theme: context.theme,
      title: `${context.t("states.notFound.title")} - Lumbung`,
      // biome-ignore lint/correctness/noChildrenProp: createElement in a route handler, where JSX is not compiled
      children: createElement(Shell, { ...context, children: createElement(NotFoundState, { t: context.t }) }),
    }),
  );
  return new Response(html, { status: 404, headers });
}
