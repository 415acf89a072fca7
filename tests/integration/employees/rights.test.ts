import { beforeAll, expect, test } from "vitest";
import { listAuditEvents } from "@/lib/audit/queries";
import { editEmployee } from "@/lib/employees/commands/edit-employee";
import { importEmployeesCsv } from "@/lib/employees/commands/import-employees-csv";
import { offboardEmployee } from "@/lib/employees/commands/offboard-employee";
import { resetPassword } from "@/lib/employees/commands/reset-password";
import { transferEmployee } from "@/lib/employees/commands/transfer-employee";
import { getEmployee, listEmployees, suggestEmployees } from "@/lib/employees/queries";
import { assignRole, revokeRole } from "@/lib/employees/roles/commands";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { createUnit, moveUnit, retireUnit } from "@/lib/units/commands";
import { importUnitsCsv } from "@/lib/units/import-csv";
import { type Agency, as, makeAgency } from "@/tests/support/agency";
import { useDatabase } from "@/tests/support/database";

useDatabase();
let agency: Agency;
const person = (name: string) => agency.people[name] ?? "";
const unit = (slug: string) => agency.units[slug] ?? "";

beforeAll(async () => {
  agency = await makeAgency({
    units: [
      ["root", null],
      ["a", "root"],
      ["a1", "a"],
      ["b", "root"],
    ],
    people: [
      ["ani", "a"],
      ["kepala", "a1"],
      ["eko", "a1"],
      ["citra", "b"],
      ["admin", "a1"],
      ["admina", "a"],
      ["sdm", "root"],
    ],
    curators: [["eko", "b"]],
    heads: ["kepala"],
    hrOfficers: ["sdm"],
  });
  const give = (name: string, slug: string) =>
    db().roleAssignment.create({
      data: { id: newId(), employeeId: person(name), role: "administrator", unitId: unit(slug) },
    });
  await give("admin", "root");
  await give("admina", "a");
});

const forbidden = (reason: string) => ({ code: "forbidden", details: { reason } });

