import type { Actor } from "@/lib/platform/access/actor";
import { all, allow, refuse, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import { administers, isAnyAdministrator } from "@/lib/platform/access/reach";

export interface UnitStanding {
  id: string;
  parentId: string | null;
  retiredAt: Date | null;
}

const ACTIONS = ["read", "createBelow", "rename", "move", "retire"] as const;

/** The structure above a unit is not its own administrator's to change: moving and retiring ask for the parent too. */
function administersAbove(actor: Actor, row: UnitStanding) {
  if (row.parentId === null) return refuse("root_unit");
  return when(administers(actor, row.parentId), "unit_above");
}

/** Who may see and change a unit. */
export const unitPolicy = definePolicy<(typeof ACTIONS)[number], UnitStanding>("unit", ACTIONS, {
  read: (actor) => (actor.kind === "employee" ? allow : refuse("employees_only")),
  createBelow: (actor, row) =>
    all(when(administers(actor, row.id), "other_unit"), when(row.retiredAt === null, "unit_retired")),
  rename: (actor, row) =>
    all(when(administers(actor, row.id), "other_unit"), when(row.retiredAt === null, "unit_retired")),
  move: (actor, row) =>
    all(
      when(administers(actor, row.id), "other_unit"),
      administersAbove(actor, row),
      when(row.retiredAt === null, "unit_retired"),
    ),
  retire: (actor, row) =>
    all(
      when(administers(actor, row.id), "other_unit"),
      administersAbove(actor, row),
      when(row.retiredAt === null, "unit_retired"),
    ),
});

/** Whether the actor administers any unit. */
export function administersUnits(actor: Actor) {
  return when(isAnyAdministrator(actor), "administrators_only");
}
