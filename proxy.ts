import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/platform/env";
import { noncePolicy, SECURITY_HEADERS } from "@/lib/platform/http/security";
import { newId } from "@/lib/platform/ids";

/** Gives each React page its nonce, its request id and its own address. Decides nothing about rights. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = newId().replaceAll("-", "");
  const oidc = env.oidc ? [new URL(env.oidc.issuer).origin] : [];
  const policy = noncePolicy(nonce, !env.production, oidc);
  const headers = new Headers(request.headers);
  headers.set("x-request-id", newId());
  headers.set("x-lumbung-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
}

export const config = {
  // Files, the API and the article's reading route set their own headers.
  matcher: ["/((?!_next/static|s/|fonts/|brand/|api/|articles/[^/]+$|favicon).*)"],
};
