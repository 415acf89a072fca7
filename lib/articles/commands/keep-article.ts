import { DomainError, invalid } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { dateOnly, dayIn } from "@/lib/platform/time/calendar";
import { articlePolicy, trashedArticles, visibleArticles } from "../policy";
import { lockArticle } from "../rows";
import { articleInput, reasonInput, verifyArticleInput } from "../schema";

/** Says "still true" of the published text, until a date. */
export const verifyArticle = defineCommand({
  name: "article.verify",
  summary: "Confirm that a published article is still true, until a date.",
  http: "POST /articles/{id}/verify",
  input: verifyArticleInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "verify", target),
  run: async ({ tx, actor, input, target: article, now, emit }) => {
    if (input.revisionId !== article.publishedRevisionId)
      throw new DomainError("conflict", { reason: "article_changed" });
    const organization = await tx.organization.findFirst();
    const today = dateOnly(dayIn(now, organization?.timeZone ?? "Asia/Jakarta"));
    const until = dateOnly(input.until);
    const latest = new Date(today.getTime() + 2 * 366 * 86_400_000);
    if (until <= today) throw invalid([{ path: "until", code: "dateInFuture" }]);
    if (until > latest) throw invalid([{ path: "until", code: "dateTooFar" }]);
    await tx.verification.create({
      data: {
        id: newId(),
        articleId: article.id,
        revisionId: input.revisionId,
        verifiedById: actor.id ?? "",
        verifiedAt: now,
        until,
        note: input.note,
      },
    });
    await tx.article.update({ where: { id: article.id }, data: { verifiedUntil: until } });
    await emit({
      type: "article.verified",
      targetType: "article",
      targetId: article.id,
      unitId: article.space.unitId,
      details: { until: input.until, revisionId: input.revisionId },
    });
    return { id: article.id, verifiedUntil: input.until };
  },
});

/** Takes a published article out of circulation; readers see the reason, and the credit for it is reversed. */
export const withdrawArticle = defineCommand({
  name: "article.withdraw",
  summary: "Withdraw a published article with a reason that its readers see.",
  http: "POST /articles/{id}/withdraw",
  input: reasonInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "withdraw", target),
  run: async ({ tx, actor, input, target: article, now, emit }) => {
    const data = { id: newId(), articleId: article.id, withdrawnById: actor.id ?? "", reason: input.reason, at: now };
    await tx.withdrawal.create({ data });
    await tx.article.update({ where: { id: article.id }, data: { withdrawnAt: now, updatedAt: now } });
    await emit({
      type: "article.withdrawn",
      targetType: "article",
      targetId: article.id,
      unitId: article.space.unitId,
      details: { reason: input.reason },
    });
    return { id: article.id };
  },
});

/** Brings a withdrawn article back to its readers. */
export const liftWithdrawal = defineCommand({
  name: "article.liftWithdrawal",
  summary: "Bring a withdrawn article back to its readers.",
  http: "POST /articles/{id}/lift-withdrawal",
  input: articleInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "liftWithdrawal", target),
  run: async ({ tx, actor, target: article, now, emit }) => {
    await tx.withdrawal.updateMany({
      where: { articleId: article.id, liftedAt: null },
      data: { liftedAt: now, liftedById: actor.id },
    });
    await tx.article.update({ where: { id: article.id }, data: { withdrawnAt: null, updatedAt: now } });
    await emit({
      type: "article.withdrawalLifted",
      targetType: "article",
      targetId: article.id,
      unitId: article.space.unitId,
    });
    return { id: article.id };
  },
});

/** Puts an article into the trash. Pages below it move up to its place. */
export const trashArticle = defineCommand({
  name: "article.trash",
  summary: "Put an article into the trash; the pages below it move up.",
  http: "POST /articles/{id}/trash",
  input: articleInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "trash", target),
  run: async ({ tx, actor, target: article, now, emit }) => {
    await tx.article.updateMany({ where: { parentId: article.id }, data: { parentId: article.parentId } });
    await tx.article.update({
      where: { id: article.id },
      data: { deletedAt: now, deletedById: actor.id, updatedAt: now },
    });
    await emit({ type: "article.trashed", targetType: "article", targetId: article.id, unitId: article.space.unitId });
    return { id: article.id, space: article.space.slug };
  },
});

/** Brings an article back from the trash, where it was or at the top of its space. */
export const restoreArticle = defineCommand({
  name: "article.restore",
  summary: "Bring an article back from the trash.",
  http: "POST /articles/{id}/restore",
  input: articleInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, trashedArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "restore", target),
  run: async ({ tx, target: article, now, emit }) => {
    const parent = article.parentId
      ? await tx.article.findFirst({ where: { id: article.parentId, deletedAt: null }, select: { id: true } })
      : null;
    await tx.article.update({
      where: { id: article.id },
      data: { deletedAt: null, deletedById: null, parentId: parent?.id ?? null, updatedAt: now },
    });
    await emit({ type: "article.restored", targetType: "article", targetId: article.id, unitId: article.space.unitId });
    return { id: article.id, key: article.key, slug: article.slug };
  },
});
