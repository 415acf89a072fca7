import type { Actor } from "@/lib/platform/access/actor";
import { all, allow, any, refuse, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import { administers, isAnyAdministrator } from "@/lib/platform/access/reach";

export interface PositionStanding {
  unitId: string;
  retiredAt: Date | null;
}

/** Posts are kept by the administrators of their unit and by the HR officers. */
function keeps(actor: Actor, row: PositionStanding) {
  return any(when(actor.isHrOfficer, "hr_or_administrators"), when(administers(actor, row.unitId), "other_unit"));
}

/** Who may see and change a post. */
export const positionPolicy = definePolicy<"read" | "create" | "edit" | "retire", PositionStanding>(
  "position",
  ["read", "create", "edit", "retire"],
  {
    read: (actor) => (actor.kind === "employee" ? allow : refuse("employees_only")),
    create: (actor, row) => keeps(actor, row),
    edit: (actor, row) => all(keeps(actor, row), when(row.retiredAt === null, "position_retired")),
    retire: (actor, row) => all(keeps(actor, row), when(row.retiredAt === null, "position_retired")),
  },
);

/** Whether the actor keeps any posts. */
export function keepsPositions(actor: Actor) {
  return when(actor.isHrOfficer || isAnyAdministrator(actor), "hr_or_administrators");
}
