import type { SearchHit, SearchResult } from "../port";

/** What the adapter needs of `pg`: a pool, a client or a transaction. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

export interface Ranked {
  total: number;
  df: Record<string, number>;
  hits: RankedHit[];
  facets: SearchResult["facets"];
}

export type RankedHit = Omit<SearchHit, "titleHtml" | "snippetHtml" | "publishedAt" | "updatedAt"> & {
  publishedAt: string | null;
  updatedAt: string;
};
