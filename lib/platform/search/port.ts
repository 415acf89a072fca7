import type { SearchScope } from "./scope";

export type SearchKind = "article" | "lesson" | "discussion";
export type SearchLanguage = "id" | "en";

/** What is indexed of one document. `body` is plain text, never HTML. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  language: SearchLanguage;
  title: string;
  summary: string;
  headings: string;
  body: string;
  labels: string[];
  unitId: string;
  spaceId: string | null;
  authorIds: string[];
  accessLevel: string;
  status: string;
  updatedAt: Date;
  publishedAt: Date | null;
  readTokens: string[];
  href: string;
}

export interface SearchFilters {
  kind?: SearchKind;
  language?: SearchLanguage;
  unitId?: string;
  spaceId?: string;
  /** All of them must be on the document. */
  labels?: string[];
  authorId?: string;
  accessLevel?: string;
  status?: string;
  updatedAfter?: Date;
  updatedBefore?: Date;
}

/**
 * `text` may carry `"a phrase"`, `-word`, `judul:word`/`title:word`, `label:x`, `unit:id`, `space:id`, `kind:lesson`,
 * `lang:en`, `author:id`. Mode `prefix` takes the last word as the beginning of one and leaves the facets out.
 * Pages count from 1.
 */
export interface SearchQuery {
  text: string;
  filters?: SearchFilters;
  sort?: "relevance" | "newest";
  page?: number;
  pageSize?: number;
  mode?: "full" | "prefix";
}

/** `titleHtml` and `snippetHtml` are escaped text with `<mark class="hit">` around the matches, and nothing else. */
export interface SearchHit {
  id: string;
  kind: SearchKind;
  title: string;
  titleHtml: string;
  snippetHtml: string;
  href: string;
  unitId: string;
  spaceId: string | null;
  labels: string[];
  language: SearchLanguage;
  accessLevel: string;
  publishedAt: Date | null;
  updatedAt: Date;
  /** For ordering and measuring only: never send it to a browser. */
  score: number;
}

export type SearchFacet = "kind" | "language" | "unitId" | "spaceId" | "labels" | "accessLevel";

export interface SearchResult {
  hits: SearchHit[];
  total: number;
  /** Counts of the matching documents by value. Empty in mode `prefix`. */
  facets: Partial<Record<SearchFacet, Record<string, number>>>;
  /** The query as it was understood, when a word of it was taken for a typing error. */
  corrected?: string;
}

export interface SearchSuggestions {
  /** Whole query texts, the last word completed. */
  completions: string[];
  hits: SearchHit[];
}

/**
 * The index of everything that can be found. Every answer - hits, total, facets, completions, corrections - is the one
 * an index would give that holds only the documents the scope may see.
 */
export interface SearchPort {
  /** Adds the documents, or replaces those with the same id. Visible to the next search when it returns. */
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  /** Takes documents out; unknown ids are ignored. */
  remove(ids: readonly string[]): Promise<void>;
  /** Empties the index. */
  clear(): Promise<void>;
  search(scope: SearchScope, query: SearchQuery): Promise<SearchResult>;
  /** Search as you type: completions of the last word and the best hits. */
  suggest(scope: SearchScope, prefix: string, limit: number): Promise<SearchSuggestions>;
  /** True when the index answers. */
  healthy(): Promise<boolean>;
  /** Number of documents in the index, whoever may see them. */
  count(): Promise<number>;
}
