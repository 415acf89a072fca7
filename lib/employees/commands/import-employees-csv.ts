import { createHash } from "node:crypto";
import { csvInput, linesToApply, reportOf } from "@/lib/platform/csv/report";
import { readTable } from "@/lib/platform/csv/table";
import type { Tx } from "@/lib/platform/db/client";
import { translator } from "@/lib/platform/i18n/translator";
import { defineCommand } from "@/lib/platform/operation/command";
import { recordEvents } from "@/lib/platform/operation/emit";
import { dateOnly } from "@/lib/platform/time/calendar";
import { type EmployeeState, employeeColumns, type PlannedEmployee, planEmployees } from "../csv";
import { keepsEmployees } from "../policy";

async function currentState(tx: Tx): Promise<EmployeeState> {
  const [units, positions, employees] = await Promise.all([
    tx.unit.findMany({ select: { id: true, code: true, retiredAt: true } }),
    tx.position.findMany({ select: { id: true, slug: true, unitId: true, leads: true, retiredAt: true } }),
    tx.employee.findMany({
      include: { roles: { select: { role: true, unitId: true } }, position: { select: { unitId: true, leads: true } } },
    }),
  ]);
  return {
    units: new Map(units.map((unit) => [unit.code, unit])),
    positions: new Map(positions.map((position) => [position.slug, position])),
    employees: employees.map((employee) => ({ ...employee, startedOn: employee.startedOn.toISOString().slice(0, 10) })),
  };
}

async function writeEmployees(tx: Tx, created: PlannedEmployee[], updated: PlannedEmployee[]): Promise<void> {
  if (created.length > 0)
    await tx.employee.createMany({ data: created.map((row) => ({ ...row, startedOn: dateOnly(row.startedOn) })) });
  if (updated.length === 0) return;
  const column = (pick: (row: PlannedEmployee) => string | null) => updated.map(pick);
  await tx.$executeRaw`
    UPDATE employee SET name = given.name, email = given.email, unit_id = given.unit_id, position_id = given.position_id,
      employment_type = given.employment_type::employment_type, started_on = given.started_on::date
    FROM unnest(${column((row) => row.id)}::uuid[], ${column((row) => row.name)}::text[], ${column((row) => row.email)}::text[],
      ${column((row) => row.unitId)}::uuid[], ${column((row) => row.positionId)}::uuid[], ${column((row) => row.employmentType)}::text[],
      ${column((row) => row.startedOn)}::text[]) AS given(id, name, email, unit_id, position_id, employment_type, started_on)
    WHERE employee.id = given.id`;
}

/** Takes employees from a CSV file; the NIP is the key, so the same file again changes nothing. Nobody is offboarded by it. */
export const importEmployeesCsv = defineCommand({
  name: "employee.importCsv",
  summary: "Check or take employees from CSV text; errors are reported per line.",
  http: "POST /employees/import-csv",
  input: csvInput,
  load: async () => true as const,
  permit: ({ actor }) => keepsEmployees(actor),
  run: async ({ tx, actor, input, now, emit }) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(74610005)`;
    const table = readTable(input.csv, employeeColumns);
    const plan = planEmployees(actor, table, await currentState(tx));
    const apply = linesToApply(plan, input.mode).flatMap(({ row, change, fields }) =>
      row ? [{ row, change, fields }] : [],
    );
    const report = reportOf(table, plan, input.mode, translator(actor.locale));
    if (apply.length === 0) return report;
    const of = (change: string) => apply.filter((each) => each.change === change).map((each) => each.row);
    await writeEmployees(tx, of("create"), of("update"));
    // A new address ends the links to agency accounts that came with the old one.
    const readdressed = apply.filter((each) => each.fields.includes("email")).map((each) => each.row.id);
    if (readdressed.length > 0) await tx.externalIdentity.deleteMany({ where: { employeeId: { in: readdressed } } });
    const events = apply.map(({ row, change, fields }) => ({
      type:
        change === "create"
          ? "employee.created"
          : fields.includes("unitId") || fields.includes("positionId")
            ? "employee.transferred"
            : "employee.edited",
      targetType: "employee",
      targetId: row.id,
      unitId: row.unitId,
      details: { by: "csv", fields },
    }));
    await recordEvents(tx, actor, now, events);
    const afterHash = createHash("sha256").update(input.csv).digest("hex");
    const details = { created: report.created, updated: report.updated, failed: report.failed };
    await emit({
      type: "employee.csvImported",
      targetType: "csv",
      targetId: afterHash.slice(0, 16),
      unitId: actor.unitId,
      afterHash,
      details,
    });
    return report;
  },
});
