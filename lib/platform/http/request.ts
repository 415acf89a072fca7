import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";

/** The id that ties a request to its audit events and its log lines. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get("x-request-id");
  return given && /^[\w-]{8,64}$/.test(given) ? given : newId();
}

/** The client's address: the socket's, or what the trusted proxies say. */
export function addressOf(headers: Headers): string {
  const socket = headers.get("x-lumbung-address") ?? "";
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  if (env.trustedProxies === 0) return socket;
  return forwarded.at(-env.trustedProxies) || socket;
}

/** Whether a state-changing request comes from our own pages. A request without Origin is refused unless it is same-origin by Sec-Fetch-Site. */
export function sameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  if (!origin) return headers.get("sec-fetch-site") === "same-origin";
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
