import { lockArticle } from "@/lib/articles/rows";
import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { sectoralUnitsOf } from "./facts";
import { visibleReviews } from "./policy";

/** What decisions about a review need, in one select. */
export const reviewRow = {
  id: true,
  articleId: true,
  revisionId: true,
  contentHash: true,
  submittedById: true,
  submittedAt: true,
  reviewerId: true,
  reviewerUnitId: true,
  dueOn: true,
  outcome: true,
  decidedAt: true,
  qualityClass: true,
  rubric: true,
  remarks: true,
  flags: true,
  revision: { select: { number: true, wordCount: true } },
  article: {
    select: {
      id: true,
      key: true,
      slug: true,
      title: true,
      accessLevel: true,
      createdById: true,
      currentRevisionId: true,
      publishedRevisionId: true,
      sourceName: true,
      authors: { select: { employeeId: true, share: true, confirmedAt: true } },
      space: { select: { unitId: true, unit: { select: { path: true, nameId: true, nameEn: true } } } },
    },
  },
} satisfies Prisma.ReviewSelect;

export type LoadedReview = Prisma.ReviewGetPayload<{ select: typeof reviewRow }> & { sectoralUnitIds: string[] };

/** A review as far as the actor may see it. */
export async function findReview(tx: Tx, actor: Actor, id: string): Promise<LoadedReview | null> {
  const row = await tx.review.findFirst({ where: { AND: [{ id }, visibleReviews(actor)] }, select: reviewRow });
  if (!row) return null;
  const { article } = row;
  const facts = { unitPath: article.space.unit.path, createdById: article.createdById, authors: article.authors };
  return { ...row, sectoralUnitIds: await sectoralUnitsOf(tx, facts) };
}

/** The same with the article and the review locked, the article first, as everywhere. */
export async function lockReview(tx: Tx, actor: Actor, id: string): Promise<LoadedReview | null> {
  const seen = await tx.review.findFirst({
    where: { AND: [{ id }, visibleReviews(actor)] },
    select: { articleId: true },
  });
  if (!seen) return null;
  await lockArticle(tx, seen.articleId, {});
  await tx.$queryRaw`SELECT 1 FROM review WHERE id = ${id}::uuid FOR UPDATE`;
  return findReview(tx, actor, id);
}
