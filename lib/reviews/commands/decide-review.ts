import { publishRevision } from "@/lib/articles/publication";
import { refreshTokens } from "@/lib/articles/tokens";
import type { Tx } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/json";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { addDays } from "@/lib/platform/time/calendar";
import { reviewPolicy } from "../policy";
import { type LoadedReview, lockReview } from "../rows";
import { awardedClass, isHasty, RECIPROCAL_DAYS } from "../rules";
import { approveInput, returnInput } from "../schema";

/** A decision holds for the text that was read, while it is the article's text, and once. */
function requireUndecided(review: LoadedReview, contentHash: string): void {
  if (review.outcome !== null) throw new DomainError("conflict", { reason: "review_decided" });
  const current = review.article.currentRevisionId === review.revisionId && review.contentHash === contentHash;
  if (!current) throw new DomainError("conflict", { reason: "revision_changed" });
}

/** What an auditor should look at; the reviewer is not told. */
async function flagsOf(tx: Tx, review: LoadedReview, reviewerId: string, now: Date): Promise<string[]> {
  const flags: string[] = [];
  const assigned = await tx.auditEvent.findFirst({
    where: { action: "review.assigned", targetId: review.id },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  if (isHasty(review.revision.wordCount, assigned?.at ?? review.submittedAt, now)) flags.push("hasty");
  const authorIds = review.article.authors.map(({ employeeId }) => employeeId);
  const favour = await tx.review.findFirst({
    where: {
      outcome: "approved",
      decidedAt: { gte: addDays(now, -RECIPROCAL_DAYS) },
      reviewerId: { in: authorIds },
      article: { authors: { some: { employeeId: reviewerId } } },
    },
    select: { id: true },
  });
  if (favour) flags.push("reciprocal");
  return flags;
}

/** Approves the submitted revision with a quality class; it is published and its authors are credited. */
export const approveReview = defineCommand({
  name: "review.approve",
  summary: "Approve the submitted revision with a filled rubric and a quality class; it is published at once.",
  http: "POST /reviews/{reviewId}/approve",
  input: approveInput,
  load: ({ tx, actor, input }) => lockReview(tx, actor, input.reviewId),
  permit: ({ actor, target }) => reviewPolicy.can(actor, "decide", target),
  run: async ({ tx, actor, input, target: review, now, emit }) => {
    requireUndecided(review, input.contentHash);
    const { qualityClass, proposedA } = awardedClass(input.qualityClass);
    const flags = [
      ...review.flags,
      ...(await flagsOf(tx, review, actor.id ?? "", now)),
      ...(proposedA ? ["proposed_a"] : []),
    ];
    await tx.review.update({
      where: { id: review.id },
      data: {
        outcome: "approved",
        decidedAt: now,
        qualityClass,
        rubric: asJson(input.rubric),
        remarks: input.remarks,
        flags,
        reviewerUnitId: actor.unitId,
      },
    });
    const { articleId, revisionId } = review;
    await publishRevision({ tx, actor, articleId, revisionId, reviewId: review.id, qualityClass, now, emit });
    await emit({
      type: "review.approved",
      targetType: "review",
      targetId: review.id,
      unitId: review.article.space.unitId,
      afterHash: review.contentHash,
      details: { articleId, revisionId, qualityClass, flags },
    });
    return { id: review.id, articleId, outcome: "approved" as const, qualityClass };
  },
});

/** Gives the submitted revision back to its authors with remarks. */
export const returnReview = defineCommand({
  name: "review.return",
  summary: "Return the submitted revision to its authors with at least one remark.",
  http: "POST /reviews/{reviewId}/return",
  input: returnInput,
  load: ({ tx, actor, input }) => lockReview(tx, actor, input.reviewId),
  permit: ({ actor, target }) => reviewPolicy.can(actor, "decide", target),
  run: async ({ tx, actor, input, target: review, now, emit }) => {
    requireUndecided(review, input.contentHash);
    await tx.review.update({
      where: { id: review.id },
      data: {
        outcome: "returned",
        decidedAt: now,
        remarks: input.remarks,
        ...(input.rubric ? { rubric: asJson(input.rubric) } : {}),
        reviewerUnitId: actor.unitId,
      },
    });
    await tx.article.update({ where: { id: review.articleId }, data: { phase: "returned", updatedAt: now } });
    await refreshTokens(tx, review.articleId);
    await emit({
      type: "review.returned",
      targetType: "review",
      targetId: review.id,
      unitId: review.article.space.unitId,
      afterHash: review.contentHash,
      details: { articleId: review.articleId, revisionId: review.revisionId, remarks: input.remarks.length },
    });
    return { id: review.id, articleId: review.articleId, outcome: "returned" as const, remarks: input.remarks.length };
  },
});
