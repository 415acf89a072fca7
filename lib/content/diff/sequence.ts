/** Where two sequences agree: index in the first, index in the second, rising in both. */
export type Match = readonly [number, number];

// A table of this many cells takes about 10 ms.
const LARGEST_TABLE = 2_000_000;

/**
 * The longest common subsequence, bounded: ends that agree are trimmed, long stretches are first split at what occurs exactly once
 * in both (as patience diff does), and a stretch that is still too large counts as replaced.
 */
export function matches(before: readonly string[], after: readonly string[]): Match[] {
  const found: Match[] = [];
  matchRange(before, after, 0, before.length, 0, after.length, found, 0);
  return found;
}

function matchRange(
  a: readonly string[],
  b: readonly string[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  found: Match[],
  depth: number,
): void {
  let [from, to, fromB, toB] = [a0, a1, b0, b1];
  while (from < to && fromB < toB && a[from] === b[fromB]) {
    found.push([from, fromB]);
    from += 1;
    fromB += 1;
  }
  const tail: Match[] = [];
  while (from < to && fromB < toB && a[to - 1] === b[toB - 1]) {
    to -= 1;
    toB -= 1;
    tail.push([to, toB]);
  }
  if (from < to && fromB < toB) {
    if ((to - from) * (toB - fromB) <= LARGEST_TABLE) found.push(...table(a, b, from, to, fromB, toB));
    else if (depth < 50) split(a, b, from, to, fromB, toB, found, depth);
  }
  found.push(...tail.reverse());
}

function split(
  a: readonly string[],
  b: readonly string[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  found: Match[],
  depth: number,
): void {
  const anchors = rising(uniquePairs(a, b, a0, a1, b0, b1));
  if (anchors.length === 0) return;
  let [from, fromB] = [a0, b0];
  for (const [at, atB] of anchors) {
    matchRange(a, b, from, at, fromB, atB, found, depth + 1);
    found.push([at, atB]);
    [from, fromB] = [at + 1, atB + 1];
  }
  matchRange(a, b, from, a1, fromB, b1, found, depth + 1);
}

function uniquePairs(
  a: readonly string[],
  b: readonly string[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): Match[] {
  const places = (list: readonly string[], from: number, to: number) => {
    const seen = new Map<string, number>();
    for (let index = from; index < to; index += 1)
      seen.set(list[index] as string, seen.has(list[index] as string) ? -1 : index);
    return seen;
  };
  const inB = places(b, b0, b1);
  const pairs: Match[] = [];
  for (const [key, index] of places(a, a0, a1)) {
    const other = inB.get(key) ?? -1;
    if (index >= 0 && other >= 0) pairs.push([index, other]);
  }
  return pairs.sort((x, y) => x[0] - y[0]);
}

// Longest run of pairs that rises in the second index too (patience sorting).
function rising(pairs: readonly Match[]): Match[] {
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, atB], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as Match)[1] < atB) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = index;
  });
  const run: Match[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] as number) run.push(pairs[index] as Match);
  return run.reverse();
}

function table(a: readonly string[], b: readonly string[], a0: number, a1: number, b0: number, b1: number): Match[] {
  const [rows, columns] = [a1 - a0, b1 - b0];
  const width = columns + 1;
  const best = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      best[at] =
        a[a0 + row] === b[b0 + column]
          ? (best[at + width + 1] as number) + 1
          : Math.max(best[at + width] as number, best[at + 1] as number);
    }
  }
  const found: Match[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column;
    if (a[a0 + row] === b[b0 + column]) {
      found.push([a0 + row, b0 + column]);
      row += 1;
      column += 1;
    } else if ((best[at + width] as number) >= (best[at + 1] as number)) row += 1;
    else column += 1;
  }
  return found;
}
