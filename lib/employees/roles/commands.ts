import { DomainError, invalid } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { countAdministrators, lockEmployee } from "../find";
import { rolePolicy, visibleRoles } from "./policy";
import { assignRoleInput, roleIdInput } from "./schema";

/** Gives an employee a role over a unit and everything below it. */
export const assignRole = defineCommand({
  name: "role.assign",
  summary: "Give an employee a role over a unit and everything below it.",
  http: "POST /roles",
  input: assignRoleInput,
  load: async ({ tx, actor, input }) => {
    const employee = await lockEmployee(tx, actor, input.employeeId);
    const unit = await tx.unit.findUnique({
      where: { id: input.unitId },
      select: { id: true, parentId: true, retiredAt: true },
    });
    return employee && unit ? { employee, unit } : null;
  },
  permit: ({ actor, input, target }) =>
    rolePolicy.can(actor, "assign", { ...input, holderUnitId: target.employee.unitId }),
  run: async ({ tx, actor, input, target, emit }) => {
    if (target.employee.offboardedAt) throw invalid([{ path: "employeeId", code: "offboarded" }]);
    if (target.unit.retiredAt) throw invalid([{ path: "unitId", code: "unitRetired" }]);
    if (input.role === "hr_officer" && target.unit.parentId !== null)
      throw invalid([{ path: "unitId", code: "organizationOnly" }]);
    const held = target.employee.roles.find((role) => role.role === input.role && role.unitId === input.unitId);
    if (held) return { id: held.id };
    const { id } = await tx.roleAssignment.create({
      data: { id: newId(), ...input, assignedById: actor.id },
      select: { id: true },
    });
    const details = { employeeId: input.employeeId, role: input.role };
    await emit({ type: "role.assigned", targetType: "role", targetId: id, unitId: input.unitId, details });
    return { id };
  },
});

/** Takes a role back; it ends with the holder's next request. The last administrator of the organization stays. */
export const revokeRole = defineCommand({
  name: "role.revoke",
  summary: "Take a role back.",
  http: "POST /roles/{id}/revoke",
  input: roleIdInput,
  load: async ({ tx, actor, input }) => {
    await tx.$queryRaw`SELECT id FROM role_assignment WHERE id = ${input.id}::uuid FOR UPDATE`;
    return tx.roleAssignment.findFirst({
      where: { AND: [{ id: input.id }, visibleRoles(actor)] },
      select: {
        id: true,
        role: true,
        unitId: true,
        employeeId: true,
        employee: { select: { unitId: true } },
        unit: { select: { parentId: true } },
      },
    });
  },
  permit: ({ actor, target }) => rolePolicy.can(actor, "revoke", { ...target, holderUnitId: target.employee.unitId }),
  run: async ({ tx, target, emit }) => {
    // Two administrators who take each other's role at once must not leave nobody.
    if (target.role === "administrator") await tx.$executeRaw`SELECT pg_advisory_xact_lock(74610002)`;
    await tx.roleAssignment.delete({ where: { id: target.id } });
    const wasOfAll = target.role === "administrator" && target.unit.parentId === null;
    if (wasOfAll && (await countAdministrators(tx)) === 0)
      throw new DomainError("conflict", { reason: "last_administrator" });
    const details = { employeeId: target.employeeId, role: target.role };
    await emit({ type: "role.revoked", targetType: "role", targetId: target.id, unitId: target.unitId, details });
    return { id: target.id };
  },
});
