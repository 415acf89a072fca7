import { audienceTokens } from "@/lib/spaces/rules";
import type { AccessLevelName } from "@/lib/spaces/schema";

export interface TokenSource {
  accessLevel: AccessLevelName;
  unitId: string;
  published: boolean;
  authorIds: readonly string[];
  invitedEmployees: readonly string[];
  invitedUnits: readonly string[];
  /** The curator who holds the open review. */
  reviewerId: string | null;
}

/** Which tokens open the published text, and which the working draft. The only place that decides it. */
export function articleTokens(source: TokenSource): { readTokens: string[]; draftTokens: string[] } {
  const people = source.authorIds.map((id) => `employee:${id}`);
  const draft = [...people];
  if (source.accessLevel !== "secret") draft.push(`curator:${source.unitId}`);
  if (source.reviewerId) draft.push(`employee:${source.reviewerId}`);
  const read = source.published
    ? audienceTokens({
        accessLevel: source.accessLevel,
        unitId: source.unitId,
        insiders: source.authorIds,
        invitedEmployees: source.invitedEmployees,
        invitedUnits: source.invitedUnits,
      })
    : [];
  return { readTokens: read, draftTokens: [...new Set(draft)].sort() };
}

export type VerificationState = "none" | "verified" | "due_soon" | "overdue";

const SOON_DAYS = 14;

/** How an article stands with its verification on a calendar day. */
export function verificationState(until: Date | null, today: Date): { state: VerificationState; days: number } {
  if (!until) return { state: "none", days: 0 };
  const days = Math.round((until.getTime() - today.getTime()) / 86_400_000);
  if (days < 0) return { state: "overdue", days: -days };
  return { state: days <= SOON_DAYS ? "due_soon" : "verified", days };
}

/** Shares of co-authors: each at least 10, at most five people, together 100. */
export function sharesFit(shares: readonly number[]): boolean {
  return (
    shares.length <= 5 && shares.every((share) => share >= 10) && shares.reduce((sum, share) => sum + share, 0) === 100
  );
}

/** Minutes to read so many words, at 200 a minute, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}

/** A label's form in addresses and comparisons. */
export function labelSlug(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
