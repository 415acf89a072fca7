import { createHash } from "node:crypto";
import { csvInput, linesToApply, reportOf } from "@/lib/platform/csv/report";
import { readTable } from "@/lib/platform/csv/table";
import { translator } from "@/lib/platform/i18n/translator";
import { defineCommand } from "@/lib/platform/operation/command";
import { recordEvents } from "@/lib/platform/operation/emit";
import { planPositions, positionColumns } from "./csv";
import { keepsPositions } from "./policy";

/** Takes positions from a CSV file; the position's code is the key, so the same file again changes nothing. */
export const importPositionsCsv = defineCommand({
  name: "position.importCsv",
  summary: "Check or take positions from CSV text; errors are reported per line.",
  http: "POST /positions/import-csv",
  input: csvInput,
  load: async () => true as const,
  permit: ({ actor }) => keepsPositions(actor),
  run: async ({ tx, actor, input, now, emit }) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(74610004)`;
    const table = readTable(input.csv, positionColumns);
    const [units, positions, holding] = await Promise.all([
      tx.unit.findMany({ select: { id: true, code: true, retiredAt: true } }),
      tx.position.findMany(),
      tx.employee.findMany({
        where: { offboardedAt: null, positionId: { not: null } },
        select: { id: true, positionId: true },
      }),
    ]);
    const holders = new Map<string, string[]>();
    for (const { id, positionId } of holding)
      if (positionId) holders.set(positionId, [...(holders.get(positionId) ?? []), id]);
    const plan = planPositions(actor, table, {
      units: new Map(units.map((unit) => [unit.code, unit])),
      positions,
      holders,
    });
    const apply = linesToApply(plan, input.mode).flatMap(({ row, change, fields }) =>
      row ? [{ row, change, fields }] : [],
    );
    const report = reportOf(table, plan, input.mode, translator(actor.locale));
    if (apply.length === 0) return report;
    await tx.position.createMany({ data: apply.filter((each) => each.change === "create").map((each) => each.row) });
    for (const { row, change } of apply) {
      const { id, slug: _slug, unitId: _unitId, retiredAt: _retiredAt, ...data } = row;
      if (change === "update") await tx.position.update({ where: { id }, data });
    }
    const events = apply.map(({ row, change, fields }) => ({
      type: change === "create" ? "position.created" : "position.edited",
      targetType: "position",
      targetId: row.id,
      unitId: row.unitId,
      details: { by: "csv", fields },
    }));
    await recordEvents(tx, actor, now, events);
    const afterHash = createHash("sha256").update(input.csv).digest("hex");
    const details = { created: report.created, updated: report.updated, failed: report.failed };
    await emit({
      type: "position.csvImported",
      targetType: "csv",
      targetId: afterHash.slice(0, 16),
      unitId: actor.unitId,
      afterHash,
      details,
    });
    return report;
  },
});
