import { z } from "zod";
import { allow, refuse } from "@/lib/platform/access/decision";
import { defineCommand } from "@/lib/platform/operation/command";
import { sessionIdInput } from "./schema";

const ownAccount = ({ actor }: { actor: { kind: string } }) =>
  actor.kind === "employee" ? allow : refuse("employees_only");

/** Ends one of one's own sessions; the next request with it is a visitor's. */
export const endSession = defineCommand({
  name: "session.end",
  summary: "End one of your own sessions.",
  http: "POST /sessions/{id}/end",
  input: sessionIdInput,
  load: async ({ tx, actor, input }) => {
    if (!actor.id) return null;
    await tx.$queryRaw`SELECT id FROM session WHERE id = ${input.id}::uuid FOR UPDATE`;
    return tx.session.findFirst({ where: { id: input.id, employeeId: actor.id }, select: { id: true, endedAt: true } });
  },
  permit: ownAccount,
  run: async ({ tx, actor, target, now, emit }) => {
    if (target.endedAt) return { id: target.id };
    await tx.session.update({ where: { id: target.id }, data: { endedAt: now } });
    await emit({ type: "session.ended", targetType: "session", targetId: target.id, unitId: actor.unitId });
    return { id: target.id };
  },
});

/** Ends all of one's own sessions but the one that asks. */
export const endOtherSessions = defineCommand({
  name: "session.endOthers",
  summary: "End all of your sessions except the one that asks.",
  http: "POST /sessions/end-others",
  input: z.object({}),
  load: async ({ actor }) => actor.id,
  permit: ownAccount,
  run: async ({ tx, actor, target, now, emit }) => {
    const others = { employeeId: target, endedAt: null, ...(actor.sessionId ? { NOT: { id: actor.sessionId } } : {}) };
    const { count } = await tx.session.updateMany({ where: others, data: { endedAt: now } });
    await emit({
      type: "session.othersEnded",
      targetType: "employee",
      targetId: target,
      unitId: actor.unitId,
      details: { count },
    });
    return { count };
  },
});
