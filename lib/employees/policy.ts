import type { Actor } from "@/lib/platform/access/actor";
import { all, allow, any, type Decision, refuse, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import { administers, isAnyAdministrator } from "@/lib/platform/access/reach";
import type { Prisma } from "@/lib/platform/db/generated/client";

/** What the rules need to know of an employee: where they stand and what they hold. */
export interface EmployeeStanding {
  id: string;
  unitId: string;
  offboardedAt: Date | null;
  roles: { role: "curator" | "administrator" | "hr_officer"; unitId: string }[];
  position: { unitId: string; leads: boolean } | null;
}

const ACTIONS = ["read", "readRecord", "edit", "transfer", "offboard", "reinstate", "resetPassword"] as const;

function isSelf(actor: Actor, row: EmployeeStanding): boolean {
  return actor.id === row.id;
}

/** Who keeps this employee's record: the administrators of their unit and the HR officers. */
function keepsRecord(actor: Actor, row: EmployeeStanding): Decision {
  return any(
    when(actor.isHrOfficer, "hr_or_administrators"),
    when(administers(actor, row.unitId), "hr_or_administrators"),
  );
}

/**
 * Nobody manages a person who holds more than they do: otherwise a new e-mail address or password would be a way up.
 * An HR officer manages people without roles; a unit's administrator those whose roles all lie in that unit.
 */
function notOutranked(actor: Actor, row: EmployeeStanding): Decision {
  if (actor.isAdministrator) return allow;
  const leads = row.position?.leads ? [row.position.unitId] : [];
  const reach = [...row.roles.map((held) => held.unitId), ...leads];
  const isHrOfficer = row.roles.some((held) => held.role === "hr_officer");
  return when(!isHrOfficer && reach.every((unitId) => administers(actor, unitId)), "outranked");
}

function notSelf(actor: Actor, row: EmployeeStanding): Decision {
  return when(!isSelf(actor, row), "not_yourself");
}

function active(row: EmployeeStanding): Decision {
  return when(row.offboardedAt === null, "offboarded");
}

/** Who may see and change an employee. */
export const employeePolicy = definePolicy<(typeof ACTIONS)[number], EmployeeStanding>("employee", ACTIONS, {
  read: (actor, row) =>
    actor.kind !== "employee"
      ? refuse("employees_only")
      : row.offboardedAt
        ? any(when(isSelf(actor, row), "not_yours"), keepsRecord(actor, row))
        : allow,
  readRecord: (actor, row) => any(when(isSelf(actor, row), "not_yours"), keepsRecord(actor, row)),
  edit: (actor, row) => all(keepsRecord(actor, row), notSelf(actor, row), notOutranked(actor, row), active(row)),
  transfer: (actor, row) => all(keepsRecord(actor, row), notSelf(actor, row), notOutranked(actor, row), active(row)),
  offboard: (actor, row) => all(keepsRecord(actor, row), notSelf(actor, row), notOutranked(actor, row), active(row)),
  reinstate: (actor, row) => all(keepsRecord(actor, row), when(row.offboardedAt !== null, "not_offboarded")),
  resetPassword: (actor, row) =>
    all(
      when(administers(actor, row.unitId), "administrators_only"),
      notSelf(actor, row),
      notOutranked(actor, row),
      active(row),
    ),
});

/** Whether somebody may be placed in a unit: its administrators and the HR officers. */
export function mayPlaceIn(actor: Actor, unitId: string): Decision {
  return any(when(actor.isHrOfficer, "hr_or_administrators"), when(administers(actor, unitId), "other_unit"));
}

/** Whether the actor keeps anybody's record. */
export function keepsEmployees(actor: Actor): Decision {
  return when(actor.isHrOfficer || isAnyAdministrator(actor), "hr_or_administrators");
}

/** The employees an actor may know of: colleagues in service, and the offboarded whose records they keep. */
export function visibleEmployees(actor: Actor): Prisma.EmployeeWhereInput {
  if (actor.kind === "system" || actor.isAdministrator || actor.isHrOfficer) return {};
  if (actor.kind !== "employee" || !actor.id) return { id: { in: [] } };
  return { OR: [{ offboardedAt: null }, { unitId: { in: [...actor.administeredUnitIds] } }, { id: actor.id }] };
}

/** The employees whose NIP and e-mail address an actor may see and search. */
export function recordsKept(actor: Actor): Prisma.EmployeeWhereInput {
  if (actor.isAdministrator || actor.isHrOfficer) return {};
  return { unitId: { in: [...actor.administeredUnitIds] } };
}
