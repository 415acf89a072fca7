import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, invalid } from "@/lib/platform/errors/domain-error";
import { mayPlaceIn } from "./policy";

interface Placement {
  unitId: string;
  positionId?: string | null | undefined;
  /** Who is placed; their own post does not count as taken. */
  employeeId?: string;
}

/** Checks that the unit takes people, that the post is one of that unit, and that a leading post is free. */
export async function checkPlacement(tx: Tx, actor: Actor, placement: Placement): Promise<void> {
  const unit = await tx.unit.findUnique({ where: { id: placement.unitId }, select: { retiredAt: true } });
  if (!unit) throw invalid([{ path: "unitId", code: "unknownReference" }]);
  const decision = mayPlaceIn(actor, placement.unitId);
  if (!decision.allowed && actor.kind !== "system") throw new DomainError("forbidden", { reason: decision.reason });
  if (unit.retiredAt) throw invalid([{ path: "unitId", code: "unitRetired" }]);
  if (!placement.positionId) return;
  await tx.$queryRaw`SELECT id FROM position WHERE id = ${placement.positionId}::uuid FOR UPDATE`;
  const position = await tx.position.findUnique({
    where: { id: placement.positionId },
    select: {
      unitId: true,
      leads: true,
      retiredAt: true,
      employees: { where: { offboardedAt: null }, select: { id: true } },
    },
  });
  if (!position || position.retiredAt) throw invalid([{ path: "positionId", code: "unknownReference" }]);
  if (position.unitId !== placement.unitId) throw invalid([{ path: "positionId", code: "positionElsewhere" }]);
  if (position.leads && position.employees.some((holder) => holder.id !== placement.employeeId)) {
    throw invalid([{ path: "positionId", code: "positionTaken" }]);
  }
}
