import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { entryHash } from "@/lib/credits/chain";
import { postAwards } from "@/lib/credits/ledger";
import { reverseEntries } from "@/lib/credits/reversal";
import { restoreSource, reverseSource } from "@/lib/credits/sources";
import { verifyLedger } from "@/lib/credits/verify";
import { db, pool } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import type { Agency } from "@/tests/support/agency";
import { useDatabase } from "@/tests/support/database";
import { award, balanceOf, inLedger, makeLedgerAgency, wish } from "./support";

const database = useDatabase();
let agency: Agency;
const nobody = { id: null, unitId: null };

beforeAll(async () => {
  agency = await makeLedgerAgency();
});

async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

test("50 approvals in parallel under a cap post exactly the cap, and what was cut is recorded", async () => {
  const posts = await Promise.all(
    Array.from({ length: 50 }, () => award(agency, { employee: "ani", approver: "citra", amount: 100 })),
  );
  expect(posts).toHaveLength(50);
  expect(await balanceOf(agency, "ani")).toBe(800);
  const entries = await db().creditEntry.findMany({ where: { employeeId: agency.people.ani ?? "" } });
  expect(entries.every((entry) => entry.uncappedAmount === 100)).toBe(true);
  expect(entries.filter((entry) => entry.amount === 0)).toHaveLength(42);
  expect(entries.filter((entry) => entry.amount === 0).every((entry) => entry.capCut !== null)).toBe(true);
  expect(await verifyLedger(pool())).toMatchObject({ entries: 50, faults: [] });
});

test("parallel approvals for two co-authors, named in either order, never wait for each other in a circle", async () => {
  const pairs = Array.from({ length: 12 }, (_, n) => (n % 2 ? ["kepala", "eko"] : ["eko", "kepala"]));
  const approve = async (names: string[]) => {
    const requests = await Promise.all(
      names.map((employee) => wish(agency, { employee, approver: "dewi", amount: 10 })),
    );
    return inLedger((context) => postAwards(context, requests));
  };
  const posted = await Promise.all(pairs.map(approve));
  expect(posted.flat()).toHaveLength(24);
  expect([await balanceOf(agency, "eko"), await balanceOf(agency, "kepala")]).toEqual([120, 120]);
});

test("a reversal frees its cap, and what the cap had blocked is evaluated again", async () => {
  const first = await db().creditEntry.findFirstOrThrow({
    where: { employeeId: agency.people.ani ?? "", amount: 100 },
    orderBy: { seq: "asc" },
  });
  const posted = await inLedger((context) => reverseEntries(context, [first], nobody, "Bukti tidak ada"));
  expect(posted.map(({ kind, amount }) => [kind, amount])).toEqual([
    ["reversal", -100],
    ["adjustment", 100],
  ]);
  expect(await balanceOf(agency, "ani")).toBe(800);
});

test("an entry is reversed exactly once", async () => {
  const entry = await award(agency, { employee: "budi", approver: "citra" });
  const again = () => inLedger((context) => reverseEntries(context, [entry], nobody, "Dibalik dua kali"));
  const results = await Promise.all([again(), again(), again()]);
  expect(results.flat().filter(({ kind }) => kind === "reversal")).toHaveLength(1);
  expect(await balanceOf(agency, "budi")).toBe(0);
});

test("retract, restore, retract leaves 0; restore in between gives the amount back", async () => {
  const source = { type: "article", id: newId() };
  await award(agency, { employee: "budi", approver: "citra", source: source.id, rule: "article.b", revision: "r1" });
  await inLedger((context) => reverseSource(context, source, nobody, "Ditarik"));
  expect(await balanceOf(agency, "budi")).toBe(0);
  await inLedger((context) => restoreSource(context, source));
  await inLedger((context) => restoreSource(context, source));
  expect(await balanceOf(agency, "budi")).toBe(100);
  await inLedger((context) => reverseSource(context, source, nobody, "Ditarik lagi"));
  expect(await balanceOf(agency, "budi")).toBe(0);
  await inLedger((context) => restoreSource(context, source));
  expect(await balanceOf(agency, "budi")).toBe(100);
  expect((await verifyLedger(pool())).faults).toEqual([]);
});

test("a transfer never moves past credit: the entry keeps the unit it was earned in", async () => {
  const entry = await award(agency, { employee: "eko", approver: "dewi" });
  await db().employee.update({ where: { id: agency.people.eko ?? "" }, data: { unitId: agency.units.a1 ?? "" } });
  const later = await award(agency, { employee: "eko", approver: "dewi" });
  expect((await db().creditEntry.findUniqueOrThrow({ where: { id: entry.id } })).unitId).toBe(agency.units.b);
  expect(later.unitId).toBe(agency.units.a1);
});

