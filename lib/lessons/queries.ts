import { z } from "zod";
import { renderRevision } from "@/lib/articles/rendering";
import { toMarkdown } from "@/lib/content/markdown/serialize";
import type { Body } from "@/lib/content/types";
import { allow } from "@/lib/platform/access/decision";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { keyOf } from "@/lib/platform/ids";
import { decodeCursor, pageInput, toPage } from "@/lib/platform/operation/page";
import { defineQuery } from "@/lib/platform/operation/query";
import { lessonPolicy, visibleLessons } from "./policy";
import { audience, learningGroup, lessonKeyInput } from "./schema";

const listed = {
  id: true,
  key: true,
  slug: true,
  title: true,
  summary: true,
  language: true,
  minutes: true,
  audience: true,
  group: true,
  authorId: true,
  publishedAt: true,
  updatedAt: true,
} satisfies Prisma.LessonSelect;

const signed = {
  id: true,
  name: true,
  position: { select: { titleId: true, titleEn: true } },
  unit: { select: { nameId: true, nameEn: true } },
} satisfies Prisma.EmployeeSelect;

/** An empty choice of a filter means no filter. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** Published lessons, newest first; by audience or group, or one's own drafts. */
export const listLessons = defineQuery({
  name: "lesson.list",
  summary: "Published lessons, newest first; or one's own drafts.",
  http: "GET /lessons",
  input: pageInput.extend({
    audience: optional(audience),
    group: optional(learningGroup),
    drafts: z.union([z.boolean(), z.stringbool()]).default(false),
  }),
  load: () => true as const,
  permit: () => allow,
  run: async ({ db, actor, input }) => {
    const after = decodeCursor<{ at: string; id: string }>(input.cursor);
    const at = input.drafts ? "updatedAt" : "publishedAt";
    const filters: Prisma.LessonWhereInput[] = [
      visibleLessons(actor),
      { publishedAt: input.drafts ? null : { not: null } },
    ];
    if (input.audience) filters.push({ audience: input.audience });
    if (input.group) filters.push({ group: input.group });
    if (after)
      filters.push({
        OR: [{ [at]: { lt: new Date(after.at) } }, { [at]: new Date(after.at), id: { lt: after.id } }],
      });
    const rows = await db.lesson.findMany({
      where: { AND: filters },
      orderBy: [{ [at]: "desc" }, { id: "desc" }],
      take: input.limit + 1,
      select: listed,
    });
    const authors = await db.employee.findMany({
      where: { id: { in: rows.map((row) => row.authorId) } },
      select: signed,
    });
    const page = toPage(rows, input.limit, (row) => ({ at: row[at], id: row.id }));
    return {
      ...page,
      items: page.items.map((row) => ({ ...row, author: authors.find(({ id }) => id === row.authorId) ?? null })),
    };
  },
});

/** A lesson with its text, rendered and as data, its author, and what one may do. */
export const getLesson = defineQuery({
  name: "lesson.get",
  summary: "A lesson: facts, body, author, and what one may do.",
  http: "GET /lessons/{key}",
  input: lessonKeyInput,
  load: ({ db, actor, input }) =>
    db.lesson.findFirst({
      where: { AND: [{ key: keyOf(input.key) }, visibleLessons(actor)] },
      select: { ...listed, body: true, contentHash: true },
    }),
  permit: () => allow,
  run: async ({ db, actor, target }) => {
    const body = target.body as unknown as Body;
    const { html, toc } = renderRevision({ body, language: target.language });
    const author = await db.employee.findUnique({ where: { id: target.authorId }, select: signed });
    const can = lessonPolicy.abilities(actor, target);
    return { ...target, body, html, toc, author, markdown: can.edit ? toMarkdown(body) : null, can };
  },
});
