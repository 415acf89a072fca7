import { beforeAll, expect, test } from "vitest";
import { closePeriod } from "@/lib/credits/commands/close-period";
import { reverseEntry } from "@/lib/credits/commands/reverse-entry";
import { ledgerCsv } from "@/lib/credits/csv";
import { downloadLedger, getLedger } from "@/lib/credits/queries/ledger";
import { verifyLedger } from "@/lib/credits/verify";
import { db, pool } from "@/lib/platform/db/client";
import { type Agency, as } from "@/tests/support/agency";
import { useDatabase } from "@/tests/support/database";
import { award, balanceOf, makeLedgerAgency, NOON } from "./support";

useDatabase();
let agency: Agency;
const now = NOON;
const reason = "Bukti ternyata tidak dapat diperiksa.";

beforeAll(async () => {
  agency = await makeLedgerAgency();
  await award(agency, { employee: "ani", approver: "citra", amount: 600 }, new Date("2026-03-10T03:00:00Z"));
  await award(agency, { employee: "ani", approver: "dewi", amount: 100 });
  await award(agency, { employee: "ani", approver: "dewi", amount: 500, bucket: "contribution" });
});

test("the page shows the total against the target, what stood at each milestone, and running totals", async () => {
  const ledger = await getLedger(await as(agency, "ani"), {}, { now });
  expect(ledger).toMatchObject({ official: 700, contribution: 500, target: 2000, asOf: { seq: 3 } });
  expect(ledger.milestones.map(({ needed, stood }) => [needed, stood])).toEqual([
    [500, 600],
    [1000, 700],
    [1500, 700],
    [2000, 700],
  ]);
  expect(ledger.items.map(({ amount, total }) => [amount, total])).toEqual([
    [100, 700],
    [600, 600],
  ]);
  expect(ledger.official).toBe(await balanceOf(agency, "ani"));
});

test("the person, a head above and an HR officer see a ledger; for everybody else it does not exist", async () => {
  const employee = agency.people.ani ?? "";
  for (const name of ["ani", "kepala", "hr"])
    expect((await getLedger(await as(agency, name), { employee })).official).toBe(700);
  for (const name of ["budi", "citra", "dewi"]) {
    await expect(getLedger(await as(agency, name), { employee })).rejects.toMatchObject({ code: "not_found" });
    await expect(downloadLedger(await as(agency, name), { employee })).rejects.toMatchObject({ code: "not_found" });
  }
});

test("the CSV holds every entry and nothing a spreadsheet would run", async () => {
  const { items } = await downloadLedger(await as(agency, "ani"), {}, { now });
  const [first, ...rest] = items;
  if (!first) throw new Error("no entries");
  const csv = ledgerCsv([{ ...first, reason: '=HYPERLINK("x")' }, ...rest], "id");
  expect(csv.trim().split("\r\n")).toHaveLength(4);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
});

test("only an HR officer reverses, with a reason, and never their own credit; once", async () => {
  const entry = await award(agency, { employee: "ani", approver: "dewi", amount: 50 });
  const own = await award(agency, { employee: "hr", approver: "citra", amount: 50 });
  const input = { entryId: entry.id, reason };
  await expect(reverseEntry(await as(agency, "ani"), input)).rejects.toMatchObject({
    details: { reason: "hr_officers_only" },
  });
  await expect(reverseEntry(await as(agency, "citra"), input)).rejects.toMatchObject({ code: "not_found" });
  const hr = await as(agency, "hr");
  await expect(reverseEntry(hr, { entryId: own.id, reason })).rejects.toMatchObject({
    details: { reason: "own_credit" },
  });
  await reverseEntry(hr, input);
  await expect(reverseEntry(hr, input)).rejects.toMatchObject({ code: "conflict" });
  expect(await balanceOf(agency, "ani")).toBe(700);
});

test("a period closes after its end, in order, sealed; corrections then go to the next with a link", async () => {
  const hr = await as(agency, "hr");
  const find = (name: string) => db().period.findUniqueOrThrow({ where: { name } });
  const [p25, p26] = [await find("2025"), await find("2026")];
  const later = { now: new Date("2027-01-02T00:00:00Z") };
  const close = (periodId: string, options: { now: Date }) => closePeriod(hr, { periodId, confirm: "yes" }, options);
  await expect(closePeriod(await as(agency, "ani"), { periodId: p25.id, confirm: "yes" })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(close(p26.id, later)).rejects.toMatchObject({ details: { reason: "earlier_period_open" } });
  await close(p25.id, later);
  await expect(close(p26.id, { now })).rejects.toMatchObject({ details: { reason: "period_not_over" } });
  const { sealedHash } = await close(p26.id, later);
  const head = await db().creditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
  expect(sealedHash).toBe(head.hash);
  await expect(close(p26.id, later)).rejects.toMatchObject({ code: "period_closed" });
  const p27 = await find("2027");
  const late = await award(agency, { employee: "budi", approver: "citra", effectiveAt: NOON }, later.now);
  expect([late.periodId, late.effectiveAt]).toEqual([p27.id, NOON]);
  const old = await db().creditEntry.findFirstOrThrow({ where: { employeeId: agency.people.ani ?? "", amount: 600 } });
  const { posted } = await reverseEntry(hr, { entryId: old.id, reason }, later);
  const reversal = await db().creditEntry.findUniqueOrThrow({ where: { id: posted[0]?.id ?? "" } });
  expect(reversal).toMatchObject({ periodId: p27.id, reversesEntryId: old.id, amount: -600 });
  expect((await verifyLedger(pool())).faults).toEqual([]);
});
