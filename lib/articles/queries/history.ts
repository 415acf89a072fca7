import { z } from "zod";
import { diffBodies } from "@/lib/content/diff";
import type { Body } from "@/lib/content/types";
import type { Actor } from "@/lib/platform/access/actor";
import { allow } from "@/lib/platform/access/decision";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { notFound } from "@/lib/platform/errors/domain-error";
import { translator } from "@/lib/platform/i18n/translator";
import { decodeCursor, pageInput, toPage } from "@/lib/platform/operation/page";
import { defineQuery } from "@/lib/platform/operation/query";
import { type ArticleRow, articlePolicy, visibleArticles } from "../policy";
import { renderRevision } from "../rendering";
import { articleRow } from "../rows";
import { articleId } from "../schema";

/** Writers see every revision; readers only those that were published, and of a withdrawn article none. */
function visibleRevisions(actor: Actor, article: ArticleRow & { id: string }): Prisma.RevisionWhereInput {
  if (articlePolicy.can(actor, "readDraft", article).allowed) return { articleId: article.id };
  if (article.withdrawnAt !== null || article.publishedRevisionId === null)
    return { articleId: article.id, id: { in: [] } };
  return {
    articleId: article.id,
    OR: [{ id: article.publishedRevisionId }, { reviews: { some: { outcome: "approved" } } }],
  };
}

/** The history of an article, newest first, as far as the reader may see it. */
export const listRevisions = defineQuery({
  name: "revision.list",
  summary: "The revisions of an article: all for its writers, the published ones for its readers.",
  http: "GET /articles/{id}/revisions",
  input: pageInput.extend({ id: articleId }),
  load: ({ db, actor, input }) =>
    db.article.findFirst({ where: { AND: [{ id: input.id }, visibleArticles(actor)] }, select: articleRow }),
  permit: () => allow,
  run: async ({ db, actor, input, target: article }) => {
    const after = decodeCursor<{ number: number }>(input.cursor);
    const rows = await db.revision.findMany({
      where: { AND: [visibleRevisions(actor, article), after ? { number: { lt: after.number } } : {}] },
      orderBy: { number: "desc" },
      take: input.limit + 1,
      select: {
        id: true,
        number: true,
        title: true,
        kind: true,
        changeSummary: true,
        via: true,
        wordCount: true,
        createdAt: true,
        authorId: true,
        contentHash: true,
      },
    });
    const authors = await db.employee.findMany({
      where: { id: { in: rows.map((row) => row.authorId) } },
      select: { id: true, name: true },
    });
    const names = new Map(authors.map((author) => [author.id, author.name]));
    const page = toPage(rows, input.limit, (row) => ({ number: row.number }));
    return {
      ...page,
      article: {
        id: article.id,
        key: article.key,
        slug: article.slug,
        title: article.title,
        currentRevisionId: article.currentRevisionId,
        publishedRevisionId: article.publishedRevisionId,
        space: article.space,
        phase: article.phase,
      },
      items: page.items.map((row) => ({
        ...row,
        authorName: names.get(row.authorId) ?? "",
        isPublished: row.id === article.publishedRevisionId,
      })),
      can: articlePolicy.abilities(actor, article),
    };
  },
});

async function findRevision(
  actor: Actor,
  db: Prisma.TransactionClient,
  article: ArticleRow & { id: string },
  revisionId: string,
) {
  const revision = await db.revision.findFirst({
    where: { AND: [{ id: revisionId }, visibleRevisions(actor, article)] },
  });
  if (!revision) throw notFound();
  return { ...revision, body: revision.body as unknown as Body };
}

/** One revision, rendered. */
export const getRevision = defineQuery({
  name: "revision.get",
  summary: "One revision of an article: its body and its rendering.",
  http: "GET /articles/{id}/revisions/{revisionId}",
  input: z.object({ id: articleId, revisionId: z.uuid() }),
  load: ({ db, actor, input }) =>
    db.article.findFirst({ where: { AND: [{ id: input.id }, visibleArticles(actor)] }, select: articleRow }),
  permit: () => allow,
  run: async ({ db, actor, input, target: article }) => {
    const revision = await findRevision(actor, db, article, input.revisionId);
    const { html } = renderRevision(revision);
    const { id, number, title, summary, language, body, contentHash, wordCount, createdAt, kind, changeSummary } =
      revision;
    return { id, number, title, summary, language, body, contentHash, wordCount, createdAt, kind, changeSummary, html };
  },
});

/** What changed between two revisions, readable. */
export const compareRevisions = defineQuery({
  name: "revision.compare",
  summary: "The readable difference between two revisions of an article.",
  http: "GET /articles/{id}/compare",
  input: z.object({ id: articleId, from: z.uuid(), to: z.uuid() }),
  load: ({ db, actor, input }) =>
    db.article.findFirst({ where: { AND: [{ id: input.id }, visibleArticles(actor)] }, select: articleRow }),
  permit: () => allow,
  run: async ({ db, actor, input, target: article }) => {
    const from = await findRevision(actor, db, article, input.from);
    const to = await findRevision(actor, db, article, input.to);
    const t = translator(actor.locale);
    const labels = {
      added: t("articles.diff.added"),
      removed: t("articles.diff.removed"),
      changed: t("articles.diff.changed"),
      unchanged: (n: number) => t("articles.diff.unchanged", { n }),
    };
    const difference = diffBodies(from.body, to.body, { labels, around: 2 });
    return {
      from: { id: from.id, number: from.number, title: from.title, summary: from.summary, createdAt: from.createdAt },
      to: { id: to.id, number: to.number, title: to.title, summary: to.summary, createdAt: to.createdAt },
      ...difference,
    };
  },
});
