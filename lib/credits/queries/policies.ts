import { z } from "zod";
import { when } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";
import { dateOnly, dayIn } from "@/lib/platform/time/calendar";
import { creditPolicy } from "../policy";
import { capSchema } from "../schema";

/** Every rule with its versions and legal basis. Rules and caps are published to all employees. */
export const listCreditRules = defineQuery({
  name: "credit.listRules",
  summary: "The credit rules with their versions, caps and legal basis.",
  http: "GET /credit-rules",
  input: z.object({}),
  load: () => true as const,
  permit: ({ actor }) => when(actor.kind === "employee", "employees_only"),
  run: async ({ db }) => {
    const rows = await db.creditRule.findMany({ orderBy: [{ code: "asc" }, { version: "desc" }] });
    return { items: rows.map((row) => ({ ...row, caps: capSchema.array().parse(row.caps) })) };
  },
});

/** The periods with their seals. */
export const listPeriods = defineQuery({
  name: "period.list",
  summary: "The credit periods, newest first, with the seal of those that are closed.",
  http: "GET /periods",
  input: z.object({}),
  load: () => true as const,
  permit: ({ actor }) => creditPolicy.can(actor, "keepPeriods", { employeeId: "", unitId: "", coAuthorIds: [] }),
  run: async ({ db, now }) => {
    const organization = await db.organization.findFirst({ select: { timeZone: true } });
    const today = dateOnly(dayIn(now, organization?.timeZone ?? "Asia/Jakarta"));
    const rows = await db.period.findMany({
      orderBy: { startsOn: "desc" },
      include: { _count: { select: { entries: true } } },
    });
    return {
      items: rows.map(({ sealedSeq, _count, ...row }) => ({
        ...row,
        sealedSeq: sealedSeq === null ? null : Number(sealedSeq),
        entries: _count.entries,
        over: row.endsOn < today,
      })),
    };
  },
});
