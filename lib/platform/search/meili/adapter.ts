import { Meilisearch } from "meilisearch";
import { completionsOf } from "../completions";
import { markAll, matcherOf, snippetOf } from "../highlight";
import type {
  SearchDocument,
  SearchHit,
  SearchKind,
  SearchLanguage,
  SearchPort,
  SearchQuery,
  SearchResult,
} from "../port";
import { parseQuery } from "../query-text";
import type { SearchScope } from "../scope";
import { type MeiliDocument, meiliDocument, meiliKey } from "./documents";
import { meiliRequest } from "./request";
import { meiliSettings } from "./settings";

const BATCH = 200;
const BODY_FOR_PASSAGE = 40_000;
const PATIENCE = { timeout: 120_000, interval: 20 };

interface Connection {
  url: string;
  apiKey?: string | undefined;
  /** Name of the index; tests use one of their own. */
  index?: string;
}

/**
 * The search port on Meilisearch. Each write waits until its task is done, so that what it hides is hidden. Ranking by
 * the engine weighs words by all documents; scores are never shown, and what is hidden is in no answer. The engine
 * corrects typing errors itself, so `corrected` stays empty.
 */
export function createMeiliSearch({ url, apiKey, index: name = "lumbung" }: Connection): SearchPort {
  const client = new Meilisearch({ host: url, ...(apiKey ? { apiKey } : {}) });
  const index = client.index<MeiliDocument>(name);
  let ready: Promise<void> | undefined;

  async function prepare(): Promise<void> {
    await client.createIndex(name, { primaryKey: "key" }).waitTask(PATIENCE);
    succeeded(await index.updateSettings(meiliSettings()).waitTask(PATIENCE));
  }

  function prepared(): Promise<void> {
    ready ??= prepare().catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    return ready;
  }

  async function search(scope: SearchScope, query: SearchQuery): Promise<SearchResult> {
    await prepared();
    if (scope.tokens.length === 0) return { hits: [], total: 0, facets: {} };
    const { q, ...options } = meiliRequest(scope, query);
    const answer = await index.search(q, options);
    const parsed = parseQuery(query.text);
    const wanted = parsed.words.filter((word) => word.role !== "excluded").map((word) => word.word);
    const matches = matcherOf(wanted, query.mode === "prefix" && parsed.open ? wanted.at(-1) : undefined);
    const hits = answer.hits.map((hit) => hitOf(hit, hit._rankingScore ?? 0, matches));
    const facets = Object.entries(answer.facetDistribution ?? {}).filter(
      ([, counts]) => Object.keys(counts).length > 0,
    );
    return { hits, total: answer.totalHits ?? hits.length, facets: Object.fromEntries(facets) };
  }

  return {
    async upsert(documents: readonly SearchDocument[]) {
      await prepared();
      for (let at = 0; at < documents.length; at += BATCH) {
        const batch = documents.slice(at, at + BATCH).map(meiliDocument);
        succeeded(await index.addDocuments(batch, { primaryKey: "key" }).waitTask(PATIENCE));
      }
    },
    async remove(ids) {
      await prepared();
      succeeded(await index.deleteDocuments(ids.map(meiliKey)).waitTask(PATIENCE));
    },
    async clear() {
      await prepared();
      succeeded(await index.deleteAllDocuments().waitTask(PATIENCE));
    },
    search,
    async suggest(scope, prefix, limit) {
      const { hits } = await search(scope, { text: prefix, mode: "prefix", pageSize: Math.max(limit, 20) });
      return { completions: completionsOf(prefix, hits, limit), hits: hits.slice(0, limit) };
    },
    healthy: () => client.isHealthy(),
    async count() {
      await prepared();
      return (await index.getStats()).numberOfDocuments;
    },
  };
}

function succeeded(task: { status: string; error?: { message?: string } | null }): void {
  if (task.status !== "succeeded") throw new Error(`search engine: ${task.error?.message ?? task.status}`);
}

function hitOf(document: MeiliDocument, score: number, matches: ReturnType<typeof matcherOf>): SearchHit {
  return {
    id: document.id,
    kind: document.kind as SearchKind,
    language: document.language as SearchLanguage,
    title: document.title,
    titleHtml: markAll(document.title, matches),
    snippetHtml: snippetOf(document.summary, document.body.slice(0, BODY_FOR_PASSAGE), matches),
    href: document.href,
    unitId: document.unitId,
    spaceId: document.spaceId,
    labels: document.labels,
    accessLevel: document.accessLevel,
    publishedAt: document.publishedAt === null ? null : new Date(document.publishedAt),
    updatedAt: new Date(document.updatedAt),
    score,
  };
}
