import { createHash, randomBytes } from "node:crypto";
import type { Actor } from "@/lib/platform/access/actor";
import { allow, type Decision, refuse, when } from "@/lib/platform/access/decision";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { addDays } from "@/lib/platform/time/calendar";
import { createTokenInput, tokenIdInput } from "./schema";

/** What is kept of a token: its SHA-256, in hex. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function covered(held: readonly string[], wanted: string): boolean {
  const [noun, mode] = wanted.includes(":") ? wanted.split(":") : [null, wanted];
  const modes = mode === "read" ? ["read", "write"] : ["write"];
  return modes.some((each) => held.includes(each) || (noun !== null && held.includes(`${noun}:${each}`)));
}

/** A token never makes one that may do more than itself. */
function noWider(actor: Actor, scopes: string[]): Decision {
  return when(actor.scopes === null || scopes.every((scope) => covered(actor.scopes ?? [], scope)), "token_wider");
}

/** Makes a bearer token. The answer is the only place it is ever shown. */
export const createToken = defineCommand({
  name: "token.create",
  summary: "Make an API token of your own; it is shown once.",
  http: "POST /tokens",
  input: createTokenInput,
  load: async ({ actor }) => actor.id,
  permit: ({ actor, input }) => (actor.kind === "employee" ? noWider(actor, input.scopes) : refuse("employees_only")),
  run: async ({ tx, actor, input, target, now, emit }) => {
    const token = `lb_${randomBytes(30).toString("base64url")}`;
    const expiresAt = addDays(now, input.days);
    const data = {
      id: newId(),
      employeeId: target,
      name: input.name,
      hint: token.slice(-4),
      hash: hashToken(token),
      scopes: input.scopes,
      createdAt: now,
      expiresAt,
    };
    const { id } = await tx.apiToken.create({ data, select: { id: true } });
    await emit({
      type: "token.created",
      targetType: "token",
      targetId: id,
      unitId: actor.unitId,
      details: { scopes: input.scopes, days: input.days },
    });
    return { id, token, expiresAt: expiresAt.toISOString() };
  },
});

/** Ends one of one's own tokens at once. */
export const endToken = defineCommand({
  name: "token.end",
  summary: "End one of your own API tokens.",
  http: "POST /tokens/{id}/end",
  input: tokenIdInput,
  load: async ({ tx, actor, input }) => {
    if (!actor.id) return null;
    await tx.$queryRaw`SELECT id FROM api_token WHERE id = ${input.id}::uuid FOR UPDATE`;
    return tx.apiToken.findFirst({
      where: { id: input.id, employeeId: actor.id },
      select: { id: true, endedAt: true },
    });
  },
  permit: ({ actor }) => (actor.kind === "employee" ? allow : refuse("employees_only")),
  run: async ({ tx, actor, target, now, emit }) => {
    if (target.endedAt) return { id: target.id };
    await tx.apiToken.update({ where: { id: target.id }, data: { endedAt: now } });
    await emit({ type: "token.ended", targetType: "token", targetId: target.id, unitId: actor.unitId });
    return { id: target.id };
  },
});
