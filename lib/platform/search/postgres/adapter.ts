import { setTimeout as sleep } from "node:timers/promises";
import { completionsOf } from "../completions";
import { type Matcher, markAll, matcherOf, snippetOf } from "../highlight";
import type { SearchDocument, SearchHit, SearchPort, SearchQuery, SearchResult, SearchSuggestions } from "../port";
import type { SearchScope } from "../scope";
import { correct } from "./correction";
import { type Plan, planQuery, rankParameters } from "./plan";
import { postingsOf } from "./postings";
import type { Queryable, Ranked, RankedHit } from "./rows";

const BATCH = 100;
const MOST_CHUNKS = 48;
const COMPACT_EVERY = 64;
const BODY_FOR_PASSAGE = 40_000;
const EMPTY_ANSWER_STEP_MS = 25;

/** The search port on PostgreSQL. Inside a transaction its writes belong to the transaction. */
export function createPostgresSearch(database: Queryable): SearchPort {
  let written = 0;

  async function rank(scope: SearchScope, plan: Plan, query: SearchQuery): Promise<Ranked> {
    const { rows } = await database.query("SELECT search_rank($1, $2, $3) AS answer", [
      scope.tokens,
      ...rankParameters(plan, query),
    ]);
    return rows[0]?.answer as Ranked;
  }

  async function search(scope: SearchScope, query: SearchQuery): Promise<SearchResult> {
    const started = performance.now();
    const plan = planQuery(query);
    let ranked = await rank(scope, plan, query);
    const correction = await correct(database, scope, plan, ranked);
    if (correction) ranked = await rank(scope, correction.plan, query);
    const words = wordsOfPlan(correction?.plan ?? plan);
    const hits = await withText(scope, ranked.hits, matcherOf(words.closed, words.open), query.mode === "prefix");
    if (ranked.total === 0) await untilNextStep(started);
    const result: SearchResult = { hits, total: ranked.total, facets: ranked.facets };
    if (correction?.text && ranked.total > 0) result.corrected = correction.text;
    return result;
  }

  async function withText(
    scope: SearchScope,
    ranked: RankedHit[],
    matches: Matcher,
    short: boolean,
  ): Promise<SearchHit[]> {
    if (ranked.length === 0) return [];
    const { rows } = await database.query(
      `SELECT t.id, t.summary, left(t.body, $3) AS body
       FROM search_text t JOIN search_document d ON d.id = t.id JOIN search_audience a ON a.id = d.audience
       WHERE t.id = ANY ($1) AND a.tokens && $2`,
      [ranked.map((hit) => hit.id), scope.tokens, short ? 600 : BODY_FOR_PASSAGE],
    );
    const texts = new Map(rows.map((row) => [row.id, row]));
    return ranked.flatMap((hit) => {
      const text = texts.get(hit.id);
      if (!text) return [];
      return {
        ...hit,
        publishedAt: hit.publishedAt === null ? null : new Date(hit.publishedAt),
        updatedAt: new Date(hit.updatedAt),
        titleHtml: markAll(hit.title, matches),
        snippetHtml: snippetOf(String(text.summary), String(text.body), matches),
      };
    });
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
