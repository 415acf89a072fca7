import type { SearchPort } from "@/lib/platform/search/port";
import { createPostgresSearch } from "@/lib/platform/search/postgres/adapter";
import { makeSearchScope } from "@/lib/platform/search/scope";
import { mean, ndcgAt10, recallAt100, seededRandom, withOneTypo } from "./support/measures";
import { loadRelevanceSets, type RelevanceSplit } from "./support/relevance-sets";
import { startSearchDatabase } from "./support/search-database";
import { corporaFolder } from "./support/shared";

const SCOPE = makeSearchScope(["public"]);
const AT_ONCE = 2;

interface Measured {
  ndcg10: number;
  recall100: number;
}

async function measure(
  search: SearchPort,
  split: RelevanceSplit,
  rewrite: (text: string) => string,
): Promise<Measured> {
  const ndcg: number[] = [];
  const recall: number[] = [];
  const queue = split.queries.map((query) => ({ ...query, text: rewrite(query.text) }));
  const next = async (): Promise<void> => {
    for (let query = queue.shift(); query; query = queue.shift()) {
      const { hits } = await search.search(SCOPE, { text: query.text, pageSize: 100 });
      const found = hits.map((hit) => hit.id);
      const relevant = split.judgements.get(query.id) ?? new Map<string, number>();
      ndcg.push(ndcgAt10(found, relevant));
      recall.push(recallAt100(found, relevant));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return { ndcg10: mean(ndcg), recall100: mean(recall) };
}

const corpora = corporaFolder();
if (!corpora) {
  console.log("skipped: no shared data");
  process.exit(0);
}
const only = process.argv.slice(2);
const database = await startSearchDatabase(3321);
const rows: Record<string, string | number>[] = [];
try {
  const search = createPostgresSearch(database.pool);
  for (const set of loadRelevanceSets(corpora)) {
    if (only.length > 0 && !only.includes(set.name)) continue;
    await search.clear();
    await search.upsert(set.documents);
    await database.pool.query("VACUUM ANALYZE");
    for (const split of set.splits) {
      const random = seededRandom(7);
      const plain = await measure(search, split, (text) => text);
      const typed = await measure(search, split, (text) => withOneTypo(text, random));
      rows.push({
        set: `${set.name} ${split.name}`,
        queries: split.queries.length,
        "BM25 nDCG@10": split.bm25.ndcg10.toFixed(3),
        "nDCG@10": plain.ndcg10.toFixed(3),
        "BM25 recall@100": split.bm25.recall100.toFixed(3),
        "recall@100": plain.recall100.toFixed(3),
        "with one typo": typed.recall100.toFixed(3),
        kept: `${((100 * typed.recall100) / plain.recall100).toFixed(1)} %`,
      });
    }
  }
} finally {
  await database.stop();
}
console.table(rows);
