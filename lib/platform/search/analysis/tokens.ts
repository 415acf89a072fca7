const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const MARKS = /\p{M}+/gu;
const LONGEST_WORD = 40;
const MEMORY = 50_000;

const folded = new Map<string, string>();

/** A word as the index knows it: lower case, without accents, compatibility forms resolved, at most 40 characters. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const plain = word.normalize("NFKD").replace(MARKS, "").toLowerCase().normalize("NFC").slice(0, LONGEST_WORD);
  if (folded.size >= MEMORY) folded.clear();
  folded.set(word, plain);
  return plain;
}

export interface Token {
  word: string;
  start: number;
  end: number;
}

/** The words of a text with their places. Scripts without spaces give overlapping pairs of characters. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (UNSPACED.test(match[0])) {
      addPairs(tokens, match[0], start);
      continue;
    }
    const word = foldWord(match[0]);
    if (word !== "") tokens.push({ word, start, end: start + match[0].length });
  }
  return tokens;
}

function addPairs(tokens: Token[], run: string, start: number): void {
  const characters = [...run];
  let at = start;
  for (let i = 0; i < Math.max(1, characters.length - 1); i++) {
    const pair = characters.slice(i, i + 2).join("");
    tokens.push({ word: foldWord(pair), start: at, end: at + pair.length });
    at += characters[i]?.length ?? 0;
  }
}

/** The words of a text, without places. */
export function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.word);
}

/** Takes out what a database text or a JSON document cannot hold: NUL and halves of surrogate pairs. */
export function storable(text: string): string {
  return text.replaceAll("\u0000", " ").replace(/\p{Surrogate}/gu, "\uFFFD");
}
