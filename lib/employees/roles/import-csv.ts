import { createHash } from "node:crypto";
import { csvInput, linesToApply, reportOf } from "@/lib/platform/csv/report";
import { readTable } from "@/lib/platform/csv/table";
import { translator } from "@/lib/platform/i18n/translator";
import { defineCommand } from "@/lib/platform/operation/command";
import { recordEvents } from "@/lib/platform/operation/emit";
import { planRoles, roleColumns } from "./csv";
import { namesSomebody } from "./policy";

/** Gives roles from a CSV file; a role that is held already stays as it is. */
export const importRolesCsv = defineCommand({
  name: "role.importCsv",
  summary: "Check or give roles from CSV text; errors are reported per line.",
  http: "POST /roles/import-csv",
  input: csvInput,
  load: async () => true as const,
  permit: ({ actor }) => namesSomebody(actor),
  run: async ({ tx, actor, input, now, emit }) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(74610005)`;
    const table = readTable(input.csv, roleColumns);
    const [units, employees, held] = await Promise.all([
      tx.unit.findMany({ select: { id: true, code: true, parentId: true, retiredAt: true } }),
      // To somebody who names only their own people, nobody else's number is known.
      tx.employee.findMany({
        where: actor.isAdministrator ? {} : { unitId: { in: [...actor.administeredUnitIds, ...actor.ledUnitIds] } },
        select: { id: true, nip: true, unitId: true, offboardedAt: true },
      }),
      tx.roleAssignment.findMany({ select: { employeeId: true, role: true, unitId: true } }),
    ]);
    const plan = planRoles(actor, table, {
      units: new Map(units.map((unit) => [unit.code, unit])),
      employees: new Map(employees.map((employee) => [employee.nip, employee])),
      held: new Set(held.map((each) => `${each.employeeId} ${each.role} ${each.unitId}`)),
    });
    const apply = linesToApply(plan, input.mode).flatMap(({ row }) => (row ? [row] : []));
    const report = reportOf(table, plan, input.mode, translator(actor.locale));
    if (apply.length === 0) return report;
    await tx.roleAssignment.createMany({
      data: apply.map((row) => ({ ...row, assignedById: actor.id })),
      skipDuplicates: true,
    });
    const events = apply.map((row) => ({
      type: "role.assigned",
      targetType: "role",
      targetId: row.id,
      unitId: row.unitId,
      details: { by: "csv", employeeId: row.employeeId, role: row.role },
    }));
    await recordEvents(tx, actor, now, events);
    const afterHash = createHash("sha256").update(input.csv).digest("hex");
    await emit({
      type: "role.csvImported",
      targetType: "csv",
      targetId: afterHash.slice(0, 16),
      unitId: actor.unitId,
      afterHash,
      details: { created: report.created, failed: report.failed },
    });
    return report;
  },
});
