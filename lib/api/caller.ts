import { createHash } from "node:crypto";
import { actorOfToken } from "@/lib/employees/actor";
import { actorOfRequest } from "@/lib/employees/current";
import type { Actor } from "@/lib/platform/access/actor";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { requestIdOf, sameOrigin } from "@/lib/platform/http/request";

/**
 * Who calls the API: the bearer of a token, or the person whose browser sends its session. A browser may only change something
 * from our own pages; a token has no such door to guard.
 */
export async function callerOf(request: Request): Promise<Actor> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (bearer) {
    const hash = createHash("sha256").update(bearer).digest("hex");
    const actor = await actorOfToken(hash, requestIdOf(request.headers));
    if (!actor) throw new DomainError("unauthenticated");
    return actor;
  }
  const actor = await actorOfRequest(request);
  if (request.method !== "GET" && !sameOrigin(request.headers))
    throw new DomainError("forbidden", { reason: "other_origin" });
  return actor;
}
