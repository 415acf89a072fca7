import { systemActor } from "@/lib/platform/access/actor";
import { passwordFits } from "@/lib/platform/auth/password";
import { beginAttempt } from "./begin-attempt";
import { startSession } from "./start-session";

interface Claim {
  /** NIP or e-mail address. */
  identifier: string;
  password: string;
  address: string;
  userAgent: string;
  requestId: string;
}

export type SignInResult =
  | { kind: "started"; sessionId: string }
  | { kind: "refused" }
  | { kind: "throttled"; minutes: number };

/**
 * Checks a NIP or e-mail address with its password. A wrong password, an unknown account, one that ended and one
 * without a password are the same answer after the same work.
 */
export async function signInWithPassword(claim: Claim, options: { now?: Date } = {}): Promise<SignInResult> {
  const system = systemActor("system", claim.requestId);
  const attempt = await beginAttempt(system, { identifier: claim.identifier, address: claim.address }, options);
  if (attempt.waitMinutes > 0) return { kind: "throttled", minutes: attempt.waitMinutes };
  const fits = await passwordFits(claim.password, attempt.passwordHash);
  if (!fits || !attempt.employeeId) return { kind: "refused" };
  const { sessionId } = await startSession(
    system,
    {
      employeeId: attempt.employeeId,
      attemptIds: attempt.attemptIds,
      accountKey: attempt.accountKey,
      address: claim.address,
      userAgent: claim.userAgent,
    },
    options,
  );
  return { kind: "started", sessionId };
}
