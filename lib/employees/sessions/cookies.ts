import { cookies } from "next/headers";
import { SESSION_SECONDS, sealSession, secureCookies, sessionCookieName } from "@/lib/platform/auth/cookie";

const YEAR = 365 * 24 * 60 * 60;

/** Gives the browser its session. */
export async function setSessionCookie(sessionId: string): Promise<void> {
  const value = await sealSession(sessionId);
  (await cookies()).set(sessionCookieName(), value, {
    httpOnly: true,
    sameSite: "lax",
    secure: secureCookies(),
    path: "/",
    maxAge: SESSION_SECONDS,
  });
}

/** A `Set-Cookie` that takes the session from the browser. */
export function clearedSessionCookie(): string {
  return `${sessionCookieName()}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secureCookies() ? "; Secure" : ""}`;
}

/** A `Set-Cookie` that remembers how a visitor wants to read. */
export function preferenceCookie(name: "lumbung-locale" | "lumbung-theme", value: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${YEAR}${secureCookies() ? "; Secure" : ""}`;
}