test("the hash computed here equals the one the database computes", async () => {
  const entry = await award(agency, { employee: "dewi", approver: "citra", rule: "article.b", revision: "“é”" });
  const { rows } = await pool().query(
    "SELECT *, rule_snapshot::text AS snapshot, cap_cut::text AS cut FROM credit_entry WHERE id = $1",
    [entry.id],
  );
  const row = { ...entry, ruleSnapshot: rows[0].snapshot, capCut: rows[0].cut };
  expect(entryHash(row)).toBe(entry.hash);
});

test("the application can neither change, delete nor truncate an entry", async () => {
  await expect(pool().query("UPDATE credit_entry SET amount = amount + 1")).rejects.toThrow(/permission denied/);
  await expect(pool().query("DELETE FROM credit_entry")).rejects.toThrow(/permission denied/);
  await expect(pool().query("TRUNCATE credit_entry")).rejects.toThrow(/permission denied/);
});

test("not even the owner can, while the trigger stands", async () => {
  await asOwner(async (owner) => {
    await expect(owner.query("UPDATE credit_entry SET amount = amount + 1")).rejects.toThrow(/append-only/);
    await expect(owner.query("TRUNCATE credit_entry")).rejects.toThrow(/append-only/);
  });
});

test("an entry that was not asked for through the ledger is refused by the database", async () => {
  const entry = await db().creditEntry.findFirstOrThrow({
    where: { kind: "award", amount: { gt: 0 }, reversal: null },
  });
  const { id: _, ...rest } = entry;
  const forged = { ...rest, id: newId(), ruleSnapshot: entry.ruleSnapshot as object, capCut: undefined };
  await expect(
    db().creditEntry.create({
      data: {
        ...forged,
        kind: "reversal",
        reversesEntryId: entry.id,
        amount: -entry.amount - 1,
        idempotencyKey: "forged",
      },
    }),
  ).rejects.toThrow(/exact opposite/);
});

test("the verifier passes, names a row altered by hand, and passes again when it is put back", async () => {
  expect((await verifyLedger(pool())).faults).toEqual([]);
  const entry = await db().creditEntry.findFirstOrThrow({ where: { amount: 100 }, orderBy: { seq: "asc" } });
  const alter = (column: string, value: unknown) =>
    asOwner(async (owner) => {
      await owner.query("ALTER TABLE credit_entry DISABLE TRIGGER credit_entry_immutable");
      await owner.query(`UPDATE credit_entry SET ${column} = $2 WHERE id = $1`, [entry.id, value]);
      await owner.query("ALTER TABLE credit_entry ENABLE TRIGGER credit_entry_immutable");
    });
  await alter("amount", 900);
  const { faults } = await verifyLedger(pool());
  expect(faults.join(" ")).toContain(`Entry ${entry.seq} was altered`);
  await alter("amount", 100);
  await alter("reason", "diganti");
  expect((await verifyLedger(pool())).faults).toHaveLength(1);
  await alter("reason", "");
  expect((await verifyLedger(pool())).faults).toEqual([]);
});

test("the verifier notices an altered row whose hash was forged to fit, by the next entry", async () => {
  const entry = await db().creditEntry.findFirstOrThrow({ where: { amount: 100 }, orderBy: { seq: "asc" } });
  const forge = (amount: number) =>
    asOwner(async (owner) => {
      await owner.query("ALTER TABLE credit_entry DISABLE TRIGGER credit_entry_immutable");
      await owner.query("UPDATE credit_entry SET amount = $2 WHERE id = $1", [entry.id, amount]);
      await owner.query("UPDATE credit_entry e SET hash = ledger_hash(e) WHERE id = $1", [entry.id]);
      await owner.query("ALTER TABLE credit_entry ENABLE TRIGGER credit_entry_immutable");
    });
  await forge(120);
  expect((await verifyLedger(pool())).faults.join(" ")).toContain(`Entry ${Number(entry.seq) + 1} does not follow`);
  await forge(100);
});

test("the verifier notices that the last entry was cut off", async () => {
  const last = await db().creditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
  await asOwner(async (owner) => {
    await owner.query("CREATE TABLE kept AS SELECT * FROM credit_entry WHERE id = $1", [last.id]);
    await owner.query("ALTER TABLE credit_entry DISABLE TRIGGER USER");
    await owner.query("DELETE FROM credit_entry WHERE id = $1", [last.id]);
  });
  expect((await verifyLedger(pool())).faults.join(" ")).toContain(`Entry ${last.seq} is in the audit trail`);
  await asOwner(async (owner) => {
    await owner.query("INSERT INTO credit_entry SELECT * FROM kept");
    await owner.query("ALTER TABLE credit_entry ENABLE TRIGGER USER");
    await owner.query("DROP TABLE kept");
  });
  expect((await verifyLedger(pool())).faults).toEqual([]);
});
