import type { Plan } from "./plan";
import { TUNING } from "./tuning";

const HEADER = 20;
const STRIDE = 12;
const DOC_MASK = 0x7ffffff;

/** A row of `search_postings`: packed postings of visible documents, or, for n = 0, what they are in number and length. */
export interface PostingRow {
  n: number;
  exact: boolean;
  weight: number;
  postings: Buffer | null;
  docs: string | null;
  mean: number | null;
}

/** Documents that answer a query, best first, and in how many each group of the plan occurs. */
export interface Ranking {
  docs: number[];
  scores: number[];
  df: number[];
}

interface Tally {
  tf: Float32Array;
  exact: Float32Array;
  inTitle: Uint8Array;
  df: number;
  dfExact: number;
}

/** The documents met so far, each in a slot, with its shape and recency. */
class Slots {
  readonly numbers = new Map<number, number>();
  readonly docs: number[] = [];
  readonly shapes: number[] = [];
  readonly recency: number[] = [];

  of(high: number, low: number): number {
    const doc = high & DOC_MASK;
    const known = this.numbers.get(doc);
    if (known !== undefined) return known;
    const slot = this.docs.push(doc) - 1;
    this.numbers.set(doc, slot);
    this.shapes.push(low & 0x1ffff);
    this.recency.push((high >>> 27) & 15);
    return slot;
  }
}

/**
 * Ranks by BM25 over fields, the exact form and the stem of each word side by side. All statistics are those of the
 * documents the scope may see, so that hidden ones move no order.
 */
export function rank(plan: Plan, rows: readonly PostingRow[]): Ranking {
  const stats = rows.find((row) => row.n === 0);
  const total = Number(stats?.docs ?? 0);
  const slots = new Slots();
  if (stats?.postings) readPostings(stats.postings, (high, low) => slots.of(high, low));
  const capacity = slots.docs.length + rows.reduce((sum, row) => sum + countOf(row.postings), 0);
  const tallies = plan.groups.map((_, i) =>
    tallyOf(
      rows.filter((row) => row.n === i + 1),
      slots,
      capacity,
    ),
  );
  for (const [i, group] of plan.groups.entries()) {
    const tally = tallies[i];
    if (tally) countDocuments(tally, slots.docs.length, group.title);
  }
  return scored(plan, tallies, slots, total, stats?.mean || 1);
}

function countOf(postings: Buffer | null): number {
  return postings ? Math.floor((postings.length - HEADER) / STRIDE) : 0;
}

function readPostings(postings: Buffer, take: (high: number, low: number) => void): void {
  const view = new DataView(postings.buffer, postings.byteOffset, postings.byteLength);
  for (let at = HEADER + 4; at + 8 <= postings.length; at += STRIDE) take(view.getUint32(at), view.getUint32(at + 4));
}

function tallyOf(rows: readonly PostingRow[], slots: Slots, capacity: number): Tally {
  const tally: Tally = {
    tf: new Float32Array(capacity),
    exact: new Float32Array(capacity),
    inTitle: new Uint8Array(capacity),
    df: 0,
    dfExact: 0,
  };
  for (const row of rows) {
    if (!row.postings) continue;
    readPostings(row.postings, (high, low) => {
      const slot = slots.of(high, low);
      const packed = low >>> 17;
      const title = packed >> 12;
      const tf = TUNING.title * title + TUNING.head * ((packed >> 8) & 15) + (packed & 255);
      tally.tf[slot] = (tally.tf[slot] ?? 0) + row.weight * tf;
      if (row.exact) tally.exact[slot] = (tally.exact[slot] ?? 0) + tf;
      if (title > 0) tally.inTitle[slot] = 1;
    });
  }
  return tally;
}

function countDocuments(tally: Tally, size: number, titleOnly: boolean): void {
  for (let slot = 0; slot < size; slot++) {
    if (titleOnly && !tally.inTitle[slot]) {
      tally.tf[slot] = 0;
      tally.exact[slot] = 0;
    }
    if (tally.tf[slot]) tally.df++;
    if (tally.exact[slot]) tally.dfExact++;
  }
}

function informationOf(total: number, df: number): number {
  return Math.log(1 + (total - df + 0.5) / (df + 0.5));
}

function scored(plan: Plan, tallies: readonly Tally[], slots: Slots, total: number, mean: number): Ranking {
  const terms = plan.groups.flatMap((group, i) => {
    const tally = tallies[i];
    if (!tally) return [];
    const idf = group.weight * informationOf(total, tally.df);
    return { role: group.role, tally, idf, idfExact: group.weight * informationOf(total, tally.dfExact) };
  });
  const asked = terms.filter((term) => term.role < 2 && term.tally.df > 0);
  const least = TUNING.share * asked.reduce((sum, term) => sum + term.idf, 0);
  const found: { doc: number; score: number }[] = [];
  for (let slot = 0; slot < slots.docs.length; slot++) {
    const shape = slots.shapes[slot] ?? 0;
    const length = TUNING.k1 * (1 - TUNING.b + (TUNING.b * Math.expm1((shape >> 6) / 128)) / mean);
    let score = 0;
    let covered = 0;
    let titled = 0;
    let inTitle = 0;
    let out = false;
    for (const { role, tally, idf, idfExact } of terms) {
      const tf = tally.tf[slot] ?? 0;
      if ((tf > 0 && role === 2) || (tf === 0 && role === 1)) out = true;
      if (tf === 0 || role === 2) continue;
      const exact = tally.exact[slot] ?? 0;
      score += idf * (1 - TUNING.exact) * (tf / (tf + length)) + idfExact * TUNING.exact * (exact / (exact + length));
      covered += idf;
      if (!tally.inTitle[slot]) continue;
      titled += idf;
      inTitle++;
    }
    if (out || covered < least) continue;
    const whole = Math.min(1, inTitle / Math.max(1, shape & 63));
    const recent = 1 + (TUNING.fresh * (slots.recency[slot] ?? 0)) / 15;
    found.push({ doc: slots.docs[slot] ?? 0, score: (score + TUNING.cover * titled * whole) * recent });
  }
  found.sort((a, b) => b.score - a.score || a.doc - b.doc);
  return {
    docs: found.map((one) => one.doc),
    scores: found.map((one) => one.score),
    df: tallies.map((tally) => tally.df),
  };
}
