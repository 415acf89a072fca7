import { DomainError } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { lockEmployee } from "../find";
import { employeePolicy } from "../policy";
import { employeeId } from "../schema";

/** Takes an employee back into service, without roles, sessions, tokens or a password; a leading post somebody else now holds is not given back. */
export const reinstateEmployee = defineCommand({
  name: "employee.reinstate",
  summary: "Take an offboarded employee back; roles and password are given anew.",
  http: "POST /employees/{id}/reinstate",
  input: employeeId,
  load: ({ tx, actor, input }) => lockEmployee(tx, actor, input.id),
  permit: ({ actor, target }) => employeePolicy.can(actor, "reinstate", target),
  run: async ({ tx, target, emit }) => {
    const unit = await tx.unit.findUniqueOrThrow({ where: { id: target.unitId }, select: { retiredAt: true } });
    if (unit.retiredAt) throw new DomainError("conflict", { reason: "unit_retired" });
    const data = { offboardedAt: null, ...(target.position?.leads ? { positionId: null } : {}) };
    await tx.employee.update({ where: { id: target.id }, data });
    await emit({ type: "employee.reinstated", targetType: "employee", targetId: target.id, unitId: target.unitId });
    return { id: target.id };
  },
});
