import type { Actor } from "@/lib/platform/access/actor";
import { all, any, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { sectoralOf } from "./rules";

/** What a decision about a review needs to know. */
export interface ReviewRow {
  reviewerId: string | null;
  submittedById: string;
  article: {
    createdById: string;
    accessLevel: string;
    authors: readonly { employeeId: string }[];
    space: { unitId: string };
  };
  /** Parts of the agency that the article and its authors belong to; nobody from there may judge. */
  sectoralUnitIds: readonly string[];
}

/** Reviews somebody may know of: their own to judge, those of their articles, and those of the units they keep. */
export function visibleReviews(actor: Actor): Prisma.ReviewWhereInput {
  if (actor.kind === "system") return {};
  if (!actor.id) return { id: { in: [] } };
  const id = actor.id;
  return {
    OR: [
      { reviewerId: id },
      { submittedById: id },
      { article: { createdById: id } },
      { article: { authors: { some: { employeeId: id } } } },
      { article: { accessLevel: { not: "secret" }, space: { unitId: { in: [...actor.curatedUnitIds] } } } },
    ],
  };
}

function isAuthor(actor: Actor, review: ReviewRow): boolean {
  const { createdById, authors } = review.article;
  return actor.id !== null && (createdById === actor.id || authors.some(({ employeeId }) => employeeId === actor.id));
}

function keeps(actor: Actor, review: ReviewRow): boolean {
  return review.article.accessLevel !== "secret" && actor.curatedUnitIds.includes(review.article.space.unitId);
}

const ACTIONS = ["read", "decide", "handBack", "cancel"] as const;

/** Who may do what with a review. Judging is for the drawn curator of another unit, whoever else sees it. */
export const reviewPolicy = definePolicy<(typeof ACTIONS)[number], ReviewRow>("review", ACTIONS, {
  read: (actor, review) =>
    any(
      when(actor.id !== null && actor.id === review.reviewerId, "not_yours"),
      when(actor.id !== null && actor.id === review.submittedById, "not_yours"),
      when(isAuthor(actor, review), "not_yours"),
      when(keeps(actor, review), "not_yours"),
    ),
  decide: (actor, review) =>
    all(
      when(!isAuthor(actor, review) && actor.id !== review.submittedById, "own_article"),
      when(!review.sectoralUnitIds.includes(sectoralOf(actor.unitPath)), "reviewer_same_unit"),
      when(actor.id !== null && actor.id === review.reviewerId, "not_your_review"),
    ),
  handBack: (actor, review) => when(actor.id !== null && actor.id === review.reviewerId, "not_your_review"),
  cancel: (actor, review) => when(isAuthor(actor, review) || actor.id === review.submittedById, "authors_only"),
});
