import { z } from "zod";
import type { Body } from "@/lib/content/types";
import { allow } from "@/lib/platform/access/decision";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { decodeCursor, pageInput, toPage } from "@/lib/platform/operation/page";
import { defineQuery } from "@/lib/platform/operation/query";
import { articlePolicy, readableArticles, trashedArticles, visibleArticles } from "../policy";
import { articleRow } from "../rows";
import { articleInput } from "../schema";

const listed = {
  id: true,
  key: true,
  slug: true,
  title: true,
  summary: true,
  language: true,
  accessLevel: true,
  phase: true,
  qualityClass: true,
  publishedAt: true,
  updatedAt: true,
  verifiedUntil: true,
  withdrawnAt: true,
  publishedRevisionId: true,
  space: {
    select: { slug: true, nameId: true, nameEn: true, unit: { select: { slug: true, nameId: true, nameEn: true } } },
  },
} satisfies Prisma.ArticleSelect;

/** Published articles the reader may read, newest first; by space, unit or label. */
export const listArticles = defineQuery({
  name: "article.list",
  summary: "Published articles the reader may read, newest publication first.",
  http: "GET /articles",
  input: pageInput.extend({
    space: z.string().max(80).optional(),
    unit: z.string().max(80).optional(),
    label: z.string().max(80).optional(),
  }),
  load: () => true as const,
  permit: () => allow,
  run: async ({ db, actor, input }) => {
    const after = decodeCursor<{ at: string; id: string }>(input.cursor);
    const filters: Prisma.ArticleWhereInput[] = [readableArticles(actor)];
    if (input.space) filters.push({ space: { slug: input.space } });
    if (input.unit) filters.push({ space: { unit: { slug: input.unit } } });
    if (input.label) filters.push({ labels: { some: { label: { slug: input.label } } } });
    const total = await db.article.count({ where: { AND: filters } });
    if (after)
      filters.push({
        OR: [{ publishedAt: { lt: new Date(after.at) } }, { publishedAt: new Date(after.at), id: { lt: after.id } }],
      });
    const rows = await db.article.findMany({
      where: { AND: filters },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: input.limit + 1,
      select: listed,
    });
    return { ...toPage(rows, input.limit, (row) => ({ at: row.publishedAt, id: row.id })), total };
  },
});

/** The drafts and returned articles a person writes, last touched first. */
export const listDrafts = defineQuery({
  name: "article.listDrafts",
  summary: "One's own articles that are drafts, in review or returned.",
  http: "GET /articles/drafts",
  input: pageInput,
  load: () => true as const,
  permit: () => allow,
  run: async ({ db, actor, input }) => {
    const after = decodeCursor<{ at: string; id: string }>(input.cursor);
    const mine: Prisma.ArticleWhereInput = {
      authors: { some: { employeeId: actor.id ?? "00000000-0000-0000-0000-000000000000" } },
    };
    const rows = await db.article.findMany({
      where: {
        AND: [
          visibleArticles(actor),
          mine,
          { phase: { not: "published" } },
          after
            ? {
                OR: [
                  { updatedAt: { lt: new Date(after.at) } },
                  { updatedAt: new Date(after.at), id: { lt: after.id } },
                ],
              }
            : {},
        ],
      },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: input.limit + 1,
      select: listed,
    });
    return toPage(rows, input.limit, (row) => ({ at: row.updatedAt, id: row.id }));
  },
});

/** Articles in the trash of a space that the person may bring back. */
export const listTrash = defineQuery({
  name: "article.listTrash",
  summary: "Articles in the trash that one may bring back, by space.",
  http: "GET /articles/trash",
  input: pageInput.extend({ space: z.string().max(80).optional() }),
  load: () => true as const,
  permit: () => allow,
  run: async ({ db, actor, input }) => {
    const after = decodeCursor<{ at: string; id: string }>(input.cursor);
    const rows = await db.article.findMany({
      where: {
        AND: [
          trashedArticles(actor),
          input.space ? { space: { slug: input.space } } : {},
          after
            ? {
                OR: [
                  { deletedAt: { lt: new Date(after.at) } },
                  { deletedAt: new Date(after.at), id: { lt: after.id } },
                ],
              }
            : {},
        ],
      },
      orderBy: [{ deletedAt: "desc" }, { id: "desc" }],
      take: input.limit + 1,
      select: { ...listed, deletedAt: true },
    });
    return toPage(rows, input.limit, (row) => ({ at: row.deletedAt, id: row.id }));
  },
});

