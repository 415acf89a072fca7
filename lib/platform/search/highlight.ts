import { stem } from "./analysis/analyse";
import { type Token, tokenize } from "./analysis/tokens";

const PASSAGE_WORDS = 36;
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text made safe to stand in HTML, between tags or in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Decides whether a word of a text is one that was searched for. */
export type Matcher = (word: string) => string | undefined;

/** A matcher for searched words: the same form, the same stem in either language, or, for `open`, the same beginning. */
export function matcherOf(words: readonly string[], open?: string): Matcher {
  const forms = new Map<string, string>();
  for (const word of words) {
    for (const form of [word, `i:${stem(word, "id")}`, `e:${stem(word, "en")}`]) forms.set(form, word);
  }
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (open && word.startsWith(open)) return open;
    if (known.has(word)) return known.get(word);
    const found = forms.get(word) ?? forms.get(`i:${stem(word, "id")}`) ?? forms.get(`e:${stem(word, "en")}`);
    known.set(word, found);
    return found;
  };
}

/** The whole text, escaped, its matches marked. */
export function markAll(text: string, matches: Matcher): string {
  return mark(text, tokenize(text), matches, 0, text.length);
}

/** The passage of a text that holds most of the searched words, escaped, its matches marked. */
export function bestPassage(text: string, matches: Matcher): string {
  const tokens = tokenize(text);
  const found = tokens.map((token) => matches(token.word));
  const first = bestWindow(found);
  const start = tokens[first];
  const end = tokens[Math.min(first + PASSAGE_WORDS, tokens.length) - 1];
  if (!start || !end) return escapeHtml(text.slice(0, 200).trim());
  const html = mark(text, tokens, matches, first === 0 ? 0 : start.start, end.end);
  return `${first === 0 ? "" : "… "}${html.trim()}${end.end + 1 < text.trimEnd().length ? " …" : ""}`;
}

/** The best passage of the body, or the summary where the body holds no match. */
export function snippetOf(summary: string, body: string, matches: Matcher): string {
  const passage = bestPassage(body, matches);
  if (summary === "" || passage.includes("<mark")) return passage || escapeHtml(summary);
  return bestPassage(summary, matches);
}

function bestWindow(found: readonly (string | undefined)[]): number {
  let best = 0;
  let bestScore = 0;
  for (let i = 0; i < found.length; i++) {
    if (!found[i]) continue;
    const from = Math.max(0, i - 4);
    const seen = new Set<string>();
    let many = 0;
    for (let j = from; j < Math.min(from + PASSAGE_WORDS, found.length); j++) {
      const word = found[j];
      if (!word) continue;
      seen.add(word);
      many++;
    }
    const score = seen.size * 10 + Math.min(many, 9);
    if (score <= bestScore) continue;
    bestScore = score;
    best = from;
  }
  return best;
}

function mark(text: string, tokens: readonly Token[], matches: Matcher, from: number, to: number): string {
  let html = "";
  let at = from;
  for (const token of tokens) {
    if (token.start < at || token.end > to || !matches(token.word)) continue;
    html += `${escapeHtml(text.slice(at, token.start))}<mark class="hit">${escapeHtml(text.slice(token.start, token.end))}</mark>`;
    at = token.end;
  }
  return (html + escapeHtml(text.slice(at, to))).replace(/\s+/g, " ");
}
