import { readableArticles } from "@/lib/articles/policy";
import { verificationState } from "@/lib/articles/rules";
import { when } from "@/lib/platform/access/decision";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { decodeCursor, toPage } from "@/lib/platform/operation/page";
import { defineQuery } from "@/lib/platform/operation/query";
import { addDays, dateOnly, dayIn } from "@/lib/platform/time/calendar";
import { listVerificationsInput } from "../schema";

/** How many days ahead an article counts as due. */
const AHEAD_DAYS = 30;

/** Published articles whose verification is due within 30 days or overdue, the most overdue first. */
export const listDueVerifications = defineQuery({
  name: "verification.listDue",
  summary: "Articles to be verified again within 30 days, that one owns or whose unit one keeps.",
  http: "GET /verifications",
  input: listVerificationsInput,
  load: () => true as const,
  permit: ({ actor }) => when(actor.kind === "employee", "employees_only"),
  run: async ({ db, actor, input, now }) => {
    const organization = await db.organization.findFirst({ select: { timeZone: true, verificationDays: true } });
    const today = dateOnly(dayIn(now, organization?.timeZone ?? "Asia/Jakarta"));
    const mine: Prisma.ArticleWhereInput =
      input.as === "owner"
        ? { ownerId: actor.id ?? "" }
        : { accessLevel: { not: "secret" }, space: { unitId: { in: [...actor.curatedUnitIds] } } };
    const after = decodeCursor<{ id: string }>(input.cursor);
    const rows = await db.article.findMany({
      where: { AND: [readableArticles(actor), mine, { verifiedUntil: { lte: addDays(today, AHEAD_DAYS) } }] },
      orderBy: [{ verifiedUntil: "asc" }, { id: "asc" }],
      ...(after ? { cursor: { id: after.id }, skip: 1 } : {}),
      take: input.limit + 1,
      select: {
        id: true,
        key: true,
        slug: true,
        title: true,
        verifiedUntil: true,
        publishedRevisionId: true,
        space: { select: { unit: { select: { nameId: true, nameEn: true } } } },
      },
    });
    const page = toPage(rows, input.limit, ({ id }) => ({ id }));
    return {
      nextCursor: page.nextCursor,
      proposedUntil: addDays(today, organization?.verificationDays ?? 365)
        .toISOString()
        .slice(0, 10),
      items: page.items.map((row) => ({ ...row, standing: verificationState(row.verifiedUntil, today) })),
    };
  },
});
