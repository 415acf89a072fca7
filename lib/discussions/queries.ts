import { z } from "zod";
import { allow } from "@/lib/platform/access/decision";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { keyOf } from "@/lib/platform/ids";
import { decodeCursor, pageInput, toPage } from "@/lib/platform/operation/page";
import { defineQuery } from "@/lib/platform/operation/query";
import { discussionPolicy, visibleDiscussions } from "./policy";
import { stateAt } from "./rules";
import { discussionId, discussionKeyInput } from "./schema";

const listed = {
  id: true,
  key: true,
  slug: true,
  title: true,
  intro: true,
  summary: true,
  language: true,
  accessLevel: true,
  hostId: true,
  unitId: true,
  opensAt: true,
  closesAt: true,
  readTokens: true,
} satisfies Prisma.DiscussionSelect;

const signed = {
  id: true,
  name: true,
  position: { select: { titleId: true, titleEn: true } },
  unit: { select: { nameId: true, nameEn: true } },
} satisfies Prisma.EmployeeSelect;

const ANSWERED = { parentId: null, replies: { some: { markedAt: { not: null } } } } satisfies Prisma.PostWhereInput;

function inState(state: "upcoming" | "open" | "closed", now: Date): Prisma.DiscussionWhereInput {
  if (state === "closed") return { closesAt: { lte: now } };
  if (state === "open") return { opensAt: { lte: now }, closesAt: { gt: now } };
  return { opensAt: { gt: now } };
}

/** Discussions one may know of, the latest opening first, with how many questions were asked and answered. */
export const listDiscussions = defineQuery({
  name: "discussion.list",
  summary: "Discussions the reader may know of, by state, with questions and answers counted.",
  http: "GET /discussions",
  input: pageInput.extend({ state: z.enum(["open", "upcoming", "closed"]).optional() }),
  load: () => true as const,
  permit: () => allow,
  run: async ({ db, actor, input, now }) => {
    const after = decodeCursor<{ at: string; id: string }>(input.cursor);
    const rows = await db.discussion.findMany({
      where: {
        AND: [
          visibleDiscussions(actor),
          input.state ? inState(input.state, now) : {},
          after
            ? { OR: [{ opensAt: { lt: new Date(after.at) } }, { opensAt: new Date(after.at), id: { lt: after.id } }] }
            : {},
        ],
      },
      orderBy: [{ opensAt: "desc" }, { id: "desc" }],
      take: input.limit + 1,
      select: listed,
    });
    const page = toPage(rows, input.limit, (row) => ({ at: row.opensAt, id: row.id }));
    const ids = page.items.map(({ id }) => id);
    const [questions, answered, hosts] = await Promise.all([
      db.post.groupBy({ by: ["discussionId"], where: { discussionId: { in: ids }, parentId: null }, _count: true }),
      db.post.groupBy({ by: ["discussionId"], where: { discussionId: { in: ids }, ...ANSWERED }, _count: true }),
      db.employee.findMany({ where: { id: { in: page.items.map(({ hostId }) => hostId) } }, select: signed }),
    ]);
    const count = (groups: typeof questions, id: string) =>
      groups.find(({ discussionId: each }) => each === id)?._count ?? 0;
    return {
      ...page,
      items: page.items.map(({ readTokens: _tokens, ...row }) => ({
        ...row,
        state: stateAt(row, now),
        questions: count(questions, row.id),
        answered: count(answered, row.id),
        host: hosts.find(({ id }) => id === row.hostId) ?? null,
      })),
    };
  },
});

/** A discussion with its host, its counts, and what one may do now. */
export const getDiscussion = defineQuery({
  name: "discussion.get",
  summary: "A discussion: theme, times, host, counts, and what one may do now.",
  http: "GET /discussions/{key}",
  input: discussionKeyInput,
  load: ({ db, actor, input }) =>
    db.discussion.findFirst({
      where: { AND: [{ key: keyOf(input.key) }, visibleDiscussions(actor)] },
      select: listed,
    }),
  permit: () => allow,
  run: async ({ db, actor, target, now }) => {
    const [questions, answered, host, unit, unanswered] = await Promise.all([
      db.post.count({ where: { discussionId: target.id, parentId: null } }),
      db.post.count({ where: { discussionId: target.id, ...ANSWERED } }),
      db.employee.findUnique({ where: { id: target.hostId }, select: signed }),
      db.unit.findUnique({ where: { id: target.unitId }, select: { slug: true, nameId: true, nameEn: true } }),
      db.post.findMany({
        where: { discussionId: target.id, parentId: null, NOT: ANSWERED },
        orderBy: { createdAt: "asc" },
        take: 20,
        select: { id: true, text: true, createdAt: true },
      }),
    ]);
    const { readTokens: _tokens, ...facts } = target;
    const can = discussionPolicy.abilities(actor, { ...target, now });
    return { ...facts, state: stateAt(target, now), questions, answered, host, unit, unanswered, can };
  },
});

/** The questions of a discussion, oldest first, each with its replies. */
export const listPosts = defineQuery({
  name: "discussion.listPosts",
  summary: "Questions of a discussion, oldest first, each with its replies.",
  http: "GET /discussions/{id}/posts",
  input: discussionId.extend(pageInput.shape),
  load: ({ db, actor, input }) =>
    db.discussion.findFirst({ where: { AND: [{ id: input.id }, visibleDiscussions(actor)] }, select: { id: true } }),
  permit: () => allow,
  run: async ({ db, actor, input, target }) => {
    const after = decodeCursor<{ at: string; id: string }>(input.cursor);
    const columns = { id: true, parentId: true, authorId: true, text: true, createdAt: true, markedAt: true } as const;
    const rows = await db.post.findMany({
      where: {
        AND: [
          { discussionId: target.id, parentId: null },
          after
            ? {
                OR: [
                  { createdAt: { gt: new Date(after.at) } },
                  { createdAt: new Date(after.at), id: { gt: after.id } },
                ],
              }
            : {},
        ],
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: input.limit + 1,
      select: { ...columns, replies: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: columns } },
    });
    const page = toPage(rows, input.limit, (row) => ({ at: row.createdAt, id: row.id }));
    const authorIds = page.items.flatMap((row) => [row.authorId, ...row.replies.map((reply) => reply.authorId)]);
    const authors = await db.employee.findMany({ where: { id: { in: authorIds } }, select: signed });
    // A visitor learns the office that wrote, not the person.
    const open = actor.kind === "visitor";
    const author = (id: string) => {
      const found = authors.find((each) => each.id === id);
      return found ? { ...found, name: open ? "" : found.name } : null;
    };
    return {
      ...page,
      items: page.items.map((row) => ({
        ...row,
        author: author(row.authorId),
        replies: row.replies.map((reply) => ({ ...reply, author: author(reply.authorId) })),
      })),
    };
  },
});
