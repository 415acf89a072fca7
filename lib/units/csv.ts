import type { Actor } from "@/lib/platform/access/actor";
import { takeCell } from "@/lib/platform/csv/cells";
import { type LineIssue, markRepeated, type PlannedLine } from "@/lib/platform/csv/report";
import type { CsvColumn, CsvTable } from "@/lib/platform/csv/table";
import { newId, slugify } from "@/lib/platform/ids";
import { unitPolicy } from "./policy";
import { unitCode, unitName, unitSlug } from "./schema";

export type UnitKey = "code" | "slug" | "nameId" | "nameEn" | "parent" | "kind";

/** The columns of a units file; the code is the key. */
export const unitColumns: readonly CsvColumn<UnitKey>[] = [
  { key: "code", names: ["kode", "code"], required: true },
  { key: "slug", names: ["slug", "alamat"] },
  { key: "nameId", names: ["nama", "nama_id", "name_id", "name"], required: true },
  { key: "nameEn", names: ["nama_en", "nama_inggris", "name_en"] },
  { key: "parent", names: ["induk", "kode_induk", "parent"], required: true },
  { key: "kind", names: ["jenis", "kind"] },
];

export interface UnitRow {
  id: string;
  code: string;
  slug: string;
  nameId: string;
  nameEn: string;
  kind: "organization" | "sectoral" | "section";
  parentId: string | null;
  retiredAt: Date | null;
}

const KINDS: Record<string, "sectoral" | "section"> = {
  sektoral: "sectoral",
  sectoral: "sectoral",
  bagian: "section",
  seksi: "section",
  section: "section",
};

/** What a units file would change, line by line. Parents may stand anywhere in the file. */
export function planUnits(
  actor: Actor,
  table: CsvTable<UnitKey>,
  existing: UnitRow[],
): PlannedLine<UnitKey, UnitRow>[] {
  const byCode = new Map(existing.map((unit) => [unit.code, unit]));
  const slugs = new Map(existing.map((unit) => [unit.slug, unit.code]));
  const plan = table.lines.map((line): PlannedLine<UnitKey, UnitRow> & { wanted: UnitRow | null } => {
    const issues: LineIssue<UnitKey>[] = [];
    const { cells } = line;
    const known = byCode.get(cells.code);
    const take = (column: UnitKey, schema: typeof unitCode, value: string) =>
      takeCell(issues, column, schema, value) ?? "";
    const code = take("code", unitCode, cells.code);
    const nameId = take("nameId", unitName, cells.nameId);
    const nameEn = take("nameEn", unitName, cells.nameEn || known?.nameEn || cells.nameId);
    const slug = known ? known.slug : take("slug", unitSlug, cells.slug || slugify(cells.nameId));
    if (known && cells.slug && cells.slug !== known.slug) issues.push({ column: "slug", code: "slugFixed" });
    const kind =
      cells.kind === ""
        ? (known?.kind ?? "section")
        : (KINDS[cells.kind.toLowerCase()] ?? (known?.kind === "organization" ? "organization" : null));
    if (!kind) issues.push({ column: "kind", code: "unitKind" });
    if (!known && slug && slugs.has(slug)) issues.push({ column: "slug", code: "taken" });
    if (!known && slug) slugs.set(slug, code);
    const wanted =
      issues.length > 0 || !kind
        ? null
        : { id: known?.id ?? newId(), code, slug, nameId, nameEn, kind, parentId: null, retiredAt: null };
    return { line, key: cells.code, issues, change: "none", fields: [], row: null, wanted };
  });
  markRepeated(plan, "code");

  const inFile = new Map<string, (typeof plan)[number]>();
  for (const planned of plan) if (!inFile.has(planned.key)) inFile.set(planned.key, planned);
  const parentCodeOf = (code: string) =>
    inFile.get(code)?.line.cells.parent ?? existing.find((unit) => unit.id === byCode.get(code)?.parentId)?.code ?? "";
  for (const planned of plan) {
    if (!planned.wanted || planned.issues.length > 0) continue;
    placeUnit(actor, planned, { byCode, inFile, parentCodeOf });
  }
  // A line below one that cannot be taken cannot be taken either.
  for (let again = true; again; ) {
    again = false;
    for (const planned of plan) {
      const parent = inFile.get(planned.line.cells.parent);
      if (planned.issues.length > 0 || !parent || byCode.has(parent.key) || parent.issues.length === 0) continue;
      planned.issues.push({ column: "parent", code: "csvParentLine", params: { line: parent.line.line } });
      again = true;
    }
  }
  return plan;
}

interface Tree {
  byCode: Map<string, UnitRow>;
  inFile: Map<string, PlannedLine<UnitKey, UnitRow> & { wanted: UnitRow | null }>;
  parentCodeOf(code: string): string;
}

function loops(code: string, tree: Tree): boolean {
  const seen = new Set([code]);
  for (let at = tree.parentCodeOf(code); at !== ""; at = tree.parentCodeOf(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function placeUnit(
  actor: Actor,
  planned: PlannedLine<UnitKey, UnitRow> & { wanted: UnitRow | null },
  tree: Tree,
): void {
  const { wanted } = planned;
  if (!wanted) return;
  const known = tree.byCode.get(planned.key);
  const parentCode = planned.line.cells.parent;
  const parentLine = tree.inFile.get(parentCode);
  const parent = tree.byCode.get(parentCode) ?? parentLine?.wanted ?? null;
  const isRoot = known !== undefined && known.parentId === null;
  const fail = (issue: LineIssue<UnitKey>) => void planned.issues.push(issue);
  if (isRoot !== (parentCode === "")) return fail({ column: "parent", code: isRoot ? "rootUnit" : "required" });
  if (!isRoot && !parent && parentLine)
    return fail({ column: "parent", code: "csvParentLine", params: { line: parentLine.line.line } });
  if (!isRoot && !parent) return fail({ column: "parent", code: "unknownReference" });
  if (parent?.retiredAt) return fail({ column: "parent", code: "unitRetired" });
  if (loops(planned.key, tree)) return fail({ column: "parent", code: "cycle" });
  wanted.parentId = parent?.id ?? null;

  const nearest = nearestKnown(parentCode, tree);
  const decision = known
    ? unitPolicy.can(actor, "rename", known)
    : nearest
      ? unitPolicy.can(actor, "createBelow", nearest)
      : { allowed: false as const, reason: "other_unit" };
  if (!decision.allowed) return fail({ column: "code", refusal: decision.reason });
  if (known && wanted.parentId !== known.parentId) {
    const here = unitPolicy.can(actor, "move", known);
    const there = nearest ? unitPolicy.can(actor, "createBelow", nearest) : here;
    const refused = [here, there].find((each) => !each.allowed);
    if (refused && !refused.allowed) return fail({ column: "parent", refusal: refused.reason });
  }
  planned.row = wanted;
  planned.fields = known
    ? (["nameId", "nameEn", "kind", "parentId"] as const).filter((field) => known[field] !== wanted[field])
    : [];
  planned.change = known ? (planned.fields.length > 0 ? "update" : "none") : "create";
}

/** The closest unit above that exists already; rights are those of it. */
function nearestKnown(code: string, tree: Tree): UnitRow | null {
  for (let at = code, steps = 0; at !== "" && steps < 100; at = tree.parentCodeOf(at), steps += 1) {
    const known = tree.byCode.get(at);
    if (known) return known;
  }
  return null;
}
