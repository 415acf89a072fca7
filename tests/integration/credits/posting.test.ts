import { beforeAll, expect, test } from "vitest";
import { postAwards } from "@/lib/credits/ledger";
import { reverseEntries } from "@/lib/credits/reversal";
import { verifyLedger } from "@/lib/credits/verify";
import { db, pool } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import type { Agency } from "@/tests/support/agency";
import { useDatabase } from "@/tests/support/database";
import { award, balanceOf, inLedger, makeLedgerAgency, wish } from "./support";

useDatabase();
let agency: Agency;

beforeAll(async () => {
  agency = await makeLedgerAgency();
});

test("the same key with the same payload returns the first entry, with another payload it is refused", async () => {
  const source = newId();
  const first = await award(agency, { employee: "ani", approver: "citra", source });
  const second = await award(agency, { employee: "ani", approver: "citra", source });
  expect(second.id).toBe(first.id);
  await expect(award(agency, { employee: "ani", approver: "citra", source, amount: 150 })).rejects.toMatchObject({
    code: "idempotency_conflict",
  });
  await expect(award(agency, { employee: "ani", approver: "dewi", source })).rejects.toMatchObject({
    code: "idempotency_conflict",
  });
});

test("the same request in parallel posts once", async () => {
  const request = await wish(agency, { employee: "ani", approver: "citra" });
  const entries = await Promise.all(
    Array.from({ length: 8 }, () => inLedger((context) => postAwards(context, [request]))),
  );
  expect(new Set(entries.flat().map(({ id }) => id)).size).toBe(1);
});

test("the ledger refuses an approver who is the beneficiary, a co-author, or of the same sectoral unit", async () => {
  const refused = (plan: Parameters<typeof award>[1]) => expect(award(agency, plan)).rejects;
  await refused({ employee: "citra", approver: "citra" }).toMatchObject({
    code: "forbidden",
    details: { reason: "own_credit" },
  });
  await refused({ employee: "ani", approver: "citra", coAuthors: ["citra"] }).toMatchObject({
    details: { reason: "co_author" },
  });
  // ani sits in a section of a, budi in a itself: the same part of the agency.
  await refused({ employee: "ani", approver: "budi" }).toMatchObject({ details: { reason: "approver_same_unit" } });
  await refused({ employee: "ani", approver: null }).toMatchObject({ details: { reason: "approver_needed" } });
  expect(
    (await award(agency, { employee: "ani", approver: null, rule: "review.peer", amount: 50 })).approverId,
  ).toBeNull();
});

test("31 December 23:59 in the agency's zone belongs to the old year, a minute later to the new", async () => {
  const old = await award(agency, {
    employee: "budi",
    approver: "citra",
    effectiveAt: new Date("2026-12-31T16:59:00Z"),
  });
  const young = await award(agency, {
    employee: "budi",
    approver: "citra",
    effectiveAt: new Date("2026-12-31T17:00:00Z"),
  });
  const name = async (id: string) => (await db().period.findUniqueOrThrow({ where: { id } })).name;
  expect([await name(old.periodId), await name(young.periodId)]).toEqual(["2026", "2027"]);
});

test("one article a week: the second earns no official hours until the first is reversed", async () => {
  const monday = new Date("2026-03-02T02:00:00Z");
  const sunday = new Date("2026-03-08T16:00:00Z");
  const next = new Date("2026-03-08T17:30:00Z");
  const plan = { employee: "dewi", approver: "citra", rule: "article.b" } as const;
  const first = await award(agency, { ...plan, effectiveAt: monday });
  const second = await award(agency, { ...plan, effectiveAt: sunday });
  const third = await award(agency, { ...plan, effectiveAt: next });
  expect([first.amount, second.amount, third.amount]).toEqual([100, 0, 100]);
  expect(second.capCut).toMatchObject({ key: "authored_weekly", period: "week", max: 1, used: 1 });
  const posted = await inLedger((context) => reverseEntries(context, [first], { id: null, unitId: null }, "Ditarik"));
  expect(posted.map(({ kind, sourceId, amount }) => [kind, sourceId, amount])).toEqual([
    ["reversal", first.sourceId, -100],
    ["adjustment", second.sourceId, 100],
  ]);
});

test("contribution credit has its own caps and never uses up official hours", async () => {
  const plan = { employee: "hr", approver: "citra", rule: "discussion.hosting" } as const;
  await award(agency, { ...plan, bucket: "contribution", amount: 5000 });
  expect((await award(agency, { ...plan, amount: 800 })).amount).toBe(800);
});

test("a new version of a rule changes nothing that was posted", async () => {
  const before = await award(agency, { employee: "kepala", approver: "citra", rule: "lesson.published" });
  const rule = await db().creditRule.findFirstOrThrow({ where: { code: "lesson.published" } });
  await db().creditRule.update({ where: { id: rule.id }, data: { effectiveTo: new Date("2026-06-09") } });
  const { id: _, ...rest } = rule;
  await db().creditRule.create({
    data: {
      ...rest,
      id: newId(),
      version: 2,
      officialAmount: 300,
      caps: [],
      effectiveFrom: new Date("2026-06-10"),
      effectiveTo: null,
    },
  });
  const after = await award(agency, { employee: "kepala", approver: "citra", rule: "lesson.published", amount: 300 });
  const kept = await db().creditEntry.findUniqueOrThrow({ where: { id: before.id } });
  expect([kept.amount, kept.ruleVersion, after.ruleVersion]).toEqual([100, 1, 2]);
});

test("a replay of all entries rebuilds the balances the table adds up to", async () => {
  const entries = await db().creditEntry.findMany({ orderBy: { seq: "asc" } });
  const replayed = new Map<string, number>();
  for (const entry of entries) {
    const key = `${entry.employeeId} ${entry.bucket}`;
    replayed.set(key, (replayed.get(key) ?? 0) + entry.amount);
  }
  for (const name of Object.keys(agency.people)) {
    const key = `${agency.people[name]} official_jp`;
    expect(await balanceOf(agency, name)).toBe(replayed.get(key) ?? 0);
  }
  expect((await verifyLedger(pool())).faults).toEqual([]);
});
