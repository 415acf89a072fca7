import { refuse } from "@/lib/platform/access/decision";
import { SESSION_SECONDS } from "@/lib/platform/auth/cookie";
import type { Tx } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { addSeconds } from "@/lib/platform/time/clock";
import { externalSessionInput, startSessionInput } from "./schema";

interface NewSession {
  employeeId: string;
  address: string;
  userAgent: string;
}

async function openRow(tx: Tx, { employeeId, address, userAgent }: NewSession, now: Date): Promise<string> {
  const data = {
    id: newId(),
    employeeId,
    address,
    userAgent,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: addSeconds(now, SESSION_SECONDS),
  };
  const { id } = await tx.session.create({ data, select: { id: true } });
  return id;
}

/** Opens a session for somebody whose password was just checked, and takes their failed attempts back. */
export const startSession = defineCommand({
  name: "session.start",
  summary: "Open a session after a password was checked.",
  input: startSessionInput,
  load: async ({ tx, input }) => {
    await tx.$queryRaw`SELECT id FROM employee WHERE id = ${input.employeeId}::uuid FOR SHARE`;
    return tx.employee.findFirst({
      where: { id: input.employeeId, offboardedAt: null },
      select: { id: true, unitId: true },
    });
  },
  permit: () => refuse("not_yours"),
  run: async ({ tx, input, target, now, emit }) => {
    await tx.signInFailure.deleteMany({ where: { OR: [{ id: { in: input.attemptIds } }, { key: input.accountKey }] } });
    const sessionId = await openRow(tx, { ...input, employeeId: target.id }, now);
    await emit({
      type: "session.started",
      targetType: "session",
      targetId: sessionId,
      unitId: target.unitId,
      details: { employeeId: target.id, by: "password" },
    });
    return { sessionId };
  },
});

/**
 * Opens a session for an account of the agency's identity provider: by its known link, else by a verified e-mail
 * address of an employee in service, which is then linked. Anybody else is refused with the reason.
 */
export const startExternalSession = defineCommand({
  name: "session.startExternal",
  summary: "Open a session for an account of the agency's identity provider.",
  input: externalSessionInput,
  load: async () => true as const,
  permit: () => refuse("not_yours"),
  run: async ({
    tx,
    input,
    now,
    emit,
  }): Promise<{ sessionId: string } | { refused: "unverified" | "unknown" | "offboarded" }> => {
    const { provider, subject } = input;
    const select = { id: true, unitId: true, offboardedAt: true };
    const link = await tx.externalIdentity.findUnique({
      where: { provider_subject: { provider, subject } },
      select: { employee: { select } },
    });
    let employee = link?.employee ?? null;
    if (!employee) {
      if (!input.email) return { refused: "unknown" };
      if (!input.emailVerified) return { refused: "unverified" };
      employee = await tx.employee.findUnique({ where: { email: input.email }, select });
    }
    if (!employee) return { refused: "unknown" };
    await tx.$queryRaw`SELECT id FROM employee WHERE id = ${employee.id}::uuid FOR SHARE`;
    const current = await tx.employee.findUniqueOrThrow({ where: { id: employee.id }, select });
    if (current.offboardedAt) return { refused: "offboarded" };
    if (!link) {
      await tx.externalIdentity.create({ data: { id: newId(), provider, subject, employeeId: current.id } });
      await emit({
        type: "employee.accountLinked",
        targetType: "employee",
        targetId: current.id,
        unitId: current.unitId,
        details: { provider },
      });
    }
    const sessionId = await openRow(tx, { ...input, employeeId: current.id }, now);
    await emit({
      type: "session.started",
      targetType: "session",
      targetId: sessionId,
      unitId: current.unitId,
      details: { employeeId: current.id, by: "agency" },
    });
    return { sessionId };
  },
});
