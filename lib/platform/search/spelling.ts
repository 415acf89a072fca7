const SHORTEST = 4;

/** True for words a typing error is looked for in: letters only, and long enough to be told from others. */
export function mayBeMistyped(word: string): boolean {
  return word.length >= SHORTEST && word.length <= 24 && /^\p{L}+$/u.test(word);
}

/** True when one letter added, lost or changed, or two neighbours swapped, makes `a` of `b`. */
export function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

export interface Candidate {
  word: string;
  df: number;
}

/** The words most likely meant by a mistyped one, best first: those in many documents, and those that begin the same. */
export function likelyMeant(word: string, candidates: readonly Candidate[]): Candidate[] {
  const score = ({ word: other, df }: Candidate) => Math.log(1 + df) + (other[0] === word[0] ? 1.5 : 0);
  return candidates
    .filter((candidate) => isOneEditAway(word, candidate.word))
    .sort((a, b) => score(b) - score(a) || (a.word < b.word ? -1 : 1));
}
