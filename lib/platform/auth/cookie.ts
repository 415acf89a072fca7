import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";

export const SESSION_SECONDS = 12 * 60 * 60;

export function secureCookies(): boolean {
  return env.publicUrl.startsWith("https://");
}

/** next-auth's own name for its session cookie, so that both doors share one session. */
export function sessionCookieName(): string {
  return secureCookies() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** Seals a session row's id into next-auth's cookie value. */
export function sealSession(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: env.secret, maxAge: SESSION_SECONDS });
}

// A sealed cookie always opens to the same id; whether the session still holds is asked of the database each time.
const opened = new Map<string, { sid: string; until: number }>();
const OPENED_MAX = 10_000;

/** The session id in a cookie value, or null when it is not ours or too old. */
export async function openSession(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  const known = opened.get(cookie);
  if (known && known.until > Date.now()) return known.sid;
  try {
    const token = await decode({ token: cookie, secret: env.secret });
    const sid = typeof token?.sid === "string" ? token.sid : null;
    if (!sid) return null;
    if (opened.size >= OPENED_MAX) opened.clear();
    opened.set(cookie, { sid, until: Number(token?.exp ?? 0) * 1000 });
    return sid;
  } catch {
    return null;
  }
}
