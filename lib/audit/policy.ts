import type { Actor } from "@/lib/platform/access/actor";
import { type Decision, when } from "@/lib/platform/access/decision";
import { isAnyAdministrator } from "@/lib/platform/access/reach";
import type { Prisma } from "@/lib/platform/db/generated/client";

/** Administrators read the trail, each that of the units they administer. */
export function readsTrail(actor: Actor): Decision {
  return when(isAnyAdministrator(actor), "administrators_only");
}

/** The events an actor may see: all for the organization's administrators, else those of the units they administer. */
export function visibleAuditEvents(actor: Actor): Prisma.AuditEventWhereInput {
  if (actor.isAdministrator) return {};
  return { unitId: { in: [...actor.administeredUnitIds] } };
}
