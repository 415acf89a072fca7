import { type Matcher, markAll, snippetOf } from "../highlight";
import type { SearchFacet, SearchHit, SearchKind, SearchLanguage, SearchResult } from "../port";
import type { ParsedQuery } from "../query-text";
import type { SearchScope } from "../scope";
import type { Queryable } from "./rows";

const BODY_FOR_PASSAGE = 20_000;
const BODY_WHILE_TYPING = 600;
const VISIBLE =
  "search_document d JOIN search_audience a ON a.id = d.audience AND a.tokens && $2 WHERE d.doc = ANY ($1)";

/** Hits of the given documents, in their order, with passages. The scope is asked once more. */
export async function readHits(
  database: Queryable,
  scope: SearchScope,
  found: readonly { doc: number; score: number }[],
  matches: Matcher,
  typing: boolean,
): Promise<SearchHit[]> {
  if (found.length === 0) return [];
  const { rows } = await database.query(
    `SELECT d.*, t.summary, left(t.body, $3) AS body FROM search_text t JOIN ${VISIBLE.replace("search_document d", "search_document d ON d.id = t.id")}`,
    [found.map((one) => one.doc), scope.tokens, typing ? BODY_WHILE_TYPING : BODY_FOR_PASSAGE],
  );
  const byDoc = new Map(rows.map((row) => [row.doc, row]));
  return found.flatMap(({ doc, score }) => {
    const row = byDoc.get(doc);
    return row ? hitOf(row, score, matches) : [];
  });
}

function hitOf(row: Record<string, unknown>, score: number, matches: Matcher): SearchHit {
  const title = String(row.title);
  return {
    id: String(row.id),
    kind: row.kind as SearchKind,
    language: row.language as SearchLanguage,
    title,
    titleHtml: markAll(title, matches),
    snippetHtml: snippetOf(String(row.summary), String(row.body), matches),
    href: String(row.href),
    unitId: String(row.unit_id),
    spaceId: row.space_id as string | null,
    labels: row.labels as string[],
    accessLevel: String(row.access_level),
    publishedAt: row.published_at as Date | null,
    updatedAt: row.updated_at as Date,
    score,
  };
}

/** Those of the documents whose text holds all wanted phrases and none of the unwanted. */
export async function withPhrases(
  database: Queryable,
  scope: SearchScope,
  docs: readonly number[],
  { phrases, notPhrases }: ParsedQuery,
): Promise<Set<number>> {
  const like = (list: string[]) => list.map((phrase) => `% ${phrase} %`);
  const { rows } = await database.query(
    `SELECT d.doc FROM search_text t JOIN ${VISIBLE.replace("search_document d", "search_document d ON d.id = t.id")}
     AND t.folded LIKE ALL ($3) AND NOT t.folded LIKE ANY ($4)`,
    [docs, scope.tokens, like(phrases), like(notPhrases)],
  );
  return new Set(rows.map((row) => Number(row.doc)));
}

/** The documents, the newest first. */
export async function newestFirst(database: Queryable, scope: SearchScope, docs: readonly number[]): Promise<number[]> {
  const { rows } = await database.query(
    `SELECT d.doc FROM ${VISIBLE} ORDER BY coalesce(d.published_at, d.updated_at) DESC, d.doc`,
    [docs, scope.tokens],
  );
  return rows.map((row) => Number(row.doc));
}

/** How many of the documents have each value of each facet. */
export async function countFacets(
  database: Queryable,
  scope: SearchScope,
  docs: readonly number[],
): Promise<SearchResult["facets"]> {
  const { rows } = await database.query(
    `WITH found AS MATERIALIZED (SELECT d.* FROM ${VISIBLE})
     SELECT 'kind' AS facet, kind AS value, count(*)::int AS n FROM found GROUP BY kind
     UNION ALL SELECT 'language', language, count(*)::int FROM found GROUP BY language
     UNION ALL SELECT 'unitId', unit_id, count(*)::int FROM found GROUP BY unit_id
     UNION ALL SELECT 'spaceId', space_id, count(*)::int FROM found WHERE space_id IS NOT NULL GROUP BY space_id
     UNION ALL SELECT 'accessLevel', access_level, count(*)::int FROM found GROUP BY access_level
     UNION ALL SELECT 'labels', l, count(*)::int FROM found, unnest(labels) l GROUP BY l
     ORDER BY 1, 3 DESC, 2`,
    [docs, scope.tokens],
  );
  const facets: SearchResult["facets"] = {};
  for (const { facet, value, n } of rows) {
    const counts = facets[facet as SearchFacet] ?? {};
    counts[String(value)] = Number(n);
    facets[facet as SearchFacet] = counts;
  }
  return facets;
}
