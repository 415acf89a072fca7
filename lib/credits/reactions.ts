import type { ReactionContext } from "@/lib/platform/operation/events";
import { awardReview } from "./awards";
import { restoreSource, reverseSource } from "./sources";

function detail(context: ReactionContext, key: string): string {
  const value = context.event.details?.[key];
  return typeof value === "string" ? value : "";
}

/** A decided review earns its authors and its reviewer what the rules say. */
export async function creditReview(context: ReactionContext): Promise<void> {
  const outcome = context.event.type === "review.approved" ? "approved" : "returned";
  await awardReview(context, context.event.targetId, outcome);
}

/** What a withdrawn or trashed article had earned is reversed. */
export async function reverseArticleCredit(context: ReactionContext): Promise<void> {
  const { actor, event } = context;
  await reverseSource(
    context,
    { type: "article", id: event.targetId },
    { id: actor.id, unitId: actor.unitId },
    detail(context, "reason"),
  );
}

/** An article that is back for its readers earns again what it had earned. */
export async function restoreArticleCredit(context: ReactionContext): Promise<void> {
  const { tx, event } = context;
  const article = await tx.article.findUnique({
    where: { id: event.targetId },
    select: { publishedRevisionId: true, withdrawnAt: true, deletedAt: true },
  });
  if (!article?.publishedRevisionId || article.withdrawnAt || article.deletedAt) return;
  await restoreSource(context, { type: "article", id: event.targetId });
}
