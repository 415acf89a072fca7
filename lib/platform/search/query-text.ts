import { isStopWord } from "./analysis/stop-words";
import { wordsOf } from "./analysis/tokens";
import type { SearchFilters, SearchKind, SearchLanguage } from "./port";

const LONGEST_QUERY = 2_000;
const MOST_WORDS = 48;
const PART = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)"?|([^\s"]+))/gu;

const FIELDS: Record<string, Field> = {
  judul: "title",
  title: "title",
  label: "label",
  unit: "unit",
  space: "space",
  ruang: "space",
  kind: "kind",
  jenis: "kind",
  lang: "language",
  bahasa: "language",
  author: "author",
  penulis: "author",
};
const KINDS: Record<string, SearchKind> = {
  article: "article",
  artikel: "article",
  lesson: "lesson",
  pelajaran: "lesson",
  discussion: "discussion",
  diskusi: "discussion",
};

type Field = "title" | "label" | "unit" | "space" | "kind" | "language" | "author";

/** One word of a query. */
export interface QueryWord {
  word: string;
  role: "optional" | "required" | "excluded";
  inTitle: boolean;
}

export interface ParsedQuery {
  words: QueryWord[];
  /** Folded word sequences that must, or must not, stand in the text. */
  phrases: string[];
  notPhrases: string[];
  filters: SearchFilters;
  /** True when the text ends in a word that may not be finished. */
  open: boolean;
}

/**
 * Reads what a person typed. Never throws: what is no syntax is words, what holds no words is left out, and of a very
 * long text the beginning counts.
 */
export function parseQuery(input: string): ParsedQuery {
  const text = input.slice(0, LONGEST_QUERY);
  const query: ParsedQuery = { words: [], phrases: [], notPhrases: [], filters: {}, open: false };
  let end = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, minus, name, phrase, word] = match;
    const field = name ? FIELDS[name.toLowerCase()] : undefined;
    const value = phrase ?? word ?? "";
    end = match.index + whole.length;
    query.open = false;
    if (field && field !== "title") {
      if (minus === "" && addFilter(query.filters, field, value)) continue;
    }
    const text = name && !field ? `${name} ${value}` : value;
    addWords(query, wordsOf(text), { minus: minus === "-", phrase: phrase !== undefined, title: field === "title" });
    query.open = phrase === undefined && minus === "" && field === undefined;
  }
  if (end < text.length) query.open = false;
  query.words = withoutStopWords(query.words, query.open).slice(0, MOST_WORDS);
  return query;
}

function addWords(
  query: ParsedQuery,
  words: readonly string[],
  how: { minus: boolean; phrase: boolean; title: boolean },
): void {
  if (words.length === 0) return;
  if (how.phrase && words.length > 1) (how.minus ? query.notPhrases : query.phrases).push(words.join(" "));
  if (how.minus && how.phrase && words.length > 1) return;
  const role = how.minus ? "excluded" : how.phrase || how.title ? "required" : "optional";
  for (const word of words) query.words.push({ word, role, inTitle: how.title });
}

function addFilter(filters: SearchFilters, field: Exclude<Field, "title">, value: string): boolean {
  if (value === "") return false;
  if (field === "label") filters.labels = [...(filters.labels ?? []), value];
  else if (field === "unit") filters.unitId = value;
  else if (field === "space") filters.spaceId = value;
  else if (field === "author") filters.authorId = value;
  else if (field === "kind") {
    const kind = KINDS[value.toLowerCase()];
    if (!kind) return false;
    filters.kind = kind;
  } else {
    if (value !== "id" && value !== "en") return false;
    filters.language = value satisfies SearchLanguage;
  }
  return true;
}

/** Stop words go, except where nothing else is asked for, and except the word still being typed. */
function withoutStopWords(words: QueryWord[], open: boolean): QueryWord[] {
  const kept = words.filter(
    ({ word, role }, i) => role !== "optional" || !isStopWord(word) || (open && i === words.length - 1),
  );
  const asked = kept.filter((word) => word.role !== "excluded");
  const spoken = asked.filter((word) => !isStopWord(word.word));
  return spoken.length > 0 || asked.length === 0 ? kept : words;
}

/**
 * Replaces the value of `unit:` and `space:` in a query text by what `resolve` knows for it (a slug's id); unknown
 * values stay and match nothing.
 */
export function resolveFields(
  text: string,
  resolve: (field: "unit" | "space", value: string) => string | undefined,
): string {
  return text.replace(/(^|\s)(unit|space|ruang):([^\s"]+)/giu, (whole, before: string, name: string, value: string) => {
    const field = name.toLowerCase() === "unit" ? "unit" : "space";
    const id = resolve(field, value);
    return id === undefined ? whole : `${before}${name}:${id}`;
  });
}
