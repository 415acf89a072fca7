import { DomainError } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { countAdministrators, lockEmployee } from "../find";
import { employeePolicy } from "../policy";
import { offboardEmployeeInput } from "../schema";

/** Ends an employee's service: sessions, tokens, password and roles end in the same transaction; what they wrote stays. */
export const offboardEmployee = defineCommand({
  name: "employee.offboard",
  summary: "End an employee's service, with every session, token and role.",
  http: "POST /employees/{id}/offboard",
  input: offboardEmployeeInput,
  load: ({ tx, actor, input }) => lockEmployee(tx, actor, input.id),
  permit: ({ actor, target }) => employeePolicy.can(actor, "offboard", target),
  run: async ({ tx, input, target, now, emit }) => {
    await tx.employee.update({ where: { id: target.id }, data: { offboardedAt: now } });
    const administratesAll = target.roles.some((held) => held.role === "administrator");
    if (administratesAll && (await countAdministrators(tx)) === 0)
      throw new DomainError("conflict", { reason: "last_administrator" });
    const open = { employeeId: target.id, endedAt: null };
    const sessions = await tx.session.updateMany({ where: open, data: { endedAt: now } });
    const tokens = await tx.apiToken.updateMany({ where: open, data: { endedAt: now } });
    await tx.credential.deleteMany({ where: { employeeId: target.id } });
    await tx.roleAssignment.deleteMany({ where: { employeeId: target.id } });
    for (const held of target.roles) {
      const details = { employeeId: target.id, role: held.role, because: "offboarded" };
      await emit({ type: "role.revoked", targetType: "role", targetId: held.id, unitId: held.unitId, details });
    }
    const details = { reason: input.reason, sessions: sessions.count, tokens: tokens.count };
    await emit({
      type: "employee.offboarded",
      targetType: "employee",
      targetId: target.id,
      unitId: target.unitId,
      details,
    });
    return { id: target.id, sessionsEnded: sessions.count, tokensEnded: tokens.count };
  },
});
