import { articlePolicy, readableArticles, visibleArticles } from "@/lib/articles/policy";
import { renderRevision } from "@/lib/articles/rendering";
import { articleRow } from "@/lib/articles/rows";
import { diffBodies } from "@/lib/content/diff";
import type { Body } from "@/lib/content/types";
import type { Actor } from "@/lib/platform/access/actor";
import { when } from "@/lib/platform/access/decision";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { translator } from "@/lib/platform/i18n/translator";
import { decodeCursor, toPage } from "@/lib/platform/operation/page";
import { defineQuery } from "@/lib/platform/operation/query";
import { articleFacts, submissionFacts } from "../facts";
import { reviewPolicy, visibleReviews } from "../policy";
import { findReview, type LoadedReview } from "../rows";
import { similarity, submissionChecklist } from "../rules";
import { checklistInput, listReviewsInput, looseRubricSchema, reviewInput } from "../schema";

function asWhom(actor: Actor, as: "reviewer" | "author" | "keeper"): Prisma.ReviewWhereInput {
  const id = actor.id ?? "";
  if (as === "reviewer") return { reviewerId: id };
  if (as === "author") return { OR: [{ submittedById: id }, { article: { authors: { some: { employeeId: id } } } }] };
  return { article: { space: { unitId: { in: [...actor.curatedUnitIds] } } } };
}

/** Reviews to judge, of one's own articles, or of the units one keeps: the open ones by deadline, the decided ones newest first. */
export const listReviews = defineQuery({
  name: "review.list",
  summary: "Reviews one judges, submitted, or keeps: open ones by deadline, decided ones newest first.",
  http: "GET /reviews",
  input: listReviewsInput,
  load: () => true as const,
  permit: ({ actor }) => when(actor.kind === "employee", "employees_only"),
  run: async ({ db, actor, input }) => {
    const after = decodeCursor<{ id: string }>(input.cursor);
    const open = input.state === "open";
    const rows = await db.review.findMany({
      where: { AND: [visibleReviews(actor), asWhom(actor, input.as), { outcome: open ? null : { not: null } }] },
      orderBy: open ? [{ dueOn: "asc" }, { id: "asc" }] : [{ decidedAt: "desc" }, { id: "asc" }],
      ...(after ? { cursor: { id: after.id }, skip: 1 } : {}),
      take: input.limit + 1,
      select: {
        id: true,
        submittedAt: true,
        dueOn: true,
        outcome: true,
        decidedAt: true,
        qualityClass: true,
        remarks: true,
        reviewerId: true,
        article: {
          select: {
            id: true,
            title: true,
            key: true,
            slug: true,
            space: { select: { unit: { select: { nameId: true, nameEn: true } } } },
          },
        },
        revision: { select: { title: true, number: true, wordCount: true } },
      },
    });
    const page = toPage(rows, input.limit, ({ id }) => ({ id }));
    return {
      nextCursor: page.nextCursor,
      items: page.items.map(({ reviewerId, remarks, ...row }) => ({
        ...row,
        remarks: remarks.length,
        assigned: reviewerId !== null,
      })),
    };
  },
});

/** The nearest title among the articles the reviewer may read, from 0 to 1. A detector's number, not a verdict. */
async function nearest(tx: Tx, actor: Actor, review: LoadedReview, title: string, summary: string) {
  const same = await tx.revision.findFirst({
    where: {
      contentHash: review.contentHash,
      articleId: { not: review.articleId },
      publishedOf: { some: readableArticles(actor) },
    },
    select: { article: { select: { key: true, slug: true, title: true } } },
  });
  if (same) return { ...same.article, score: 1 };
  const words = (title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).sort((a, b) => b.length - a.length).slice(0, 3);
  if (words.length === 0) return null;
  const others = await tx.article.findMany({
    where: {
      AND: [
        readableArticles(actor),
        { id: { not: review.articleId } },
        { OR: words.map((word) => ({ title: { contains: word, mode: "insensitive" as const } })) },
      ],
    },
    select: { key: true, slug: true, title: true, summary: true },
    take: 200,
  });
  return others
    .map(({ summary: lead, ...other }) => ({
      ...other,
      score: similarity(`${title} ${summary}`, `${other.title} ${lead}`),
    }))
    .sort((a, b) => b.score - a.score)[0];
}

