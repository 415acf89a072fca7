import { notionsIn, stem } from "../analysis/analyse";
import { wordsOf } from "../analysis/tokens";
import type { SearchFacet, SearchFilters, SearchQuery } from "../port";
import { parseQuery } from "../query-text";
import type { SearchScope } from "../scope";
import { notionToken } from "./documents";

const LARGEST_PAGE = 100;
const FACETS: SearchFacet[] = ["kind", "language", "unitId", "spaceId", "labels", "accessLevel"];

/** A query as Meilisearch takes it. The scope is its first filter, always. */
export interface MeiliRequest {
  q: string;
  filter: (string | string[])[];
  facets: string[];
  sort: string[];
  page: number;
  hitsPerPage: number;
  matchingStrategy: "last" | "all";
  attributesToRetrieve: string[];
  showRankingScore: true;
}

/** Text in quotes for a filter expression. */
export function quoted(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** The filter that leaves only what a scope may see; an empty scope sees nothing. */
export function scopeFilter(scope: SearchScope): string {
  return `readTokens IN [${scope.tokens.map(quoted).join(", ")}]`;
}

function filtersOf(filters: SearchFilters): string[] {
  const equal = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name} = ${quoted(value)}`];
  return [
    ...equal("kind", filters.kind),
    ...equal("language", filters.language),
    ...equal("unitId", filters.unitId),
    ...equal("spaceId", filters.spaceId),
    ...equal("authorIds", filters.authorId),
    ...equal("accessLevel", filters.accessLevel),
    ...equal("status", filters.status),
    ...(filters.labels ?? []).map((label) => `labelsFolded = ${quoted(label.toLowerCase())}`),
    ...(filters.updatedAfter ? [`updatedAt >= ${filters.updatedAfter.getTime()}`] : []),
    ...(filters.updatedBefore ? [`updatedAt < ${filters.updatedBefore.getTime()}`] : []),
  ];
}

/** Builds the request for a query: our parsing, stop words and stems; the engine's typo tolerance and ranking. */
export function meiliRequest(scope: SearchScope, query: SearchQuery): MeiliRequest {
  const parsed = parseQuery(query.text);
  const filters = { ...parsed.filters, ...query.filters };
  filters.labels = [...(parsed.filters.labels ?? []), ...(query.filters?.labels ?? [])];
  const wanted = parsed.words.filter((word) => word.role !== "excluded").map((word) => word.word);
  const excluded = parsed.words.filter((word) => word.role === "excluded").map((word) => `-${word.word}`);
  const phrases = parsed.phrases.map((phrase) => `"${phrase}"`);
  const notPhrases = parsed.notPhrases.map((phrase) => `-"${phrase}"`);
  const open = query.mode === "prefix" && parsed.open;
  const stems = open ? [] : wanted.flatMap((word) => [stem(word, "id"), stem(word, "en")]);
  const notions = notionsIn(wordsOf(query.text.slice(0, 2_000))).map(notionToken);
  // The engine takes the last word for a beginning, so what was typed last stands last.
  const added = [...new Set([...notions, ...stems])].filter((word) => !wanted.includes(word));
  const words = open ? [...added, ...wanted] : [...wanted, ...added];
  const strict = phrases.length > 0 && wanted.length === phrases.flatMap((phrase) => phrase.split(" ")).length;
  return {
    q: [...phrases, ...notPhrases, ...excluded, ...words].join(" "),
    filter: [scopeFilter(scope), ...filtersOf(filters)],
    facets: query.mode === "prefix" ? [] : FACETS,
    sort: query.sort === "newest" || words.length === 0 ? ["newest:desc"] : [],
    page: Math.min(Math.max(1, Math.trunc(query.page ?? 1)), 10_000),
    hitsPerPage: Math.min(Math.max(1, Math.trunc(query.pageSize ?? 20)), LARGEST_PAGE),
    matchingStrategy: strict ? "all" : "last",
    attributesToRetrieve: ["*"],
    showRankingScore: true,
  };
}
