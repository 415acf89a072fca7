import type { DiffBlock } from "./flatten";

/** A block that stayed, came, went, or changed. */
export type Step =
  | { kind: "removed"; before: DiffBlock }
  | { kind: "added"; after: DiffBlock }
  | { kind: "changed"; before: DiffBlock; after: DiffBlock };

const ALIKE = 0.45;
const LARGEST = 2500;

/** Finds which of the removed blocks live on in which of the added ones. */
export function pairBlocks(removed: readonly DiffBlock[], added: readonly DiffBlock[]): Step[] {
  const pairs = removed.length * added.length <= LARGEST ? bestPairs(removed, added) : inOrder(removed, added);
  const steps: Step[] = [];
  let [from, fromB] = [0, 0];
  for (const [at, atB] of [...pairs, [removed.length, added.length] as const]) {
    steps.push(...removed.slice(from, at).map((before): Step => ({ kind: "removed", before })));
    steps.push(...added.slice(fromB, atB).map((after): Step => ({ kind: "added", after })));
    const [before, after] = [removed[at], added[atB]];
    if (before && after) steps.push({ kind: "changed", before, after });
    [from, fromB] = [at + 1, atB + 1];
  }
  return steps;
}

function inOrder(removed: readonly DiffBlock[], added: readonly DiffBlock[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let index = 0; index < Math.min(removed.length, added.length); index += 1) {
    if (likeness(bag(removed[index] as DiffBlock), bag(added[index] as DiffBlock)) >= ALIKE) pairs.push([index, index]);
  }
  return pairs;
}

// The pairing in order with the greatest likeness altogether.
function bestPairs(removed: readonly DiffBlock[], added: readonly DiffBlock[]): [number, number][] {
  const bags = { before: removed.map(bag), after: added.map(bag) };
  const width = added.length + 1;
  const best = new Float64Array((removed.length + 1) * width);
  const alike = new Float64Array((removed.length + 1) * width);
  for (let row = removed.length - 1; row >= 0; row -= 1) {
    for (let column = added.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const value = likeness(bags.before[row] as Bag, bags.after[column] as Bag);
      alike[at] = value;
      const paired = value >= ALIKE ? value + (best[at + width + 1] as number) : 0;
      best[at] = Math.max(paired, best[at + width] as number, best[at + 1] as number);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < removed.length && column < added.length; ) {
    const at = row * width + column;
    const value = alike[at] as number;
    if (value >= ALIKE && best[at] === value + (best[at + width + 1] as number)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (best[at] === best[at + width]) row += 1;
    else column += 1;
  }
  return pairs;
}

interface Bag {
  words: Map<string, number>;
  size: number;
}

function bag(block: DiffBlock): Bag {
  const words = new Map<string, number>();
  let size = 0;
  for (const { text } of block.tokens) {
    if (!/[^\s]/.test(text)) continue;
    const word = text.toLowerCase();
    words.set(word, (words.get(word) ?? 0) + 1);
    size += 1;
  }
  return { words, size };
}

function likeness(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}
