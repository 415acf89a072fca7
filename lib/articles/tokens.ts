import type { Tx } from "@/lib/platform/db/client";
import { articleTokens } from "./rules";

/** Recomputes who may see an article after anything that decides it has changed. Part of the same transaction. */
export async function refreshTokens(tx: Tx, articleId: string): Promise<void> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      accessLevel: true,
      publishedRevisionId: true,
      createdById: true,
      space: { select: { unitId: true } },
      authors: { select: { employeeId: true } },
      grants: { select: { employeeId: true, unitId: true } },
      reviews: { where: { outcome: null }, select: { reviewerId: true } },
    },
  });
  const tokens = articleTokens({
    accessLevel: article.accessLevel,
    unitId: article.space.unitId,
    published: article.publishedRevisionId !== null,
    authorIds: [article.createdById, ...article.authors.map((author) => author.employeeId)],
    invitedEmployees: article.grants.flatMap((grant) => grant.employeeId ?? []),
    invitedUnits: article.grants.flatMap((grant) => grant.unitId ?? []),
    reviewerId: article.reviews[0]?.reviewerId ?? null,
  });
  await tx.article.update({ where: { id: articleId }, data: tokens });
}
