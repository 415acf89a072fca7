import { generateKeyBetween } from "fractional-indexing";
import { contentHash } from "@/lib/content/hash";
import { wordCount } from "@/lib/content/plain-text";
import { emptyBody } from "@/lib/content/schema";
import { asJson } from "@/lib/platform/db/json";
import { invalid } from "@/lib/platform/errors/domain-error";
import { newId, newKey, slugify } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { spacePolicy, visibleSpaces } from "@/lib/spaces/policy";
import { bodyOf } from "../body";
import { visibleArticles } from "../policy";
import { createArticleInput } from "../schema";
import { refreshTokens } from "../tokens";

/** Starts an article in a space: a draft that only its author and the unit's curators see. */
export const createArticle = defineCommand({
  name: "article.create",
  summary: "Start an article as a draft in a space.",
  http: "POST /articles",
  input: createArticleInput,
  load: ({ tx, actor, input }) => tx.space.findFirst({ where: { AND: [{ slug: input.space }, visibleSpaces(actor)] } }),
  permit: ({ actor, target }) => spacePolicy.can(actor, "write", target),
  run: async ({ tx, actor, input, target: space, now, emit }) => {
    const authorId = actor.id ?? "";
    const parentId = input.parentId ?? null;
    if (parentId) {
      const parent = await tx.article.findFirst({
        where: { AND: [{ id: parentId, spaceId: space.id }, visibleArticles(actor)] },
        select: { id: true },
      });
      if (!parent) throw invalid([{ path: "parentId", code: "unknownReference" }]);
    }
    const last = await tx.article.findFirst({
      where: { spaceId: space.id, parentId },
      orderBy: { rank: "desc" },
      select: { rank: true },
    });
    const body = input.body === undefined ? emptyBody() : bodyOf(input.body);
    const content = { title: input.title, summary: "", language: input.language, body };
    const [id, revisionId, key] = [newId(), newId(), newKey()];
    const slug = slugify(input.title);
    await tx.article.create({
      data: {
        id,
        key,
        slug,
        spaceId: space.id,
        parentId,
        rank: generateKeyBetween(last?.rank ?? null, null),
        title: input.title,
        language: input.language,
        accessLevel: space.defaultAccessLevel,
        createdById: authorId,
        ownerId: authorId,
        createdAt: now,
        updatedAt: now,
        authors: { create: { employeeId: authorId, share: 100, confirmedAt: now } },
      },
    });
    await tx.revision.create({
      data: {
        id: revisionId,
        articleId: id,
        number: 1,
        ...content,
        body: asJson(body),
        contentHash: contentHash(content),
        wordCount: wordCount(body),
        via: actor.via,
        authorId,
        createdAt: now,
      },
    });
    await tx.article.update({ where: { id }, data: { currentRevisionId: revisionId } });
    await refreshTokens(tx, id);
    await emit({
      type: "article.created",
      targetType: "article",
      targetId: id,
      unitId: space.unitId,
      details: { space: space.slug },
    });
    return { id, key, slug, revisionId };
  },
});
