import { sharesFit } from "@/lib/articles/rules";
import type { QualityClassName } from "./schema";

/** The part of the agency a unit belongs to: the ancestor right below the root, or the root itself. */
export function sectoralOf(path: readonly string[]): string {
  return path[1] ?? path[0] ?? "";
}

/** What decides whether an article may be submitted. */
export interface SubmissionFacts {
  title: string;
  summary: string;
  /** Words of one's own in the current revision. */
  words: number;
  authors: readonly { share: number; confirmed: boolean }[];
  /** Links to articles that are gone. */
  brokenLinks: number;
  accessLevel: "public" | "shared" | "restricted" | "secret";
  /** Curators of other units who are named on a secret article. */
  namedCurators: number;
  imported: boolean;
}

export interface CheckItem {
  code: "title" | "summary" | "text" | "links" | "shares" | "confirmed" | "words" | "namedCurator";
  ok: boolean;
  /** Stops the submission; the others are advice. */
  blocking: boolean;
  params: Record<string, number>;
}

/** Words of one's own that class C asks for. */
export const WORDS_FOR_CLASS_C = 400;

/** The checklist before submission, in the order the editor shows it. */
export function submissionChecklist(facts: SubmissionFacts): CheckItem[] {
  const unconfirmed = facts.authors.filter(({ confirmed }) => !confirmed).length;
  const items: CheckItem[] = [
    { code: "title", ok: facts.title.trim() !== "", blocking: true, params: {} },
    { code: "summary", ok: facts.summary.trim() !== "", blocking: true, params: {} },
    { code: "text", ok: facts.words > 0, blocking: true, params: {} },
    { code: "links", ok: facts.brokenLinks === 0, blocking: true, params: { count: facts.brokenLinks } },
    {
      code: "shares",
      ok: facts.imported || sharesFit(facts.authors.map(({ share }) => share)),
      blocking: true,
      params: {},
    },
    { code: "confirmed", ok: unconfirmed === 0, blocking: true, params: { count: unconfirmed } },
    {
      code: "words",
      ok: facts.words >= WORDS_FOR_CLASS_C,
      blocking: false,
      params: { words: facts.words, least: WORDS_FOR_CLASS_C },
    },
  ];
  if (facts.accessLevel === "secret")
    items.push({ code: "namedCurator", ok: facts.namedCurators > 0, blocking: false, params: {} });
  return items;
}

/** What stops a submission. */
export function submissionIssues(facts: SubmissionFacts): CheckItem[] {
  return submissionChecklist(facts).filter(({ ok, blocking }) => blocking && !ok);
}

export interface Candidate {
  id: string;
  sectoralUnitId: string;
  /** Reviews open with this person now. */
  load: number;
}

export interface DrawFacts {
  /** Parts of the agency that the article and its authors belong to. */
  sectoralUnitIds: readonly string[];
  authorIds: readonly string[];
  /** Who handed this review back. */
  declinedIds: readonly string[];
  /** For a secret article: who is named on it; else null. */
  namedIds: readonly string[] | null;
  /** Who judged the article before. */
  formerReviewerId: string | null;
}

/** Curators of other parts of the agency who neither wrote it nor handed it back, and may know of it. */
export function qualifiedReviewers(candidates: readonly Candidate[], facts: DrawFacts): Candidate[] {
  return candidates.filter(
    ({ id, sectoralUnitId }) =>
      !facts.sectoralUnitIds.includes(sectoralUnitId) &&
      !facts.authorIds.includes(id) &&
      !facts.declinedIds.includes(id) &&
      (facts.namedIds === null || facts.namedIds.includes(id)),
  );
}

/**
 * Draws a reviewer: who judged the article before, when still qualified; else one of those with the fewest open reviews,
 * by lot. `lot(n)` gives a number from 0 to n - 1.
 */
export function drawReviewer(
  candidates: readonly Candidate[],
  facts: DrawFacts,
  lot: (n: number) => number,
): Candidate | null {
  const qualified = qualifiedReviewers(candidates, facts);
  const former = qualified.find(({ id }) => id === facts.formerReviewerId);
  if (former) return former;
  const least = Math.min(...qualified.map(({ load }) => load));
  const drawn = qualified.filter(({ load }) => load === least);
  return drawn[lot(drawn.length)] ?? null;
}

/** Class A needs a panel of three; until one sits, a proposal for A counts as B and is kept as a proposal. */
export function awardedClass(proposed: QualityClassName): { qualityClass: QualityClassName; proposedA: boolean } {
  return proposed === "A" ? { qualityClass: "B", proposedA: true } : { qualityClass: proposed, proposedA: false };
}

/** Words a minute that nobody judges carefully. */
const HASTY_WORDS_A_MINUTE = 900;
const HASTY_MINUTES = 2;

/** Whether an approval came sooner than the text can have been read. For audit only; the reviewer is not told. */
export function isHasty(words: number, since: Date, decidedAt: Date): boolean {
  const minutes = (decidedAt.getTime() - since.getTime()) / 60_000;
  return minutes < Math.max(HASTY_MINUTES, words / HASTY_WORDS_A_MINUTE);
}

/** Days within which two people who approve each other are flagged. */
export const RECIPROCAL_DAYS = 90;

function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/** Trigram similarity from 0 to 1: shared trigrams by all trigrams. */
export function similarity(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}
