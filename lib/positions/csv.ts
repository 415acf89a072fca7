import type { Actor } from "@/lib/platform/access/actor";
import { readFlag, takeCell } from "@/lib/platform/csv/cells";
import { type LineIssue, markRepeated, type PlannedLine } from "@/lib/platform/csv/report";
import type { CsvColumn, CsvTable } from "@/lib/platform/csv/table";
import { newId } from "@/lib/platform/ids";
import { positionPolicy } from "./policy";
import { positionLevel, positionSlug, positionTitle } from "./schema";

export type PositionKey = "slug" | "titleId" | "titleEn" | "unit" | "kind" | "level" | "leads" | "standard";

/** The columns of a positions file; the position's own code is the key. */
export const positionColumns: readonly CsvColumn<PositionKey>[] = [
  { key: "slug", names: ["kode_jabatan", "kode", "position_code", "code", "slug"], required: true },
  { key: "titleId", names: ["jabatan", "nama_jabatan", "title_id", "title"], required: true },
  { key: "titleEn", names: ["jabatan_en", "title_en"] },
  { key: "unit", names: ["unit", "kode_unit", "unit_code"], required: true },
  { key: "kind", names: ["jenis", "kind"], required: true },
  { key: "level", names: ["jenjang", "level"], required: true },
  { key: "leads", names: ["memimpin", "leads"] },
  { key: "standard", names: ["standar_kompetensi", "competence_standard"] },
];

export interface PositionRow {
  id: string;
  slug: string;
  titleId: string;
  titleEn: string;
  unitId: string;
  kind: "JPT" | "JA" | "JF";
  level: string;
  leads: boolean;
  competenceStandard: string | null;
  retiredAt: Date | null;
}

export interface PositionState {
  units: Map<string, { id: string; retiredAt: Date | null }>;
  positions: PositionRow[];
  /** Who holds each post now. */
  holders: Map<string, string[]>;
}

const FIELDS = ["titleId", "titleEn", "kind", "level", "leads", "competenceStandard"] as const;

/** What a positions file would change, line by line. */
export function planPositions(
  actor: Actor,
  table: CsvTable<PositionKey>,
  state: PositionState,
): PlannedLine<PositionKey, PositionRow>[] {
  const bySlug = new Map(state.positions.map((position) => [position.slug, position]));
  const plan = table.lines.map((line): PlannedLine<PositionKey, PositionRow> => {
    const { cells } = line;
    const issues: LineIssue<PositionKey>[] = [];
    const slug = takeCell(issues, "slug", positionSlug, cells.slug);
    const known = bySlug.get(slug ?? "");
    const titleId = takeCell(issues, "titleId", positionTitle, cells.titleId);
    const titleEn = takeCell(issues, "titleEn", positionTitle, cells.titleEn || known?.titleEn || cells.titleId);
    const level = takeCell(issues, "level", positionLevel, cells.level);
    const kind = (["JPT", "JA", "JF"] as const).find((each) => each === cells.kind.toUpperCase());
    if (!kind) issues.push({ column: "kind", code: cells.kind === "" ? "required" : "positionKind" });
    const unit = state.units.get(cells.unit);
    if (!unit) issues.push({ column: "unit", code: cells.unit === "" ? "required" : "unknownReference" });
    else if (unit.retiredAt) issues.push({ column: "unit", code: "unitRetired" });
    const leads = table.has("leads") ? readFlag(cells.leads) : (known?.leads ?? false);
    if (leads === null) issues.push({ column: "leads", code: "flag" });
    if (known && unit && known.unitId !== unit.id) issues.push({ column: "unit", code: "positionUnitFixed" });
    if (unit) {
      const decision = positionPolicy.can(
        actor,
        known ? "edit" : "create",
        known ?? { unitId: unit.id, retiredAt: null },
      );
      if (!decision.allowed) issues.push({ column: known ? "slug" : "unit", refusal: decision.reason });
    }
    const base = { line, key: slug ?? cells.slug, issues, fields: [] as string[] };
    if (issues.length > 0 || !slug || !titleId || !titleEn || !level || !kind || !unit || leads === null)
      return { ...base, change: "none", row: null };
    const standard = table.has("standard") ? cells.standard.slice(0, 200) || null : (known?.competenceStandard ?? null);
    const row = {
      id: known?.id ?? newId(),
      slug,
      titleId,
      titleEn,
      unitId: unit.id,
      kind,
      level,
      leads,
      competenceStandard: standard,
      retiredAt: null,
    };
    const fields = known ? FIELDS.filter((field) => known[field] !== row[field]) : [];
    return { ...base, row, fields, change: known ? (fields.length > 0 ? "update" : "none") : "create" };
  });
  markRepeated(plan, "slug");
  checkHeads(actor, plan, state);
  return plan;
}

/** One head for each unit, over what stands and what the file brings; nobody makes their own post the head's. */
function checkHeads(actor: Actor, plan: PlannedLine<PositionKey, PositionRow>[], state: PositionState): void {
  const stepsDown = new Set(
    plan.flatMap((planned) =>
      planned.row && planned.issues.length === 0 && !planned.row.leads ? [planned.row.id] : [],
    ),
  );
  const heads = new Map(
    state.positions
      .filter((each) => each.leads && !each.retiredAt && !stepsDown.has(each.id))
      .map((each) => [each.unitId, each.id]),
  );
  const wasLeading = new Set(state.positions.filter((each) => each.leads).map((each) => each.id));
  for (const { row, issues } of plan) {
    if (!row?.leads || issues.length > 0) continue;
    const head = heads.get(row.unitId);
    if (head !== undefined && head !== row.id) issues.push({ column: "leads", code: "unitHasHead" });
    else heads.set(row.unitId, row.id);
    if (wasLeading.has(row.id)) continue;
    const holders = state.holders.get(row.id) ?? [];
    if (holders.length > 1) issues.push({ column: "leads", code: "severalHolders" });
    if (!actor.isAdministrator && actor.id && holders.includes(actor.id))
      issues.push({ column: "leads", refusal: "not_yourself" });
  }
}
