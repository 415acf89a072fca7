import { keyOf, LONGEST_EDGE, notionsIn, stem } from "../analysis/analyse";
import { isStopWord } from "../analysis/stop-words";
import { wordsOf } from "../analysis/tokens";
import type { SearchFilters, SearchLanguage, SearchQuery } from "../port";
import { type ParsedQuery, parseQuery, type QueryWord } from "../query-text";

const LANGUAGES: readonly SearchLanguage[] = ["id", "en"];
const SHORTEST_BODY_PREFIX = 5;
const EDGE_WEIGHT = 0.8;
const PREFIX_WEIGHT = 0.5;
const NOTION_WEIGHT = 1;

interface Lookup {
  n: number;
  how: "stem" | "key" | "prefix";
  value: string;
  exact: string;
  weight: number;
}

/** One thing asked for; `word` is undefined for a notion (a concept or a cited rule). */
export interface Group {
  word?: QueryWord;
  role: 0 | 1 | 2;
  title: boolean;
  weight: number;
  open: boolean;
}

/** A query as `search_rank` takes it. Groups count from 1 in the lookups. */
export interface Plan {
  parsed: ParsedQuery;
  groups: Group[];
  lookups: Lookup[];
  filters: SearchFilters;
}

const ROLES = { optional: 0, required: 1, excluded: 2 } as const;

/** Turns a query into groups of lookups: each word in both languages, by its exact form, its stem and, open, its beginning. */
export function planQuery(query: SearchQuery): Plan {
  const parsed = parseQuery(query.text);
  const filters = { ...parsed.filters, ...query.filters };
  const labels = [...(parsed.filters.labels ?? []), ...(query.filters?.labels ?? [])];
  if (labels.length > 0) filters.labels = labels;
  const plan: Plan = { parsed, groups: [], lookups: [], filters };
  const last = parsed.words.length - 1;
  const seen = new Set<string>();
  for (const [i, word] of parsed.words.entries()) {
    const open = query.mode === "prefix" && parsed.open && i === last;
    const key = `${word.role} ${word.inTitle} ${word.word}`;
    if (seen.has(key) && !open) continue;
    seen.add(key);
    addWord(plan, word, open);
  }
  for (const notion of new Set(notionsIn(wordsOf(query.text.slice(0, 2000))))) {
    plan.groups.push({ role: 0, title: false, weight: NOTION_WEIGHT, open: false });
    plan.lookups.push({ n: plan.groups.length, how: "key", value: `=${notion}`, exact: `=${notion}`, weight: 1 });
  }
  return plan;
}

function addWord(plan: Plan, word: QueryWord, open: boolean): void {
  plan.groups.push({ word, role: ROLES[word.role], title: word.inTitle, weight: 1, open });
  const n = plan.groups.length;
  const bare = open && isStopWord(word.word);
  if (!bare) plan.lookups.push(...formsOf(n, word.word, 1));
  if (!open) return;
  if (word.word.length <= LONGEST_EDGE) {
    plan.lookups.push({ n, how: "key", value: `^${word.word}`, exact: "", weight: EDGE_WEIGHT });
  }
  if (word.word.length < SHORTEST_BODY_PREFIX) return;
  for (const language of LANGUAGES) {
    plan.lookups.push({ n, how: "prefix", value: keyOf(word.word, language), exact: "", weight: PREFIX_WEIGHT });
  }
}

/** Lookups of a word by stem in both languages; the exact form counts extra. */
export function formsOf(n: number, word: string, weight: number): Lookup[] {
  return LANGUAGES.map((language) => ({
    n,
    how: "stem",
    value: keyOf(stem(word, language), language),
    exact: keyOf(word, language),
    weight,
  }));
}

/** Filters as JSON without what is not set. */
export function filterParameters(filters: SearchFilters): string {
  const set = Object.entries(filters).filter(([, value]) => value !== undefined);
  return JSON.stringify(Object.fromEntries(set)).replaceAll("\\u0000", " ");
}