test("a unit's administrator cannot reach another unit by its ids", async () => {
  const actor = await as(agency, "admina");
  await expect(transferEmployee(actor, { id: person("citra"), unitId: unit("a") })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(transferEmployee(actor, { id: person("ani"), unitId: unit("b") })).rejects.toMatchObject(
    forbidden("other_unit"),
  );
  await expect(offboardEmployee(actor, { id: person("citra"), reason: "x" })).rejects.toMatchObject({
    code: "forbidden",
  });
  const name = { code: "b9", nameId: "B9", nameEn: "B9", slug: "b9", kind: "section" as const };
  await expect(createUnit(actor, { ...name, parentId: unit("b") })).rejects.toMatchObject(forbidden("other_unit"));
  await expect(moveUnit(actor, { id: unit("a1"), parentId: unit("b") })).rejects.toMatchObject(forbidden("other_unit"));
  await expect(moveUnit(actor, { id: unit("a"), parentId: unit("a1") })).rejects.toMatchObject(forbidden("unit_above"));
  await transferEmployee(actor, { id: person("ani"), unitId: unit("a1") });
  await transferEmployee(actor, { id: person("ani"), unitId: unit("a") });
});

test("nobody manages a person who holds more than they do: neither their password nor their address", async () => {
  const record = {
    nip: "198001012000010001",
    name: "Admin",
    email: "palsu@example.test",
    employmentType: "PNS" as const,
    startedOn: "2020-01-01",
  };
  for (const name of ["admina", "sdm"]) {
    const actor = await as(agency, name);
    await expect(resetPassword(actor, { id: person("admin") })).rejects.toMatchObject({ code: "forbidden" });
    await expect(editEmployee(actor, { id: person("admin"), ...record })).rejects.toMatchObject(forbidden("outranked"));
  }
  const admina = await as(agency, "admina");
  await expect(resetPassword(admina, { id: person("eko") })).rejects.toMatchObject(forbidden("outranked"));
  await expect(resetPassword(admina, { id: person("ani") })).resolves.toMatchObject({ password: expect.any(String) });
});

test("roles are given downwards only, to own people only, and never to oneself", async () => {
  const [admina, head, employee, sdm] = [
    await as(agency, "admina"),
    await as(agency, "kepala"),
    await as(agency, "ani"),
    await as(agency, "sdm"),
  ];
  const role = (name: string, kind: "curator" | "administrator" | "hr_officer", slug: string) => ({
    employeeId: person(name),
    role: kind,
    unitId: unit(slug),
  });
  await expect(assignRole(admina, role("ani", "administrator", "root"))).rejects.toMatchObject(forbidden("other_unit"));
  await expect(assignRole(admina, role("ani", "hr_officer", "a"))).rejects.toMatchObject(
    forbidden("organization_administrators"),
  );
  await expect(assignRole(admina, role("citra", "curator", "a"))).rejects.toMatchObject(forbidden("other_unit"));
  await expect(assignRole(admina, role("admina", "curator", "a"))).rejects.toMatchObject(forbidden("not_yourself"));
  await expect(assignRole(head, role("eko", "curator", "a"))).rejects.toMatchObject(
    forbidden("head_or_administrators"),
  );
  await expect(assignRole(head, role("eko", "administrator", "a1"))).rejects.toMatchObject(forbidden("other_unit"));
  await expect(assignRole(employee, role("eko", "curator", "a"))).rejects.toMatchObject({ code: "forbidden" });
  await expect(assignRole(sdm, role("ani", "administrator", "root"))).rejects.toMatchObject({ code: "forbidden" });
  const { id } = await assignRole(head, role("eko", "curator", "a1"));
  expect((await as(agency, "eko")).curatedUnitIds).toContain(unit("a1"));
  await revokeRole(head, { id });
  expect((await as(agency, "eko")).curatedUnitIds).not.toContain(unit("a1"));
});

test("the last administrator of the organization cannot be taken away", async () => {
  const admin = await as(agency, "admin");
  const held = await db().roleAssignment.findFirstOrThrow({
    where: { employeeId: person("admin"), role: "administrator" },
  });
  await expect(revokeRole(admin, { id: held.id })).rejects.toMatchObject({ code: "conflict" });
  expect((await as(agency, "admin")).isAdministrator).toBe(true);
});

test("a colleague sees and finds names and units, and neither numbers nor addresses", async () => {
  const citra = await as(agency, "citra");
  expect(await getEmployee(citra, { id: person("ani") })).toMatchObject({ name: "ani", record: null });
  expect((await listEmployees(citra, { q: "ani@example.test" })).items).toEqual([]);
  expect((await listEmployees(citra, { q: "19900101" })).total).toBe(0);
  expect((await suggestEmployees(citra, { q: "ani@" })).items).toEqual([]);
  expect(Object.keys((await suggestEmployees(citra, { q: "ani" })).items[0] ?? {}).sort()).toEqual([
    "id",
    "name",
    "unitName",
  ]);
  const sdm = await as(agency, "sdm");
  expect((await listEmployees(sdm, { q: "ani@example.test" })).items[0]?.record?.email).toBe("ani@example.test");
});

test("no unit ends below itself, not even by two moves at once, and paths follow a move", async () => {
  const admin = await as(agency, "admin");
  await expect(moveUnit(admin, { id: unit("a"), parentId: unit("a1") })).rejects.toMatchObject({ code: "invalid" });
  const both = await Promise.allSettled([
    moveUnit(admin, { id: unit("a"), parentId: unit("b") }),
    moveUnit(admin, { id: unit("b"), parentId: unit("a") }),
  ]);
  expect(both.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
  const rows = await db().unit.findMany();
  for (const row of rows) {
    const parent = rows.find((each) => each.id === row.parentId);
    expect(row.path).toEqual([...(parent?.path ?? []), row.id]);
  }
  const moved = rows.find((row) => ["a", "b"].includes(row.slug) && row.path.length === 3);
  if (moved) await moveUnit(admin, { id: moved.id, parentId: unit("root") });
});

test("a unit with people, units or spaces is not retired", async () => {
  const admin = await as(agency, "admin");
  await expect(retireUnit(admin, { id: unit("a") })).rejects.toMatchObject({ code: "conflict" });
  const name = { code: "a9", nameId: "A9", nameEn: "A9", slug: "a9", kind: "section" as const };
  const { id } = await createUnit(admin, { ...name, parentId: unit("a") });
  await retireUnit(admin, { id });
  expect((await db().unit.findUniqueOrThrow({ where: { id } })).retiredAt).not.toBeNull();
});

test("a CSV of employees is reported by line, changes nothing when checked, and nothing the second time", async () => {
  const admin = await as(agency, "admin");
  const csv = [
    "NIP;Nama;Email;Unit;Jabatan;Kepegawaian;Mulai",
    "199501012020011001;Dewi Lestari;dewi@example.test;a1;;PNS;1/3/2026",
    "123;Salah;salah@example.test;a1;;PNS;2026-03-01",
    "199501012020011002;Tanpa Unit;tanpa@example.test;zz;;PNS;2026-03-01",
    '199501012020011003;"Fajar; Nugraha";dewi@example.test;a1;;CPNS;2026-03-01',
    "199501012020011001;Dua Kali;dua@example.test;a1;;PNS;2026-03-01",
    "199501012020011004;Gita;gita@example.test;a1;;HONOR;32/3/2026",
  ].join("\r\n");
  const before = await db().employee.count();
  const checked = await importEmployeesCsv(admin, { csv, mode: "check" });
  expect(checked).toMatchObject({ lines: 6, created: 1, failed: 5, applied: false });
  expect(checked.issues.map((issue) => [issue.line, issue.column])).toEqual([
    [3, "NIP"],
    [4, "Unit"],
    [5, "Email"],
    [6, "NIP"],
    [7, "Mulai"],
    [7, "Kepegawaian"],
  ]);
  expect(await importEmployeesCsv(admin, { csv, mode: "all" })).toMatchObject({ applied: false });
  expect(await db().employee.count()).toBe(before);
  expect(await importEmployeesCsv(admin, { csv, mode: "valid" })).toMatchObject({ created: 1, applied: true });
  expect(await importEmployeesCsv(admin, { csv, mode: "valid" })).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 1,
    failed: 5,
  });
  expect(await db().employee.count()).toBe(before + 1);
});

