import { z } from "zod";
import { refreshTokens } from "@/lib/articles/tokens";
import { when } from "@/lib/platform/access/decision";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { declinedBy, drawFor } from "../draw";
import { reviewPolicy } from "../policy";
import { type LoadedReview, lockReview } from "../rows";
import { handBackInput, reviewInput } from "../schema";

function requireOpen(review: LoadedReview): void {
  if (review.outcome !== null) throw new DomainError("conflict", { reason: "review_decided" });
}

/** Takes a submission back, so that its authors can go on writing. */
export const cancelReview = defineCommand({
  name: "review.cancel",
  summary: "Take a submission back, so that the article can be edited again.",
  http: "POST /reviews/{reviewId}/cancel",
  input: reviewInput,
  load: ({ tx, actor, input }) => lockReview(tx, actor, input.reviewId),
  permit: ({ actor, target }) => reviewPolicy.can(actor, "cancel", target),
  run: async ({ tx, target: review, now, emit }) => {
    requireOpen(review);
    await tx.review.update({ where: { id: review.id }, data: { outcome: "cancelled", decidedAt: now } });
    await tx.article.update({ where: { id: review.articleId }, data: { phase: "draft", updatedAt: now } });
    await refreshTokens(tx, review.articleId);
    await emit({
      type: "review.cancelled",
      targetType: "review",
      targetId: review.id,
      unitId: review.article.space.unitId,
      details: { articleId: review.articleId },
    });
    return { id: review.id, articleId: review.articleId, key: review.article.key };
  },
});

/** Hands a drawn review back; somebody else is drawn at once. */
export const handBackReview = defineCommand({
  name: "review.handBack",
  summary: "Hand a drawn review back with a reason; another reviewer is drawn.",
  http: "POST /reviews/{reviewId}/hand-back",
  input: handBackInput,
  load: ({ tx, actor, input }) => lockReview(tx, actor, input.reviewId),
  permit: ({ actor, target }) => reviewPolicy.can(actor, "handBack", target),
  run: async ({ tx, actor, input, target: review, now, emit }) => {
    requireOpen(review);
    const flags = [...review.flags, declinedBy(actor.id ?? "")];
    await tx.review.update({ where: { id: review.id }, data: { reviewerId: null, reviewerUnitId: null, flags } });
    await emit({
      type: "review.handedBack",
      targetType: "review",
      targetId: review.id,
      unitId: review.article.space.unitId,
      details: { articleId: review.articleId, reason: input.reason },
    });
    const reviewerId = await drawFor({ tx, now, emit }, review.id);
    return { id: review.id, assigned: reviewerId !== null };
  },
});

/** Draws a reviewer for a review that waits, or whose reviewer has left; for the worker. */
export const drawReview = defineCommand({
  name: "review.draw",
  summary: "Draw a reviewer for a review that waits for one.",
  input: z.object({ reviewId: z.uuid() }),
  load: ({ tx, actor, input }) => lockReview(tx, actor, input.reviewId),
  permit: ({ actor }) => when(actor.kind === "system", "not_yours"),
  run: async ({ tx, target: review, now, emit }) => {
    if (review.outcome !== null) return { id: review.id, assigned: review.reviewerId !== null };
    const gone = review.reviewerId
      ? await tx.employee.findFirst({
          where: { id: review.reviewerId, offboardedAt: { not: null } },
          select: { id: true },
        })
      : null;
    if (gone) await tx.review.update({ where: { id: review.id }, data: { reviewerId: null, reviewerUnitId: null } });
    const reviewerId = await drawFor({ tx, now, emit }, review.id);
    return { id: review.id, assigned: reviewerId !== null };
  },
});