/** An article's facts and its published text, as data. */
export const getArticle = defineQuery({
  name: "article.get",
  summary: "An article's facts, its published body, and what one may do with it.",
  http: "GET /articles/{id}",
  input: articleInput,
  load: ({ db, actor, input }) =>
    db.article.findFirst({
      where: { AND: [{ id: input.id }, visibleArticles(actor)] },
      select: { ...articleRow, labels: { select: { label: { select: { slug: true, name: true } } } } },
    }),
  permit: () => allow,
  run: async ({ db, actor, target }) => {
    const readable = target.publishedRevisionId !== null && target.withdrawnAt === null;
    const revision = readable
      ? await db.revision.findUnique({
          where: { id: target.publishedRevisionId ?? "" },
          select: { id: true, number: true, body: true, contentHash: true, createdAt: true },
        })
      : null;
    const { readTokens: _read, draftTokens: _draft, labels, authors, ...facts } = target;
    const can = articlePolicy.abilities(actor, target);
    return {
      ...facts,
      authors: can.readDraft ? authors : authors.map(({ employeeId }) => ({ employeeId })),
      labels: labels.map(({ label }) => label),
      revision,
      can,
    };
  },
});

/** The working draft for its writers: text, base revision, authors, audience and abilities. */
export const getDraft = defineQuery({
  name: "article.getDraft",
  summary: "The working draft of an article, for its authors and curators.",
  http: "GET /articles/{id}/draft",
  input: articleInput,
  load: ({ db, actor, input }) =>
    db.article.findFirst({
      where: { id: input.id, deletedAt: null, draftTokens: { hasSome: [...actor.tokens] } },
      select: {
        ...articleRow,
        currentRevision: true,
        grants: { select: { employeeId: true, unitId: true } },
        labels: { select: { label: { select: { slug: true, name: true } } } },
        reviews: {
          orderBy: { submittedAt: "desc" },
          take: 1,
          select: { id: true, outcome: true, remarks: true, submittedAt: true, dueOn: true },
        },
      },
    }),
  permit: ({ actor, target }) => articlePolicy.can(actor, "readDraft", target),
  run: async ({ db, actor, target }) => {
    const revision = target.currentRevision;
    if (!revision) throw new DomainError("not_found");
    const people = [
      ...target.authors.map((author) => author.employeeId),
      ...target.grants.flatMap((grant) => grant.employeeId ?? []),
      target.ownerId,
    ];
    const employees = await db.employee.findMany({
      where: { id: { in: people } },
      select: { id: true, name: true, unit: { select: { nameId: true, nameEn: true } } },
    });
    const units = await db.unit.findMany({
      where: { id: { in: target.grants.flatMap((grant) => grant.unitId ?? []) } },
      select: { id: true, nameId: true, nameEn: true },
    });
    return {
      id: target.id,
      key: target.key,
      slug: target.slug,
      parentId: target.parentId,
      space: target.space,
      phase: target.phase,
      accessLevel: target.accessLevel,
      published: target.publishedRevisionId !== null,
      publishedRevisionId: target.publishedRevisionId,
      ownerId: target.ownerId,
      createdById: target.createdById,
      sourceName: target.sourceName,
      authors: target.authors.map((author) => ({
        ...author,
        ...employees.find((employee) => employee.id === author.employeeId),
      })),
      invitedEmployees: employees.filter((employee) => target.grants.some((grant) => grant.employeeId === employee.id)),
      invitedUnits: units,
      owner: employees.find((employee) => employee.id === target.ownerId) ?? null,
      labels: target.labels.map(({ label }) => label),
      review: target.reviews[0] ?? null,
      revision: {
        id: revision.id,
        number: revision.number,
        title: revision.title,
        summary: revision.summary,
        language: revision.language,
        body: revision.body as unknown as Body,
        contentHash: revision.contentHash,
        wordCount: revision.wordCount,
        createdAt: revision.createdAt,
        authorId: revision.authorId,
      },
      can: articlePolicy.abilities(actor, target),
    };
  },
});

/** The labels in use on articles the reader may read, with how many. */
export const listLabels = defineQuery({
  name: "label.list",
  summary: "Labels on articles the reader may read, with their counts.",
  http: "GET /labels",
  input: z.object({ prefix: z.string().max(40).default("") }),
  load: () => true as const,
  permit: () => allow,
  run: async ({ db, actor, input }) => {
    const rows = await db.label.findMany({
      where: {
        name: { startsWith: input.prefix, mode: "insensitive" },
        articles: { some: { article: readableArticles(actor) } },
      },
      orderBy: { name: "asc" },
      take: 500,
      select: {
        slug: true,
        name: true,
        _count: { select: { articles: { where: { article: readableArticles(actor) } } } },
      },
    });
    return rows.map(({ _count, ...label }) => ({ ...label, articles: _count.articles }));
  },
});
