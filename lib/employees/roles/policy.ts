import type { Actor } from "@/lib/platform/access/actor";
import { all, allow, any, type Decision, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import { administers, isAnyAdministrator } from "@/lib/platform/access/reach";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { RoleName } from "./schema";

/** A role that is held, or is to be given: who, which, over which unit, and where its holder works. */
export interface RoleStanding {
  role: RoleName;
  unitId: string;
  employeeId: string;
  holderUnitId: string;
}

/** Curators: the unit's administrators and its head. Administrators: those of the unit. HR officers: the organization's. */
function mayName(actor: Actor, row: Pick<RoleStanding, "role" | "unitId">): Decision {
  if (row.role === "hr_officer") return when(actor.isAdministrator, "organization_administrators");
  if (row.role === "administrator") return when(administers(actor, row.unitId), "other_unit");
  return any(
    when(actor.ledUnitIds.includes(row.unitId), "head_or_administrators"),
    when(administers(actor, row.unitId), "head_or_administrators"),
  );
}

/** A unit gives its roles to its own people only; the organization may name anybody anywhere. */
function ownPeople(actor: Actor, row: RoleStanding): Decision {
  if (actor.isAdministrator) return allow;
  return when(administers(actor, row.holderUnitId) || actor.ledUnitIds.includes(row.holderUnitId), "other_unit");
}

/** Who may give and take roles. Nobody gives one to themselves. */
export const rolePolicy = definePolicy<"assign" | "revoke", RoleStanding>("role", ["assign", "revoke"], {
  assign: (actor, row) =>
    all(mayName(actor, row), when(actor.id !== row.employeeId, "not_yourself"), ownPeople(actor, row)),
  revoke: (actor, row) => mayName(actor, row),
});

/** Whether the actor may name anybody for anything. */
export function namesSomebody(actor: Actor): Decision {
  return when(isAnyAdministrator(actor) || actor.ledUnitIds.length > 0, "head_or_administrators");
}

/** The roles an actor may list in full: those of the units they administer or lead. HR officers see all. */
export function visibleRoles(actor: Actor): Prisma.RoleAssignmentWhereInput {
  if (actor.isAdministrator || actor.isHrOfficer) return {};
  return { unitId: { in: [...actor.administeredUnitIds, ...actor.ledUnitIds] } };
}
