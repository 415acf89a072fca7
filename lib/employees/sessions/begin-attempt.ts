import { createHash } from "node:crypto";
import { refuse } from "@/lib/platform/access/decision";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { minutesToWait, THROTTLE } from "./rules";
import { attemptInput } from "./schema";

/** The installation itself asks; a person never calls this. */
const systemOnly = () => refuse("not_yours");

function keyOfUnknown(identifier: string): string {
  return `account:${createHash("sha256").update(identifier).digest("hex")}`;
}

/**
 * Opens a sign-in attempt: counts it as failed before the password is looked at, so that parallel guesses cannot
 * pass the limit together; `session.start` takes it back. An unknown account is counted and answered like a known one.
 */
export const beginAttempt = defineCommand({
  name: "session.beginAttempt",
  summary: "Count a sign-in attempt before its password is checked.",
  input: attemptInput,
  load: async ({ tx, input }) => {
    const identifier = input.identifier.trim().toLowerCase();
    const where = identifier.includes("@") ? { email: identifier } : { nip: identifier.replace(/\s/g, "") };
    const employee = await tx.employee.findFirst({
      where,
      select: { id: true, persona: true, offboardedAt: true, credential: { select: { passwordHash: true } } },
    });
    return { employee, accountKey: employee ? `account:${employee.id}` : keyOfUnknown(identifier) };
  },
  permit: systemOnly,
  run: async ({ tx, input, target, now }) => {
    const keys = [
      { key: target.accountKey, limit: THROTTLE.perAccount },
      ...(input.address ? [{ key: `address:${input.address}`, limit: THROTTLE.perAddress }] : []),
    ];
    const since = new Date(now.getTime() - THROTTLE.windowMinutes * 60_000);
    for (const { key } of [...keys].sort((a, b) => a.key.localeCompare(b.key)))
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    let wait = 0;
    for (const { key, limit } of keys) {
      const failures = await tx.signInFailure.findMany({
        where: { key, at: { gt: since } },
        orderBy: { at: "asc" },
        select: { at: true },
      });
      wait = Math.max(wait, minutesToWait({ times: failures.map((failure) => failure.at), limit }, now));
    }
    if (wait > 0)
      return { waitMinutes: wait, employeeId: null, passwordHash: null, attemptIds: [], accountKey: target.accountKey };
    const rows = keys.map(({ key }) => ({ id: newId(), key, at: now }));
    await tx.signInFailure.createMany({ data: rows });
    await tx.signInFailure.deleteMany({ where: { key: { in: keys.map(({ key }) => key) }, at: { lte: since } } });
    const { employee } = target;
    // Demo accounts have a password everybody can read, so they work only while the demo is on.
    const mayEnter = employee && !employee.offboardedAt && (env.demo || employee.persona === null);
    return {
      waitMinutes: 0,
      employeeId: mayEnter ? employee.id : null,
      passwordHash: mayEnter ? (employee.credential?.passwordHash ?? null) : null,
      attemptIds: rows.map((row) => row.id),
      accountKey: target.accountKey,
    };
  },
});
