import { articleDocuments } from "@/lib/articles/search";
import { discussionDocuments } from "@/lib/discussions/search";
import { lessonDocuments } from "@/lib/lessons/search";
import { searchIndex } from "@/lib/platform/search/current";
import type { SearchDocument, SearchKind } from "@/lib/platform/search/port";

export const INDEX_TOPIC = "search.index";

export interface IndexPayload {
  kind: SearchKind;
  ids: string[];
}

const SOURCES: Record<SearchKind, (ids: readonly string[]) => Promise<SearchDocument[]>> = {
  article: articleDocuments,
  lesson: lessonDocuments,
  discussion: discussionDocuments,
};

/** Brings the index in line with the database for the named rows: what may no longer be found is taken out. Safe to repeat. */
export async function index({ kind, ids }: IndexPayload): Promise<void> {
  const port = await searchIndex();
  const documents = await SOURCES[kind](ids);
  const found = new Set(documents.map((document) => document.id));
  const gone = ids.filter((id) => !found.has(id));
  if (gone.length > 0) await port.remove(gone);
  if (documents.length > 0) await port.upsert(documents);
}
