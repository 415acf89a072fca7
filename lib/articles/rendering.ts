import { plainText, wordCount } from "@/lib/content/plain-text";
import type { BodyLabels } from "@/lib/content/render/context";
import { renderBody } from "@/lib/content/render-html";
import type { Body } from "@/lib/content/types";
import type { Tx } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/json";
import { isLocale, type Translate, translator } from "@/lib/platform/i18n/translator";
import { readingMinutes } from "./rules";

/** Raise it when the renderer's output changes: older renderings are then made anew on first reading. */
export const RENDERER = 1;

export interface RenderedRevision {
  html: string;
  toc: { id: string; level: number; text: string }[];
  plainText: string;
  minutes: number;
}

/** The words inside a rendered body, in the body's own language. */
export function bodyLabels(t: Translate): BodyLabels {
  return {
    footnotes: t("content.footnotes"),
    footnote: (n) => t("content.footnote", { n }),
    footnoteBack: t("content.footnoteBack"),
    table: (n) => t("content.table", { n }),
    taskDone: t("content.taskDone"),
    taskOpen: t("content.taskOpen"),
    callouts: {
      info: t("content.callouts.info"),
      success: t("content.callouts.success"),
      warning: t("content.callouts.warning"),
      danger: t("content.callouts.danger"),
      note: t("content.callouts.note"),
    },
    fileSize: (bytes) => t("content.fileSize", { kb: Math.max(1, Math.round(bytes / 1024)) }),
  };
}

// Ids of the article page's own landmarks.
const RESERVED = ["main", "isi", "toc", "tree", "search"];

/** Renders a body for readers. Links go by id, so that the result never changes and tells nothing about where they lead. */
export function renderRevision(revision: { body: Body; language: string }): RenderedRevision {
  const t = translator(isLocale(revision.language) ? revision.language : "id");
  const { html, toc } = renderBody(revision.body, {
    labels: bodyLabels(t),
    articleHref: (id, fragment) => `/articles/${id}${fragment ? `#${fragment}` : ""}`,
    reservedIds: RESERVED,
  });
  return { html, toc, plainText: plainText(revision.body), minutes: readingMinutes(wordCount(revision.body)) };
}

/** Keeps a revision's rendering; the same revision always renders the same, so a second writer changes nothing. */
export async function storeRendering(tx: Tx, revisionId: string, rendered: RenderedRevision): Promise<void> {
  const data = {
    renderer: RENDERER,
    html: rendered.html,
    toc: asJson(rendered.toc),
    plainText: rendered.plainText,
    minutes: rendered.minutes,
  };
  await tx.revisionRender.upsert({ where: { revisionId }, create: { revisionId, ...data }, update: data });
}
