import type { Actor } from "@/lib/platform/access/actor";
import type { Decision } from "@/lib/platform/access/decision";
import { DomainError } from "@/lib/platform/errors/domain-error";
import type { OperationMeta } from "./types";

/** Whether a token's scopes cover an operation: `read`, `write`, or `<noun>:read`, `<noun>:write`. Writing includes reading. */
export function scopeCovers(scopes: readonly string[], meta: Pick<OperationMeta, "name" | "kind">): boolean {
  const noun = meta.name.split(".")[0];
  const needed = meta.kind === "query" ? ["read", "write"] : ["write"];
  return needed.some((mode) => scopes.includes(mode) || scopes.includes(`${noun}:${mode}`));
}

/** Throws unless the decision allows. A visitor is asked to sign in before being refused. */
export function enforce(actor: Actor, decision: Decision): void {
  if (decision.allowed || actor.kind === "system") return;
  if (actor.kind === "visitor") throw new DomainError("unauthenticated");
  throw new DomainError("forbidden", { reason: decision.reason });
}

export function enforceScope(actor: Actor, meta: OperationMeta): void {
  if (actor.scopes && !scopeCovers(actor.scopes, meta)) throw new DomainError("forbidden", { reason: "token_scope" });
}
