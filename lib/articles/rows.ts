import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";

/** What decisions about an article need, in one select. */
export const articleRow = {
  id: true,
  key: true,
  slug: true,
  spaceId: true,
  parentId: true,
  rank: true,
  title: true,
  summary: true,
  language: true,
  phase: true,
  accessLevel: true,
  currentRevisionId: true,
  publishedRevisionId: true,
  publishedAt: true,
  qualityClass: true,
  verifiedUntil: true,
  withdrawnAt: true,
  deletedAt: true,
  ownerId: true,
  createdById: true,
  sourceName: true,
  readTokens: true,
  draftTokens: true,
  updatedAt: true,
  space: { select: { id: true, slug: true, unitId: true, nameId: true, nameEn: true, defaultAccessLevel: true } },
  authors: { select: { employeeId: true, share: true, confirmedAt: true } },
} satisfies Prisma.ArticleSelect;

export type LoadedArticle = Prisma.ArticleGetPayload<{ select: typeof articleRow }>;

/** Loads an article under a row lock, as far as the condition lets it be seen. */
export async function lockArticle(
  tx: Tx,
  id: string,
  visible: Prisma.ArticleWhereInput,
): Promise<LoadedArticle | null> {
  await tx.$queryRaw`SELECT 1 FROM article WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.article.findFirst({ where: { AND: [{ id }, visible] }, select: articleRow });
}