test("a CSV gives a unit's administrator no reach beyond the unit", async () => {
  const admina = await as(agency, "admina");
  const report = await importUnitsCsv(admina, {
    csv: "kode,nama,induk,jenis\na2,Unit A2,a,bagian\nb2,Unit B2,b,bagian\na1,Unit A1 baru,a,bagian\nx1,Di bawah A2,a2,bagian",
    mode: "valid",
  });
  expect(report).toMatchObject({ created: 2, updated: 1, failed: 1 });
  expect(report.issues[0]).toMatchObject({ line: 3, message: "Unit ini bukan unit yang Anda kelola." });
  expect(report.rejected).toContain("b2,Unit B2,b,bagian,3,");
  const below = await db().unit.findUniqueOrThrow({ where: { code: "x1" } });
  expect(below.path).toHaveLength(4);
});

test("the trail shows a unit's administrator that unit, an employee nothing, and the organization's all", async () => {
  const [admin, admina, ani] = [await as(agency, "admin"), await as(agency, "admina"), await as(agency, "ani")];
  await expect(listAuditEvents(ani, {})).rejects.toMatchObject({ code: "forbidden" });
  const own = await listAuditEvents(admina, { limit: 100 });
  const slugs = new Set(own.items.map((item) => item.unit?.slug));
  expect(slugs.has("b")).toBe(false);
  expect(slugs.has("a1")).toBe(true);
  const all = await listAuditEvents(admin, { limit: 100, action: "role." });
  expect(all.items.map((item) => item.action).every((action) => action.startsWith("role."))).toBe(true);
  expect(all.items.length).toBeGreaterThan(1);
});
