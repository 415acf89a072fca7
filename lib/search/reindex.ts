import { db } from "@/lib/platform/db/client";
import { searchIndex } from "@/lib/platform/search/current";
import { index } from "./jobs";

const BATCH = 200;

/** Builds the index anew from the database, in batches. Returns how many documents it holds then. */
export async function reindexAll(progress: (done: number, total: number) => void = () => {}): Promise<number> {
  const port = await searchIndex();
  await port.clear();
  const [articles, lessons, discussions] = await Promise.all([
    db().article.findMany({ where: { publishedRevisionId: { not: null }, deletedAt: null }, select: { id: true } }),
    db().lesson.findMany({ where: { publishedAt: { not: null } }, select: { id: true } }),
    db().discussion.findMany({ select: { id: true } }),
  ]);
  const groups = [
    ["article", articles],
    ["lesson", lessons],
    ["discussion", discussions],
  ] as const;
  const total = articles.length + lessons.length + discussions.length;
  let done = 0;
  for (const [kind, rows] of groups) {
    for (let at = 0; at < rows.length; at += BATCH) {
      const ids = rows.slice(at, at + BATCH).map((row) => row.id);
      await index({ kind, ids });
      done += ids.length;
      progress(done, total);
    }
  }
  return port.count();
}
