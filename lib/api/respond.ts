import type { Actor } from "@/lib/platform/access/actor";
import { SECURITY_HEADERS } from "@/lib/platform/http/security";
import { translator } from "@/lib/platform/i18n/translator";
import { explain } from "@/lib/platform/operation/failure";

const HEADERS: Record<string, string> = {
  ...SECURITY_HEADERS,
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'",
};

function plain(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

/** An answer as JSON. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body ?? null, plain), {
    status,
    headers: { ...HEADERS, "Content-Type": "application/json; charset=utf-8" },
  });
}

/** A failure as problem+json (RFC 9457), in the reader's language. */
export function problem(error: unknown, actor: Pick<Actor, "locale" | "requestId">): Response {
  const { status, code, message, fields, reference, data } = explain(error, translator(actor.locale));
  const body = {
    type: `urn:lumbung:problem:${code}`,
    title: message,
    status,
    instance: `urn:uuid:${actor.requestId}`,
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...(reference ? { reference } : {}),
    ...(data === undefined ? {} : { data }),
  };
  const headers: Record<string, string> = { ...HEADERS, "Content-Type": "application/problem+json; charset=utf-8" };
  if (status === 401) headers["WWW-Authenticate"] = "Bearer";
  return new Response(JSON.stringify(body, plain), { status, headers });
}

/** The address exists, but not with this method. */
export function methodNotAllowed(allowed: string[]): Response {
  return new Response(null, { status: 405, headers: { ...HEADERS, Allow: allowed.join(", ") } });
}
