import type { SearchDocument, SearchPort } from "@/lib/platform/search/port";
import { createPostgresSearch } from "@/lib/platform/search/postgres/adapter";
import { makeSearchScope } from "@/lib/platform/search/scope";
import { type CorpusArticle, corpusArticles } from "./support/corpus";
import { percentile, seededRandom, withOneTypo } from "./support/measures";
import { startSearchDatabase } from "./support/search-database";
import { corporaFolder } from "./support/shared";

const SIZES = [1_000, 10_000];
const QUERIES = 50;
const UNITS = 12;
const SCOPE = makeSearchScope(["public", "shared", "unit:0", "unit:3", "employee:17"]);

function documentOf(article: CorpusArticle, number: number): SearchDocument {
  const unit = number % UNITS;
  const tokens = number % 5 === 4 ? [`unit:${unit}`, `employee:${number % 60}`] : ["shared"];
  const at = new Date(Date.UTC(2024, 0, 1 + (number % 700)));
  return {
    id: `article-${number}`,
    kind: "article",
    language: article.language,
    title: article.title,
    summary: "",
    headings: "",
    body: article.text,
    labels: [`label-${number % 17}`],
    unitId: `unit-${unit}`,
    spaceId: `space-${number % 24}`,
    authorIds: [`employee-${number % 60}`],
    accessLevel: tokens.length > 1 ? "restricted" : "shared",
    status: "published",
    updatedAt: at,
    publishedAt: at,
    readTokens: tokens,
    href: `/articles/${number}`,
  };
}

/** The texts a person's box holds while three words of each title are typed, from the second letter on. */
function typedTexts(titles: readonly string[]): string[] {
  return titles.flatMap((title) => {
    const text = title.split(" ").slice(0, 3).join(" ");
    return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(0, i + 2));
  });
}

async function timeAll(
  texts: readonly string[],
  connections: number,
  ask: (text: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const run = async () => {
    while (next < texts.length) {
      const text = texts[next++] ?? "";
      const started = performance.now();
      await ask(text);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: connections }, run));
  return times;
}

async function foundWithTypo(search: SearchPort, wanted: readonly SearchDocument[], words: number): Promise<number> {
  const random = seededRandom(11);
  let found = 0;
  for (const document of wanted) {
    const text = withOneTypo(document.title.split(" ").slice(0, words).join(" "), random);
    const { hits } = await search.search(SCOPE, { text, pageSize: 10 });
    if (hits.some((hit) => hit.id === document.id)) found++;
    else if (process.argv.includes("--misses")) console.log("missed", text, "<", document.title);
  }
  return found;
}

const corpora = corporaFolder();
if (!corpora) {
  console.log("skipped: no shared data");
  process.exit(0);
}
const database = await startSearchDatabase(3322);
const rows: Record<string, string | number>[] = [];
try {
  const search = createPostgresSearch(database.pool);
  for (const size of SIZES) {
    await search.clear();
    const documents = [...corpusArticles(corpora, size)].map(documentOf);
    const started = performance.now();
    for (let at = 0; at < size; at += 100) await search.upsert(documents.slice(at, at + 100));
    const seconds = (performance.now() - started) / 1000;
    await database.pool.query("ANALYZE");
    const visible = documents.filter((document) => document.readTokens.includes("shared"));
    const wanted = visible.filter((_, i) => i % Math.floor(visible.length / QUERIES) === 0).slice(0, QUERIES);
    const texts = typedTexts(wanted.map((document) => document.title));
    const suggest = (text: string) => search.suggest(SCOPE, text, 8);
    await timeAll(texts.slice(0, 200), 8, suggest);
    const one = await timeAll(texts, 1, suggest);
    const eight = await timeAll(texts, 8, suggest);
    const full = await timeAll(
      wanted.map((document) => document.title),
      1,
      (text) => search.search(SCOPE, { text }),
    );
    const { rows: sizes } = await database.pool.query(
      `SELECT pg_size_pretty(sum(pg_total_relation_size(oid))) AS size FROM pg_class WHERE relname ~ '^search_' AND relkind = 'r'`,
    );
    const figure = (times: number[], share: number) => `${percentile(times, share).toFixed(1)} ms`;
    rows.push({
      articles: size,
      "docs/s": Math.round(size / seconds),
      index: String(sizes[0]?.size),
      "typing p50 at 1": figure(one, 0.5),
      "p95 at 1": figure(one, 0.95),
      "p50 at 8": figure(eight, 0.5),
      "p95 at 8": figure(eight, 0.95),
      "page p95 at 1": figure(full, 0.95),
      "typo, whole title": `${await foundWithTypo(search, wanted, 99)} of ${wanted.length}`,
      "typo, three words": `${await foundWithTypo(search, wanted, 3)} of ${wanted.length}`,
    });
    if (process.argv.includes("--slow")) {
      const slow = texts.map((text, i) => [one[i] ?? 0, text] as const).sort((a, b) => b[0] - a[0]);
      console.log(
        slow
          .slice(0, 25)
          .map(([ms, text]) => `${ms.toFixed(0)} ${text}`)
          .join("\n"),
      );
    }
  }
} finally {
  await database.stop();
}
console.table(rows);
