import { articlePolicy, visibleArticles } from "@/lib/articles/policy";
import { lockArticle } from "@/lib/articles/rows";
import { DomainError, invalid } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { drawFor, dueDate } from "../draw";
import { articleFacts, submissionFacts } from "../facts";
import { submissionIssues } from "../rules";
import { submitInput } from "../schema";

/** Submits the current revision of a draft for review; a curator of another unit is drawn. */
export const submitArticle = defineCommand({
  name: "review.submit",
  summary: "Submit the current revision of an article for review; a curator of another unit is drawn.",
  http: "POST /articles/{articleId}/submit",
  input: submitInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.articleId, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "submit", target),
  run: async ({ tx, actor, target, now, emit }) => {
    const article = await articleFacts(tx, target.id);
    const issues = submissionIssues(await submissionFacts(tx, article));
    if (issues.length > 0)
      throw invalid(issues.map(({ code, params }) => ({ path: code, code: `submission.${code}`, params })));
    const revision = await tx.revision.findUniqueOrThrow({
      where: { id: article.currentRevisionId ?? "" },
      select: { id: true, contentHash: true },
    });
    if (revision.id === target.publishedRevisionId) throw new DomainError("forbidden", { reason: "nothing_to_submit" });
    const id = newId();
    await tx.review.create({
      data: {
        id,
        articleId: article.id,
        revisionId: revision.id,
        contentHash: revision.contentHash,
        submittedById: actor.id ?? article.createdById,
        submittedAt: now,
        dueOn: await dueDate(tx, now),
      },
    });
    await tx.article.update({ where: { id: article.id }, data: { phase: "in_review", updatedAt: now } });
    await emit({
      type: "review.submitted",
      targetType: "review",
      targetId: id,
      unitId: article.unitId,
      afterHash: revision.contentHash,
      details: { articleId: article.id, revisionId: revision.id },
    });
    const reviewerId = await drawFor({ tx, now, emit }, id);
    const { dueOn } = await tx.review.findUniqueOrThrow({ where: { id }, select: { dueOn: true } });
    return { id, articleId: article.id, dueOn: dueOn.toISOString().slice(0, 10), assigned: reviewerId !== null };
  },
});
