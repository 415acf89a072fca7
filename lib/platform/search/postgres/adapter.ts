import { setTimeout as sleep } from "node:timers/promises";
import { completionsOf } from "../completions";
import { matcherOf } from "../highlight";
import type { SearchDocument, SearchPort, SearchQuery, SearchResult, SearchSuggestions } from "../port";
import type { SearchScope } from "../scope";
import { correct } from "./correction";
import { filterParameters, type Plan, planQuery } from "./plan";
import { postingsOf } from "./postings";
import { type PostingRow, type Ranking, rank } from "./ranking";
import { countFacets, newestFirst, readHits, withPhrases } from "./reading";
import type { Queryable } from "./rows";

const BATCH = 100;
const MOST_CHUNKS = 48;
const COMPACT_EVERY = 64;
const LARGEST_PAGE = 100;
const EMPTY_ANSWER_STEP_MS = 25;

interface Found {
  doc: number;
  score: number;
}

/** The search port on PostgreSQL. Inside a transaction its writes belong to the transaction. */
export function createPostgresSearch(database: Queryable): SearchPort {
  let written = 0;

  async function find(scope: SearchScope, plan: Plan): Promise<Ranking> {
    const { rows } = await database.query("SELECT * FROM search_postings($1, $2, $3, $4)", [
      scope.tokens,
      filterParameters(plan.filters),
      JSON.stringify(plan.lookups),
      !plan.groups.some((group) => group.role < 2),
    ]);
    return rank(plan, rows as unknown as PostingRow[]);
  }

  async function narrowed(scope: SearchScope, plan: Plan, query: SearchQuery, ranking: Ranking): Promise<Found[]> {
    let found = ranking.docs.map((doc, i) => ({ doc, score: ranking.scores[i] ?? 0 }));
    const { phrases, notPhrases } = plan.parsed;
    if (found.length > 0 && phrases.length + notPhrases.length > 0) {
      const kept = await withPhrases(database, scope, ranking.docs, plan.parsed);
      found = found.filter((one) => kept.has(one.doc));
    }
    if (query.sort !== "newest" && plan.groups.some((group) => group.role < 2)) return found;
    const scores = new Map(found.map((one) => [one.doc, one.score]));
    const docs = await newestFirst(database, scope, [...scores.keys()]);
    return docs.map((doc) => ({ doc, score: scores.get(doc) ?? 0 }));
  }

  async function search(scope: SearchScope, query: SearchQuery): Promise<SearchResult> {
    const started = performance.now();
    let plan = planQuery(query);
    let ranking = await find(scope, plan);
    const correction = await correct(database, scope, plan, ranking);
    if (correction) {
      plan = correction.plan;
      ranking = await find(scope, plan);
    }
    const found = await narrowed(scope, plan, query, ranking);
    if (found.length === 0) {
      await untilNextStep(started);
      return { hits: [], total: 0, facets: {} };
    }
    const typing = query.mode === "prefix";
    const size = Math.min(Math.max(1, Math.trunc(query.pageSize ?? 20)), LARGEST_PAGE);
    const from = (Math.max(1, Math.trunc(query.page ?? 1)) - 1) * size;
    const words = wordsOfPlan(plan);
    const hits = await readHits(
      database,
      scope,
      found.slice(from, from + size),
      matcherOf(words.closed, words.open),
      typing,
    );
    const facets = typing
      ? {}
      : await countFacets(
          database,
          scope,
          found.map((one) => one.doc),
        );
    const result: SearchResult = { hits, total: found.length, facets };
    if (correction?.text) result.corrected = correction.text;
    return result;
  }

  return {
    async upsert(documents: readonly SearchDocument[]) {
      for (let from = 0; from < documents.length; from += BATCH) {
        const batch = postingsOf(documents.slice(from, from + BATCH));
        await database.query("SELECT search_upsert($1, $2, $3, $4, $5, $6)", [
          JSON.stringify(batch.documents),
          batch.keys,
          batch.stems,
          batch.occurrenceDoc,
          batch.occurrenceKey,
          batch.occurrenceWeight,
        ]);
        if (++written % COMPACT_EVERY === 0) await database.query("SELECT search_compact($1)", [MOST_CHUNKS]);
      }
    },
    async remove(ids) {
      await database.query("DELETE FROM search_document WHERE id = ANY ($1)", [ids]);
    },
    async clear() {
      await database.query("SELECT search_clear()");
    },
    search,
    async suggest(scope, prefix, limit): Promise<SearchSuggestions> {
      const { hits } = await search(scope, { text: prefix, mode: "prefix", pageSize: Math.max(limit, 20) });
      return { completions: completionsOf(prefix, hits, limit), hits: hits.slice(0, limit) };
    },
    async healthy() {
      try {
        await database.query("SELECT FROM search_document LIMIT 1");
        return true;
      } catch {
        return false;
      }
    },
    async count() {
      const { rows } = await database.query("SELECT count(*)::int AS count FROM search_document");
      return Number(rows[0]?.count);
    },
  };
}

/** An empty answer comes at a full step of time, so that its time does not tell whether hidden documents were looked at. */
async function untilNextStep(started: number): Promise<void> {
  const spent = performance.now() - started;
  await sleep(Math.ceil(spent / EMPTY_ANSWER_STEP_MS) * EMPTY_ANSWER_STEP_MS - spent);
}

function wordsOfPlan(plan: Plan): { closed: string[]; open: string | undefined } {
  const wanted = plan.groups.filter((group) => group.word && group.role < 2);
  return {
    closed: [
      ...wanted.map((group) => group.word?.word ?? ""),
      ...plan.parsed.phrases.flatMap((phrase) => phrase.split(" ")),
    ],
    open: wanted.find((group) => group.open)?.word?.word,
  };
}
