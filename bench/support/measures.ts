/** Normalised discounted cumulative gain of the first ten. */
export function ndcgAt10(found: readonly string[], relevant: ReadonlyMap<string, number>): number {
  const gain = (grades: readonly number[]) => grades.slice(0, 10).reduce((sum, g, i) => sum + g / Math.log2(i + 2), 0);
  const ideal = gain([...relevant.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(found.map((id) => relevant.get(id) ?? 0)) / ideal;
}

/** The share of the relevant documents among the first hundred. */
export function recallAt100(found: readonly string[], relevant: ReadonlyMap<string, number>): number {
  const first = new Set(found.slice(0, 100));
  return [...relevant.keys()].filter((id) => first.has(id)).length / relevant.size;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The value below which the given share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** A repeatable source of numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The text with one typing error in its longest words: a letter lost, doubled, changed, or two swapped. */
export function withOneTypo(text: string, random: () => number): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  const match = words[Math.floor(random() * words.length)];
  if (!match) return text;
  const word = match[0];
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  const typed = kinds[Math.floor(random() * 4)] ?? word;
  return text.slice(0, match.index) + typed + text.slice(match.index + word.length);
}
