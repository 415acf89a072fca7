import { systemActor } from "@/lib/platform/access/actor";
import { allow, refuse } from "@/lib/platform/access/decision";
import { hashPassword, passwordFits } from "@/lib/platform/auth/password";
import { DomainError, invalid } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { changePasswordInput } from "../schema";
import { beginAttempt } from "../sessions/begin-attempt";

/** Changes one's own password; every other session ends. Guesses at the present one are counted like sign-ins. */
export const changePassword = defineCommand({
  name: "account.changePassword",
  summary: "Change your own password; your other sessions end.",
  http: "POST /account/change-password",
  input: changePasswordInput,
  load: ({ tx, actor }) =>
    actor.id
      ? tx.employee.findFirst({ where: { id: actor.id }, select: { id: true, nip: true, unitId: true, persona: true } })
      : Promise.resolve(null),
  permit: ({ actor, target }) => {
    if (actor.kind !== "employee") return refuse("employees_only");
    // Everybody shares a demo account, so nobody may lock the others out.
    return target.persona ? refuse("demo_account") : allow;
  },
  run: async ({ tx, actor, input, target, now, emit }) => {
    const attempt = await beginAttempt(systemActor("system", actor.requestId), { identifier: target.nip, address: "" });
    if (attempt.waitMinutes > 0)
      throw new DomainError("too_many_requests", { retryAfterSeconds: attempt.waitMinutes * 60 });
    if (!(await passwordFits(input.currentPassword, attempt.passwordHash)))
      throw invalid([{ path: "currentPassword", code: "currentPassword" }]);
    await tx.signInFailure.deleteMany({ where: { id: { in: attempt.attemptIds } } });
    const passwordHash = await hashPassword(input.newPassword);
    await tx.credential.update({ where: { employeeId: target.id }, data: { passwordHash } });
    const others = {
      employeeId: target.id,
      endedAt: null,
      ...(actor.sessionId ? { NOT: { id: actor.sessionId } } : {}),
    };
    await tx.session.updateMany({ where: others, data: { endedAt: now } });
    await emit({ type: "account.passwordChanged", targetType: "employee", targetId: target.id, unitId: target.unitId });
    return { id: target.id };
  },
});
