import { createHash } from "node:crypto";
import { csvInput, linesToApply, reportOf } from "@/lib/platform/csv/report";
import { readTable } from "@/lib/platform/csv/table";
import type { Tx } from "@/lib/platform/db/client";
import { translator } from "@/lib/platform/i18n/translator";
import { defineCommand } from "@/lib/platform/operation/command";
import { recordEvents } from "@/lib/platform/operation/emit";
import { planUnits, type UnitRow, unitColumns } from "./csv";
import { lockTree } from "./find";
import { administersUnits } from "./policy";

/** Creates before they are pointed to: parents first, then the paths of the whole tree from its parents. */
async function writeUnits(tx: Tx, rows: { row: UnitRow; change: "create" | "update" | "none" }[]): Promise<void> {
  const created = rows.filter((each) => each.change === "create").map((each) => each.row);
  if (created.length > 0) {
    await tx.unit.createMany({ data: created.map((row) => ({ ...row, parentId: null, path: [row.id] })) });
    await tx.$executeRaw`UPDATE unit SET parent_id = given.parent FROM unnest(${created.map((row) => row.id)}::uuid[], ${created.map((row) => row.parentId)}::uuid[]) AS given(id, parent) WHERE unit.id = given.id`;
  }
  for (const { row, change } of rows) {
    if (change !== "update") continue;
    await tx.unit.update({
      where: { id: row.id },
      data: { nameId: row.nameId, nameEn: row.nameEn, kind: row.kind, parentId: row.parentId },
    });
  }
  await tx.$executeRaw`
    WITH RECURSIVE tree AS (
      SELECT id, ARRAY[id] AS path FROM unit WHERE parent_id IS NULL
      UNION ALL SELECT u.id, t.path || u.id FROM unit u JOIN tree t ON u.parent_id = t.id)
    UPDATE unit SET path = tree.path FROM tree WHERE tree.id = unit.id AND unit.path IS DISTINCT FROM tree.path`;
}

/** Takes units from a CSV file; the code is the key, so the same file again changes nothing. */
export const importUnitsCsv = defineCommand({
  name: "unit.importCsv",
  summary: "Check or take units from CSV text; errors are reported per line.",
  http: "POST /units/import-csv",
  input: csvInput,
  load: async () => true as const,
  permit: ({ actor }) => administersUnits(actor),
  run: async ({ tx, actor, input, now, emit }) => {
    await lockTree(tx);
    const table = readTable(input.csv, unitColumns);
    const select = {
      id: true,
      code: true,
      slug: true,
      nameId: true,
      nameEn: true,
      kind: true,
      parentId: true,
      retiredAt: true,
    } as const;
    const plan = planUnits(actor, table, await tx.unit.findMany({ select }));
    const apply = linesToApply(plan, input.mode).flatMap(({ row, change, fields }) =>
      row ? [{ row, change, fields }] : [],
    );
    const report = reportOf(table, plan, input.mode, translator(actor.locale));
    if (apply.length === 0) return report;
    await writeUnits(tx, apply);
    const events = apply.map(({ row, change, fields }) => ({
      type: change === "create" ? "unit.created" : fields.includes("parentId") ? "unit.moved" : "unit.renamed",
      targetType: "unit",
      targetId: row.id,
      unitId: row.id,
      details: { by: "csv", fields },
    }));
    await recordEvents(tx, actor, now, events);
    const details = { created: report.created, updated: report.updated, failed: report.failed };
    const afterHash = createHash("sha256").update(input.csv).digest("hex");
    await emit({
      type: "unit.csvImported",
      targetType: "csv",
      targetId: afterHash.slice(0, 16),
      unitId: actor.unitId,
      afterHash,
      details,
    });
    return report;
  },
});
