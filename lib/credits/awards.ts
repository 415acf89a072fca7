import type { Tx } from "@/lib/platform/db/client";
import type { CreditEntry } from "@/lib/platform/db/generated/client";
import { dayIn } from "@/lib/platform/time/calendar";
import { WORDS_FOR_CLASS_C } from "@/lib/reviews/rules";
import { type LedgerContext, lockLedger } from "./entries";
import { type AwardRequest, postAwards } from "./ledger";
import { readCalendar } from "./periods";
import { ruleOn } from "./policies";
import { reverseEntries } from "./reversal";
import { amountOf, splitAmount } from "./rules";
import type { Bucket } from "./schema";
import { liveEntries } from "./sources";

export const BUCKETS: readonly Bucket[] = ["official_jp", "contribution"];
interface Author {
  employeeId: string;
  share: number;
}

interface Approved {
  reviewId: string;
  articleId: string;
  contentHash: string;
  qualityClass: "A" | "B" | "C" | null;
  decidedAt: Date;
  reviewerId: string | null;
  reviewerUnitId: string | null;
  revisionNumber: number;
  words: number;
  imported: boolean;
  unitId: string;
  authors: Author[];
}

async function readApproved(tx: Tx, reviewId: string): Promise<Approved> {
  const review = await tx.review.findUniqueOrThrow({
    where: { id: reviewId },
    include: {
      revision: { select: { number: true, wordCount: true } },
      article: {
        select: {
          sourceName: true,
          space: { select: { unitId: true } },
          authors: { where: { share: { gt: 0 } }, orderBy: [{ share: "desc" }, { employeeId: "asc" }] },
        },
      },
    },
  });
  return {
    reviewId: review.id,
    articleId: review.articleId,
    contentHash: review.contentHash,
    qualityClass: review.qualityClass,
    decidedAt: review.decidedAt ?? review.submittedAt,
    reviewerId: review.reviewerId,
    reviewerUnitId: review.reviewerUnitId,
    revisionNumber: review.revision.number,
    words: review.revision.wordCount,
    imported: review.article.sourceName !== null,
    unitId: review.article.space.unitId,
    authors: review.article.authors,
  };
}

/** Why an approved article earns nothing, or null. */
async function withheld(tx: Tx, approved: Approved): Promise<string | null> {
  if (approved.imported) return "imported";
  if (approved.qualityClass === "C" && approved.words < WORDS_FOR_CLASS_C) return "too_short";
  const elsewhere = await tx.creditEntry.findFirst({
    where: {
      kind: "award",
      sourceType: "article",
      sourceId: { not: approved.articleId },
      sourceHash: approved.contentHash,
      reversal: null,
    },
    select: { id: true },
  });
  return elsewhere ? "duplicate" : null;
}

const RANK: Record<string, number> = { "article.c": 1, "article.b": 2, "article.a": 3 };

function ranked(entry: CreditEntry): number {
  return RANK[(entry.ruleSnapshot as { code?: string }).code ?? ""] ?? 0;
}

interface AuthorAwards {
  requests: AwardRequest[];
  /** What a lower class had earned. */
  replaced: CreditEntry[];
}

const NOTHING: AuthorAwards = { requests: [], replaced: [] };

/** An article earns once: the same or a lower class later adds nothing, a higher one takes the place of the first. */
async function authorAwards(context: LedgerContext, approved: Approved, day: string): Promise<AuthorAwards> {
  const reason = await withheld(context.tx, approved);
  if (reason) {
    await context.emit({
      type: "credit.withheld",
      targetType: "article",
      targetId: approved.articleId,
      unitId: approved.unitId,
      details: { reason, reviewId: approved.reviewId },
    });
    return NOTHING;
  }
  const code = `article.${(approved.qualityClass ?? "C").toLowerCase()}`;
  const rule = await ruleOn(context.tx, code, day);
  if (!rule) return NOTHING;
  const standing = await liveEntries(context.tx, "article", approved.articleId);
  if (standing.some((entry) => ranked(entry) >= (RANK[code] ?? 0))) return NOTHING;
  const everybody = approved.authors.map(({ employeeId }) => employeeId);
  const requests = BUCKETS.flatMap((bucket) => {
    const total = amountOf(rule.snapshot, bucket);
    if (total === 0) return [];
    const parts = splitAmount(
      total,
      approved.authors.map(({ share }) => share),
    );
    return approved.authors.map((author, index) => ({
      employeeId: author.employeeId,
      rule,
      bucket,
      amount: parts[index] ?? 0,
      source: { type: "article", id: approved.articleId, hash: approved.contentHash },
      effectiveAt: approved.decidedAt,
      approverId: approved.reviewerId,
      coAuthorIds: everybody.filter((id) => id !== author.employeeId),
      revision: `r${approved.revisionNumber}`,
    }));
  });
  return { requests, replaced: standing };
}

/** One award per reviewer and article, however often it comes back. */
async function reviewerAwards(context: LedgerContext, approved: Approved, day: string): Promise<AwardRequest[]> {
  const { reviewerId } = approved;
  const rule = await ruleOn(context.tx, "review.peer", day);
  if (!rule || !reviewerId) return [];
  const earlier = await context.tx.review.findMany({
    where: { articleId: approved.articleId, reviewerId, id: { not: approved.reviewId }, outcome: { not: null } },
    select: { id: true },
  });
  const paid = await context.tx.creditEntry.count({
    where: { employeeId: reviewerId, sourceType: "review", sourceId: { in: earlier.map(({ id }) => id) } },
  });
  if (paid > 0) return [];
  return BUCKETS.flatMap((bucket) => {
    const amount = amountOf(rule.snapshot, bucket);
    if (amount === 0) return [];
    const source = { type: "review", id: approved.reviewId, hash: approved.contentHash };
    const who = { employeeId: reviewerId, approverId: null, coAuthorIds: [] };
    return [{ ...who, rule, bucket, amount, source, effectiveAt: approved.decidedAt }];
  });
}

/** Posts what a decided review earns: the authors when it approved, the reviewer either way. */
export async function awardReview(
  context: LedgerContext,
  reviewId: string,
  outcome: "approved" | "returned",
): Promise<void> {
  const approved = await readApproved(context.tx, reviewId);
  // All locks at once, before anything is posted: two approvals never wait for each other in a circle.
  const people = approved.authors.map(({ employeeId }) => employeeId);
  await lockLedger(context.tx, [...people, ...(approved.reviewerId ? [approved.reviewerId] : [])]);
  const { timeZone } = await readCalendar(context.tx);
  const day = dayIn(approved.decidedAt, timeZone);
  const authors = outcome === "approved" ? await authorAwards(context, approved, day) : NOTHING;
  const reviewer = { id: approved.reviewerId, unitId: approved.reviewerUnitId };
  await reverseEntries(context, authors.replaced, reviewer, "", () => postAwards(context, authors.requests));
  if (authors.replaced.length === 0) await postAwards(context, authors.requests);
  await postAwards(context, await reviewerAwards(context, approved, day));
}
