import type { Actor } from "@/lib/platform/access/actor";
import { takeCell } from "@/lib/platform/csv/cells";
import { type LineIssue, markRepeated, type PlannedLine } from "@/lib/platform/csv/report";
import type { CsvColumn, CsvTable } from "@/lib/platform/csv/table";
import { newId } from "@/lib/platform/ids";
import { nip } from "../schema";
import { rolePolicy } from "./policy";
import type { RoleName } from "./schema";

export type RoleKey = "nip" | "role" | "unit";

/** The columns of a roles file; the three together are the key. A file only gives roles. */
export const roleColumns: readonly CsvColumn<RoleKey>[] = [
  { key: "nip", names: ["nip", "employee_number"], required: true },
  { key: "role", names: ["peran", "role"], required: true },
  { key: "unit", names: ["unit", "kode_unit", "unit_code"], required: true },
];

export interface PlannedRole {
  id: string;
  employeeId: string;
  role: RoleName;
  unitId: string;
}

export interface RoleState {
  units: Map<string, { id: string; parentId: string | null; retiredAt: Date | null }>;
  employees: Map<string, { id: string; unitId: string; offboardedAt: Date | null }>;
  /** `employee role unit` of every role that is held. */
  held: Set<string>;
}

const ROLE_WORDS: Record<string, RoleName> = {
  kurator: "curator",
  curator: "curator",
  administrator: "administrator",
  admin: "administrator",
  pengelola_sdm: "hr_officer",
  "pengelola sdm": "hr_officer",
  hr_officer: "hr_officer",
};

/** What a roles file would change, line by line, with the same rules as the form. */
export function planRoles(
  actor: Actor,
  table: CsvTable<RoleKey>,
  state: RoleState,
): PlannedLine<RoleKey, PlannedRole>[] {
  const plan = table.lines.map((line): PlannedLine<RoleKey, PlannedRole> => {
    const { cells } = line;
    const issues: LineIssue<RoleKey>[] = [];
    const number = takeCell(issues, "nip", nip, cells.nip);
    const employee = number ? state.employees.get(number) : undefined;
    if (number && !employee) issues.push({ column: "nip", code: "unknownReference" });
    if (employee?.offboardedAt) issues.push({ column: "nip", code: "offboarded" });
    const role = ROLE_WORDS[cells.role.toLowerCase()];
    if (!role) issues.push({ column: "role", code: cells.role === "" ? "required" : "roleName" });
    const unit = state.units.get(cells.unit);
    if (!unit) issues.push({ column: "unit", code: cells.unit === "" ? "required" : "unknownReference" });
    if (unit?.retiredAt) issues.push({ column: "unit", code: "unitRetired" });
    if (role === "hr_officer" && unit && unit.parentId !== null)
      issues.push({ column: "unit", code: "organizationOnly" });
    const key = `${number ?? cells.nip} ${role ?? cells.role} ${cells.unit}`;
    const base = { line, key, issues, fields: [] as string[] };
    if (issues.length > 0 || !employee || !role || !unit) return { ...base, change: "none", row: null };
    const row = { id: newId(), employeeId: employee.id, role, unitId: unit.id };
    const isHeld = state.held.has(`${employee.id} ${role} ${unit.id}`);
    const decision = rolePolicy.can(actor, "assign", { ...row, holderUnitId: employee.unitId });
    if (!isHeld && !decision.allowed) issues.push({ column: "role", refusal: decision.reason });
    return { ...base, row, change: isHeld ? "none" : "create" };
  });
  markRepeated(plan, "nip");
  return plan;
}