/** What the text is compared with: the published revision, else the one judged before. */
async function baseOf(tx: Tx, review: LoadedReview) {
  const { publishedRevisionId } = review.article;
  if (publishedRevisionId && publishedRevisionId !== review.revisionId)
    return tx.revision.findUnique({ where: { id: publishedRevisionId } });
  const before = await tx.review.findFirst({
    where: { articleId: review.articleId, outcome: "returned", revisionId: { not: review.revisionId } },
    orderBy: { decidedAt: "desc" },
    include: { revision: true },
  });
  return before?.revision ?? null;
}

async function documentOf(tx: Tx, actor: Actor, review: LoadedReview) {
  const article = await tx.article.findFirst({
    where: { AND: [{ id: review.articleId }, visibleArticles(actor)] },
    select: articleRow,
  });
  const published = article?.publishedRevisionId === review.revisionId && article.withdrawnAt === null;
  // A reviewer who has decided reads no further than any other reader.
  if (!article || !(published || articlePolicy.can(actor, "readDraft", article).allowed)) return null;
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: review.revisionId } });
  const body = revision.body as unknown as Body;
  const base = await baseOf(tx, review);
  const t = translator(actor.locale);
  const labels = {
    added: t("articles.diff.added"),
    removed: t("articles.diff.removed"),
    changed: t("articles.diff.changed"),
    unchanged: (n: number) => t("articles.diff.unchanged", { n }),
  };
  return {
    title: revision.title,
    summary: revision.summary,
    language: revision.language,
    number: revision.number,
    words: revision.wordCount,
    html: renderRevision({ body, language: revision.language }).html,
    base: base ? base.number : null,
    difference: base ? diffBodies(base.body as unknown as Body, body, { labels, around: 2 }) : null,
    nearest: (await nearest(tx, actor, review, revision.title, revision.summary)) ?? null,
  };
}

/** A review with the text it judges and what the actor may do. */
export const getReview = defineQuery({
  name: "review.get",
  summary: "A review with the submitted text, its difference from the revision before, the rubric and the decision.",
  http: "GET /reviews/{reviewId}",
  input: reviewInput,
  load: ({ db, actor, input }) => findReview(db, actor, input.reviewId),
  permit: ({ actor, target }) => reviewPolicy.can(actor, "read", target),
  run: async ({ db, actor, target: review }) => {
    const open = review.outcome === null;
    const rubric = looseRubricSchema.safeParse(review.rubric ?? {});
    const document = await documentOf(db, actor, review);
    const unit = review.reviewerUnitId
      ? await db.unit.findUnique({ where: { id: review.reviewerUnitId }, select: { nameId: true, nameEn: true } })
      : null;
    const { decide, handBack, cancel } = reviewPolicy.abilities(actor, review);
    return {
      id: review.id,
      contentHash: review.contentHash,
      submittedAt: review.submittedAt,
      dueOn: review.dueOn,
      outcome: review.outcome,
      decidedAt: review.decidedAt,
      qualityClass: review.qualityClass,
      rubric: rubric.success ? rubric.data : {},
      remarks: review.remarks,
      assigned: review.reviewerId !== null,
      reviewerUnit: unit,
      article: {
        id: review.articleId,
        key: review.article.key,
        slug: review.article.slug,
        title: review.article.title,
        unit: { nameId: review.article.space.unit.nameId, nameEn: review.article.space.unit.nameEn },
      },
      document,
      can: { decide: open && decide, handBack: open && handBack, cancel: open && cancel },
    };
  },
});

/** What an article still lacks before it can be submitted. */
export const getChecklist = defineQuery({
  name: "review.checklist",
  summary: "The checklist of an article before submission: what is there, what is missing, what is advice.",
  http: "GET /articles/{articleId}/submission-checklist",
  input: checklistInput,
  load: ({ db, actor, input }) =>
    db.article.findFirst({ where: { AND: [{ id: input.articleId }, visibleArticles(actor)] }, select: articleRow }),
  permit: ({ actor, target }) => articlePolicy.can(actor, "readDraft", target),
  run: async ({ db, actor, target }) => {
    const items = submissionChecklist(await submissionFacts(db, await articleFacts(db, target.id)));
    const open = await db.review.findFirst({
      where: { articleId: target.id, outcome: null },
      select: { id: true, dueOn: true },
    });
    const last = await db.review.findFirst({
      where: { articleId: target.id, outcome: "returned" },
      orderBy: { decidedAt: "desc" },
      select: { id: true, remarks: true, decidedAt: true },
    });
    return {
      items,
      openReview: open,
      lastReturned: last,
      can: { submit: articlePolicy.can(actor, "submit", target).allowed },
    };
  },
});
