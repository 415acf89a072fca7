import { hashPassword, randomPassword } from "@/lib/platform/auth/password";
import { defineCommand } from "@/lib/platform/operation/command";
import { lockEmployee } from "../find";
import { employeePolicy } from "../policy";
import { employeeId } from "../schema";

/** Gives an employee a random password, told once in the answer and kept only as a hash; their sessions end. */
export const resetPassword = defineCommand({
  name: "employee.resetPassword",
  summary: "Give an employee a random password; it is shown once.",
  http: "POST /employees/{id}/reset-password",
  input: employeeId,
  load: ({ tx, actor, input }) => lockEmployee(tx, actor, input.id),
  permit: ({ actor, target }) => employeePolicy.can(actor, "resetPassword", target),
  run: async ({ tx, target, now, emit }) => {
    const password = randomPassword();
    const passwordHash = await hashPassword(password);
    await tx.credential.upsert({
      where: { employeeId: target.id },
      create: { employeeId: target.id, passwordHash },
      update: { passwordHash },
    });
    await tx.session.updateMany({ where: { employeeId: target.id, endedAt: null }, data: { endedAt: now } });
    await emit({ type: "employee.passwordReset", targetType: "employee", targetId: target.id, unitId: target.unitId });
    return { id: target.id, password };
  },
});
