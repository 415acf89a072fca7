import { createHash } from "node:crypto";
import { notionsIn, stem } from "../analysis/analyse";
import { storable, wordsOf } from "../analysis/tokens";
import type { SearchDocument } from "../port";

/** A document as Meilisearch keeps it: `stems` and `notions` carry our analysis, which the engine has none of. */
export interface MeiliDocument {
  key: string;
  id: string;
  kind: string;
  language: string;
  title: string;
  summary: string;
  headings: string;
  body: string;
  stemsTitle: string;
  stems: string;
  labels: string[];
  labelsFolded: string[];
  unitId: string;
  spaceId: string | null;
  authorIds: string[];
  accessLevel: string;
  status: string;
  updatedAt: number;
  publishedAt: number | null;
  newest: number;
  readTokens: string[];
  href: string;
}

/** The primary key of a document; Meilisearch allows few characters in one. */
export function meiliKey(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

/** A token that stands for a notion in text and query alike, and is no word of any language. */
export function notionToken(notion: string): string {
  return `zq${Buffer.from(notion).toString("hex")}`;
}

/** The stems of a text, behind a mark that keeps them apart from words, and the notions in it. */
export function stemmedText(text: string, language: "id" | "en"): string {
  const words = wordsOf(text);
  return [...words.map((word) => stem(word, language)), ...notionsIn(words).map(notionToken)].join(" ");
}

/** What is sent to Meilisearch for a document. */
export function meiliDocument(document: SearchDocument): MeiliDocument {
  const { language } = document;
  const around = [document.summary, document.headings, ...document.labels].join("\n");
  return {
    key: meiliKey(document.id),
    id: document.id,
    kind: document.kind,
    language,
    title: storable(document.title),
    summary: storable(document.summary),
    headings: storable(document.headings),
    body: storable(document.body),
    stemsTitle: stemmedText(document.title, language),
    stems: stemmedText(`${around}\n${document.body}`, language),
    labels: document.labels.map(storable),
    labelsFolded: document.labels.map((label) => storable(label).toLowerCase()),
    unitId: document.unitId,
    spaceId: document.spaceId,
    authorIds: document.authorIds,
    accessLevel: document.accessLevel,
    status: document.status,
    updatedAt: document.updatedAt.getTime(),
    publishedAt: document.publishedAt?.getTime() ?? null,
    newest: (document.publishedAt ?? document.updatedAt).getTime(),
    readTokens: document.readTokens,
    href: document.href,
  };
}
