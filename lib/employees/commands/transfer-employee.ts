import { defineCommand } from "@/lib/platform/operation/command";
import { lockEmployee } from "../find";
import { checkPlacement } from "../placement";
import { employeePolicy } from "../policy";
import { transferEmployeeInput } from "../schema";

/** Moves an employee to a unit and a post in it; rights are checked at both ends and follow on the next request. */
export const transferEmployee = defineCommand({
  name: "employee.transfer",
  summary: "Move an employee to another unit or position; you must keep both units.",
  http: "POST /employees/{id}/transfer",
  input: transferEmployeeInput,
  load: ({ tx, actor, input }) => lockEmployee(tx, actor, input.id),
  permit: ({ actor, target }) => employeePolicy.can(actor, "transfer", target),
  run: async ({ tx, actor, input, target, emit }) => {
    await checkPlacement(tx, actor, { ...input, employeeId: target.id });
    const after = { unitId: input.unitId, positionId: input.positionId ?? null };
    if (after.unitId === target.unitId && after.positionId === target.positionId) return { id: target.id };
    await tx.employee.update({ where: { id: target.id }, data: after });
    const details = { from: { unitId: target.unitId, positionId: target.positionId }, to: after };
    await emit({
      type: "employee.transferred",
      targetType: "employee",
      targetId: target.id,
      unitId: input.unitId,
      details,
    });
    return { id: target.id };
  },
});
