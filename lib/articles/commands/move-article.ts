import { generateKeyBetween } from "fractional-indexing";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, invalid, notFound } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { spacePolicy, visibleSpaces } from "@/lib/spaces/policy";
import { articlePolicy, visibleArticles } from "../policy";
import { lockArticle } from "../rows";
import { moveArticleInput } from "../schema";
import { refreshTokens } from "../tokens";

/** An article and everything below it, by id. */
async function subtree(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below AS (
      SELECT id FROM article WHERE id = ${id}::uuid
      UNION SELECT a.id FROM article a JOIN below b ON a.parent_id = b.id)
    SELECT id FROM below`;
  return rows.map((row) => row.id);
}

/** A rank after the named sibling, first when null, last when not named. */
async function rankAmong(
  tx: Tx,
  spaceId: string,
  parentId: string | null,
  moved: string,
  afterId: string | null | undefined,
): Promise<string> {
  const siblings = await tx.article.findMany({
    where: { spaceId, parentId, id: { not: moved }, deletedAt: null },
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    select: { id: true, rank: true },
  });
  if (afterId === undefined) return generateKeyBetween(siblings.at(-1)?.rank ?? null, null);
  const index = afterId === null ? -1 : siblings.findIndex((sibling) => sibling.id === afterId);
  if (afterId !== null && index < 0) throw invalid([{ path: "afterId", code: "unknownReference" }]);
  const [before, after] = [siblings[index]?.rank ?? null, siblings[index + 1]?.rank ?? null];
  // Equal ranks can come from two writers at once; then the end of the list is good enough.
  return before !== null && after !== null && before >= after
    ? generateKeyBetween(siblings.at(-1)?.rank ?? null, null)
    : generateKeyBetween(before, after);
}

/** Moves an article with all below it, within its space or to another; rights are asked at both ends. */
export const moveArticle = defineCommand({
  name: "article.move",
  summary: "Move an article, with the pages below it, within its space or to another.",
  http: "POST /articles/{id}/move",
  input: moveArticleInput,
  load: async ({ tx, actor, input }) => {
    // One mover at a time, so that two moves cannot make a circle.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(74610002)::text`;
    return lockArticle(tx, input.id, visibleArticles(actor));
  },
  permit: ({ actor, target }) => articlePolicy.can(actor, "move", target),
  run: async ({ tx, actor, input, target: article, now, emit }) => {
    const space = await tx.space.findFirst({ where: { AND: [{ slug: input.space }, visibleSpaces(actor)] } });
    if (!space) throw notFound();
    const crosses = space.id !== article.spaceId;
    if (crosses) {
      const there = spacePolicy.can(actor, "write", space);
      if (!there.allowed) throw new DomainError("forbidden", { reason: there.reason });
    }
    const moved = await subtree(tx, article.id);
    const parentId = input.parentId ?? null;
    if (parentId) {
      if (moved.includes(parentId)) throw invalid([{ path: "parentId", code: "moveIntoItself" }]);
      const parent = await tx.article.findFirst({
        where: { AND: [{ id: parentId, spaceId: space.id }, visibleArticles(actor)] },
        select: { id: true },
      });
      if (!parent) throw invalid([{ path: "parentId", code: "unknownReference" }]);
    }
    if (crosses) {
      // Everything below goes along, so it must be the mover's to move too.
      const below = await tx.article.findMany({
        where: { id: { in: moved } },
        select: {
          id: true,
          title: true,
          phase: true,
          accessLevel: true,
          publishedRevisionId: true,
          withdrawnAt: true,
          deletedAt: true,
          ownerId: true,
          createdById: true,
          readTokens: true,
          draftTokens: true,
          space: { select: { unitId: true } },
          authors: { select: { employeeId: true } },
        },
      });
      const stuck = below.find((child) => !articlePolicy.can(actor, "move", child).allowed);
      if (stuck) throw new DomainError("forbidden", { reason: "pages_below" });
    }
    const rank = await rankAmong(tx, space.id, parentId, article.id, input.afterId);
    await tx.article.update({ where: { id: article.id }, data: { parentId, rank, updatedAt: now } });
    if (crosses) {
      await tx.article.updateMany({ where: { id: { in: moved } }, data: { spaceId: space.id } });
      for (const id of moved) await refreshTokens(tx, id);
    }
    await emit({
      type: "article.moved",
      targetType: "article",
      targetId: article.id,
      unitId: space.unitId,
      details: { from: article.space.slug, to: space.slug, moved: crosses ? moved : [article.id] },
    });
    return { id: article.id, key: article.key, slug: article.slug, space: space.slug };
  },
});
