import { z } from "zod";
import { visibleArticles } from "@/lib/articles/policy";
import { visibleDiscussions } from "@/lib/discussions/policy";
import { when } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";
import { addDays, dateOnly, dayIn } from "@/lib/platform/time/calendar";

export interface WaitingItem {
  kind: "returned" | "review" | "verification" | "share" | "draft" | "question";
  id: string;
  title: string;
  href: string;
  dueOn: Date | null;
}

const SOON_DAYS = 14;
const TITLE_LENGTH = 110;
const article = { id: true, key: true, slug: true, title: true } as const;

/** What waits for a person: reviews to judge, articles returned, verifications due, shares to confirm, questions to a host, own drafts. */
export const listWaiting = defineQuery({
  name: "waiting.list",
  summary: "What waits for oneself: reviews, returned articles, verifications due, shares to confirm, drafts.",
  http: "GET /waiting",
  input: z.object({}),
  load: () => true as const,
  permit: ({ actor }) => when(actor.kind === "employee", "employees_only"),
  run: async ({ db, actor, now }): Promise<WaitingItem[]> => {
    const me = actor.id ?? "";
    const mine = { authors: { some: { employeeId: me } } };
    const [reviews, returned, due, shares, drafts, questions, organization] = await Promise.all([
      db.review.findMany({
        where: { reviewerId: me, outcome: null, article: visibleArticles(actor) },
        orderBy: { dueOn: "asc" },
        take: 20,
        select: { id: true, dueOn: true, revision: { select: { title: true } } },
      }),
      db.article.findMany({
        where: { AND: [visibleArticles(actor), mine, { phase: "returned" }] },
        take: 20,
        select: article,
      }),
      db.article.findMany({
        where: {
          AND: [
            visibleArticles(actor),
            {
              ownerId: me,
              withdrawnAt: null,
              publishedRevisionId: { not: null },
              verifiedUntil: { lte: addDays(now, SOON_DAYS) },
            },
          ],
        },
        orderBy: { verifiedUntil: "asc" },
        take: 20,
        select: { ...article, verifiedUntil: true },
      }),
      db.article.findMany({
        where: { AND: [visibleArticles(actor), { authors: { some: { employeeId: me, confirmedAt: null } } }] },
        take: 20,
        select: article,
      }),
      db.article.findMany({
        where: { AND: [visibleArticles(actor), mine, { phase: "draft" }] },
        orderBy: { updatedAt: "desc" },
        take: 5,
        select: article,
      }),
      db.post.findMany({
        where: {
          parentId: null,
          replies: { none: { markedAt: { not: null } } },
          discussion: {
            AND: [visibleDiscussions(actor), { hostId: me, opensAt: { lte: now }, closesAt: { gt: now } }],
          },
        },
        orderBy: { createdAt: "asc" },
        take: 20,
        select: { id: true, text: true, discussion: { select: { key: true, slug: true, closesAt: true } } },
      }),
      db.organization.findFirst({ select: { timeZone: true } }),
    ]);
    const page = (row: { key: string; slug: string }) => `/articles/${row.slug}-${row.key}`;
    const item = (
      kind: WaitingItem["kind"],
      row: { id: string; key: string; slug: string; title: string },
      dueOn: Date | null,
    ) => ({
      kind,
      id: row.id,
      title: row.title,
      href: page(row),
      dueOn,
    });
    return [
      ...reviews.map((row) => ({
        kind: "review" as const,
        id: row.id,
        title: row.revision.title,
        href: `/reviews/${row.id}`,
        dueOn: row.dueOn,
      })),
      ...returned.map((row) => ({ ...item("returned", row, null), href: `/articles/${row.key}/edit` })),
      ...questions.map(({ id, text, discussion }) => ({
        kind: "question" as const,
        id,
        title: text.length > TITLE_LENGTH ? `${text.slice(0, TITLE_LENGTH - 1)}…` : text,
        href: `/discussions/${discussion.slug}-${discussion.key}#p-${id}`,
        dueOn: dateOnly(dayIn(discussion.closesAt, organization?.timeZone ?? "Asia/Jakarta")),
      })),
      ...due.map((row) => item("verification", row, row.verifiedUntil)),
      ...shares.map((row) => item("share", row, null)),
      ...drafts.map((row) => ({ ...item("draft", row, null), href: `/articles/${row.key}/edit` })),
    ];
  },
});
