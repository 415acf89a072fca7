import type { Actor } from "@/lib/platform/access/actor";
import { all } from "@/lib/platform/access/decision";
import { readDay, takeCell } from "@/lib/platform/csv/cells";
import { type LineIssue, markRepeated, type PlannedLine } from "@/lib/platform/csv/report";
import type { CsvColumn, CsvLine, CsvTable } from "@/lib/platform/csv/table";
import { newId } from "@/lib/platform/ids";
import { type EmployeeStanding, employeePolicy, mayPlaceIn } from "./policy";
import { day, EMPLOYMENT_TYPES, email, nip, personName } from "./schema";

export type EmployeeKey = "nip" | "name" | "email" | "unit" | "position" | "employmentType" | "startedOn";

/** The columns of an employees file; the NIP is the key. */
export const employeeColumns: readonly CsvColumn<EmployeeKey>[] = [
  { key: "nip", names: ["nip", "employee_number"], required: true },
  { key: "name", names: ["nama", "name"], required: true },
  { key: "email", names: ["email", "surel", "e-mail"], required: true },
  { key: "unit", names: ["unit", "kode_unit", "unit_code"], required: true },
  { key: "position", names: ["jabatan", "kode_jabatan", "position", "position_code"] },
  { key: "employmentType", names: ["kepegawaian", "jenis_kepegawaian", "employment_type"], required: true },
  { key: "startedOn", names: ["mulai", "tanggal_mulai", "started_on"], required: true },
];

export interface PlannedEmployee {
  id: string;
  nip: string;
  name: string;
  email: string;
  unitId: string;
  positionId: string | null;
  employmentType: (typeof EMPLOYMENT_TYPES)[number];
  startedOn: string;
}

export interface EmployeeState {
  units: Map<string, { id: string; retiredAt: Date | null }>;
  positions: Map<string, { id: string; unitId: string; leads: boolean; retiredAt: Date | null }>;
  employees: (PlannedEmployee & EmployeeStanding)[];
}

type Planned = PlannedLine<EmployeeKey, PlannedEmployee>;

const RECORD = ["name", "email", "employmentType", "startedOn"] as const;
const PLACE = ["unitId", "positionId"] as const;

function readLine(
  line: CsvLine<EmployeeKey>,
  issues: LineIssue<EmployeeKey>[],
  table: CsvTable<EmployeeKey>,
  state: EmployeeState,
) {
  const { cells } = line;
  const taken = {
    nip: takeCell(issues, "nip", nip, cells.nip),
    name: takeCell(issues, "name", personName, cells.name),
    email: takeCell(issues, "email", email, cells.email),
    startedOn: takeCell(issues, "startedOn", day, readDay(cells.startedOn)),
  };
  const employmentType = EMPLOYMENT_TYPES.find((each) => each === cells.employmentType.toUpperCase());
  if (!employmentType)
    issues.push({ column: "employmentType", code: cells.employmentType === "" ? "required" : "employmentType" });
  const unit = state.units.get(cells.unit);
  if (!unit) issues.push({ column: "unit", code: cells.unit === "" ? "required" : "unknownReference" });
  const position = cells.position ? state.positions.get(cells.position.toLowerCase()) : null;
  if (position === undefined || position?.retiredAt) issues.push({ column: "position", code: "unknownReference" });
  else if (position && unit && position.unitId !== unit.id)
    issues.push({ column: "position", code: "positionElsewhere" });
  if (issues.length > 0 || !taken.nip || !taken.name || !taken.email || !taken.startedOn || !employmentType || !unit)
    return null;
  return {
    ...taken,
    nip: taken.nip,
    name: taken.name,
    email: taken.email,
    startedOn: taken.startedOn,
    employmentType,
    unit,
    position: position ?? null,
    placesPosition: table.has("position"),
  };
}

/** What an employees file would change, line by line, with the same rules as the forms. */
export function planEmployees(actor: Actor, table: CsvTable<EmployeeKey>, state: EmployeeState): Planned[] {
  const byNip = new Map(state.employees.map((employee) => [employee.nip, employee]));
  const plan = table.lines.map((line): Planned => {
    const issues: LineIssue<EmployeeKey>[] = [];
    const read = readLine(line, issues, table, state);
    const key = read?.nip ?? line.cells.nip;
    if (!read) return { line, key, issues, change: "none", fields: [], row: null };
    const known = byNip.get(read.nip);
    const positionId = read.placesPosition
      ? (read.position?.id ?? null)
      : known?.unitId === read.unit.id
        ? known.positionId
        : null;
    const { nip, name, email, startedOn, employmentType } = read;
    const row = {
      id: known?.id ?? newId(),
      nip,
      name,
      email,
      startedOn,
      employmentType,
      unitId: read.unit.id,
      positionId,
    };
    const fields: string[] = known ? [...RECORD, ...PLACE].filter((field) => known[field] !== row[field]) : [];
    const moves = !known || PLACE.some((field) => fields.includes(field));
    if (moves && read.unit.retiredAt) issues.push({ column: "unit", code: "unitRetired" });
    const decisions = [
      ...(known && fields.length > 0 ? [employeePolicy.can(actor, "edit", known)] : []),
      ...(moves ? [mayPlaceIn(actor, read.unit.id)] : []),
    ];
    const decision = all(...decisions);
    if (!decision.allowed)
      issues.push({
        column: known && !employeePolicy.can(actor, "edit", known).allowed ? "nip" : "unit",
        refusal: decision.reason,
      });
    return { line, key, issues, fields, row, change: known ? (fields.length > 0 ? "update" : "none") : "create" };
  });
  markRepeated(plan, "nip");
  checkAddresses(plan, state);
  checkHeads(plan, state);
  return plan;
}

/** No two people with one address, over what stands and what the file brings. */
function checkAddresses(plan: Planned[], state: EmployeeState): void {
  const owner = new Map(state.employees.map((employee) => [employee.email, employee.id]));
  for (const { row, issues } of plan) {
    if (!row || issues.length > 0) continue;
    const other = owner.get(row.email);
    if (other !== undefined && other !== row.id) issues.push({ column: "email", code: "taken" });
    else owner.set(row.email, row.id);
  }
}

/** A leading post has one holder. Somebody the file moves away from it makes room. */
function checkHeads(plan: Planned[], state: EmployeeState): void {
  const leading = new Set(
    [...state.positions.values()].filter((position) => position.leads).map((position) => position.id),
  );
  const moved = new Set(plan.flatMap(({ row, issues }) => (row && issues.length === 0 ? [row.id] : [])));
  const holder = new Map<string, string>();
  for (const employee of state.employees) {
    if (employee.positionId && leading.has(employee.positionId) && !employee.offboardedAt && !moved.has(employee.id))
      holder.set(employee.positionId, employee.id);
  }
  for (const { row, issues } of plan) {
    if (!row?.positionId || issues.length > 0 || !leading.has(row.positionId)) continue;
    const other = holder.get(row.positionId);
    if (other !== undefined && other !== row.id) issues.push({ column: "position", code: "positionTaken" });
    else holder.set(row.positionId, row.id);
  }
}
