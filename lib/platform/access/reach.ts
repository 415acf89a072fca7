import type { Actor } from "./actor";

/** Whether the actor administers a unit, by name or through a unit above it. */
export function administers(actor: Pick<Actor, "isAdministrator" | "administeredUnitIds">, unitId: string): boolean {
  return actor.isAdministrator || actor.administeredUnitIds.includes(unitId);
}

/** Whether the actor administers anything at all. */
export function isAnyAdministrator(actor: Pick<Actor, "isAdministrator" | "administeredUnitIds">): boolean {
  return actor.isAdministrator || actor.administeredUnitIds.length > 0;
}
