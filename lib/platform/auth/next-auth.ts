import { createHash, randomBytes } from "node:crypto";
import NextAuthModule, { type AuthOptions } from "next-auth";
import { env, type OidcSettings, tellNextAuthAddress } from "@/lib/platform/env";
import { sameOrigin } from "@/lib/platform/http/request";
import { log } from "@/lib/platform/log";
import { SESSION_SECONDS, secureCookies } from "./cookie";

/** An account of the agency's identity provider that has just proved itself. */
export interface AgencyAccount {
  issuer: string;
  subject: string;
  email: string;
  emailVerified: boolean;
}

/** Opens a session for such an account, or says why not. */
export type AgencySignIn = (account: AgencyAccount) => Promise<{ sessionId: string } | { refused: string }>;

/** The provider's id in addresses: `/api/auth/callback/oidc`. */
export const PROVIDER = "oidc";

interface OidcProfile {
  sub: string;
  email?: string;
  email_verified?: boolean | string;
}

interface SignedInUser {
  id: string;
  sid?: string;
}

function optionsFor(settings: OidcSettings, signIn: AgencySignIn): AuthOptions {
  return {
    secret: env.secret,
    useSecureCookies: secureCookies(),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    // The metadata of a failure may hold tokens, so only its code is written.
    logger: { error: (code) => log.warn({ code }, "next-auth"), warn: () => {}, debug: () => {} },
    providers: [
      {
        id: PROVIDER,
        name: settings.name,
        type: "oauth",
        wellKnown: `${settings.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
        clientId: settings.clientId,
        clientSecret: settings.clientSecret,
        authorization: { params: { scope: "openid email profile" } },
        checks: ["pkce", "state", "nonce"],
        idToken: true,
        profile: (profile: OidcProfile) => ({ id: profile.sub }),
      },
    ],
    callbacks: {
      redirect: ({ url, baseUrl }) => (url.startsWith("/") || new URL(url).origin === baseUrl ? url : baseUrl),
      async signIn({ user, profile }) {
        const claims = profile as unknown as OidcProfile;
        const result = await signIn({
          issuer: settings.issuer,
          subject: claims.sub,
          email: (claims.email ?? "").toLowerCase(),
          emailVerified: claims.email_verified === true || claims.email_verified === "true",
        });
        if ("refused" in result) return `/sign-in?error=${result.refused}`;
        (user as SignedInUser).sid = result.sessionId;
        return true;
      },
      // The cookie carries the session row's id and nothing about the person.
      jwt: ({ token, user }) => {
        const sid = (user as SignedInUser | undefined)?.sid ?? token.sid;
        return sid === undefined ? {} : { sid };
      },
    },
  };
}

class CollectedResponse {
  statusCode = 200;
  body = "";
  readonly headers = new Headers();
  status(code: number) {
    this.statusCode = code;
    return this;
  }
  getHeader(name: string) {
    return name.toLowerCase() === "set-cookie" ? this.headers.getSetCookie() : (this.headers.get(name) ?? undefined);
  }
  setHeader(name: string, value: string | string[]) {
    this.headers.delete(name);
    for (const each of Array.isArray(value) ? value : [value]) this.headers.append(name, each);
    return this;
  }
  json(value: unknown) {
    this.setHeader("content-type", "application/json");
    this.body = JSON.stringify(value);
  }
  send(value: unknown) {
    this.body = typeof value === "string" ? value : "";
  }
  end() {}
}

function cookiesOf(request: Request): Record<string, string> {
  const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), decodeURIComponent(pair.slice(pair.indexOf("=") + 1))]),
  );
}

const handler = ((NextAuthModule as unknown as { default?: unknown }).default ?? NextAuthModule) as (
  request: object,
  response: CollectedResponse,
  options: AuthOptions,
) => Promise<void>;

/**
 * Answers the two steps of the agency's sign-in: `POST signin/oidc` sends the browser to the provider, `callback/oidc`
 * takes it back. Nothing else of next-auth is reachable. The first step asks for a request from our own pages.
 */
export async function answerNextAuth(
  request: Request,
  path: string[],
  signIn: AgencySignIn,
  safeReturn: (to: unknown) => string,
): Promise<Response> {
  const settings = env.oidc;
  const [action, provider] = path;
  const starts = action === "signin" && request.method === "POST";
  const returns = action === "callback" && request.method === "GET";
  if (!settings || provider !== PROVIDER || path.length !== 2 || !(starts || returns))
    return new Response(null, { status: 404 });
  if (starts && !sameOrigin(request.headers)) return new Response(null, { status: 403 });

  tellNextAuthAddress();
  const cookies = cookiesOf(request);
  let body: Record<string, string> = {};
  if (starts) {
    const form = await request.formData();
    // The origin was checked above; next-auth wants its own double-submit pair as well.
    const csrfToken = randomBytes(32).toString("hex");
    const hash = createHash("sha256").update(`${csrfToken}${env.secret}`).digest("hex");
    cookies[secureCookies() ? "__Host-next-auth.csrf-token" : "next-auth.csrf-token"] = `${csrfToken}|${hash}`;
    body = { csrfToken, callbackUrl: safeReturn(form.get("callbackUrl")) };
  }
  const query = { ...Object.fromEntries(new URL(request.url).searchParams), nextauth: path };
  const collected = new CollectedResponse();
  const internal = { method: request.method, headers: Object.fromEntries(request.headers), cookies, query, body };
  await handler(internal, collected, optionsFor(settings, signIn));
  // next-auth's own pages are not reachable; whatever went wrong is told on ours.
  const target = collected.headers.get("location");
  if (target && /^\/api\/auth\/(error|signin)$/.test(new URL(target, env.publicUrl).pathname)) {
    collected.headers.set("location", "/sign-in?error=failed");
  }
  collected.headers.set("cache-control", "no-store");
  return new Response(collected.body || null, {
    status: collected.statusCode === 302 ? 303 : collected.statusCode,
    headers: collected.headers,
  });
}
