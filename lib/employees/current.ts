import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, visitor } from "@/lib/platform/access/actor";
import { openSession, sessionCookieName } from "@/lib/platform/auth/cookie";
import { requestIdOf } from "@/lib/platform/http/request";
import { isLocale } from "@/lib/platform/i18n/translator";
import { actorOfSession } from "./actor";

/** Who asks for this page: the signed-in employee or a visitor. Asked of the database once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const [jar, head] = [await cookies(), await headers()];
  const requestId = requestIdOf(head);
  const sessionId = await openSession(jar.get(sessionCookieName())?.value);
  const employee = sessionId ? await actorOfSession(sessionId, requestId) : null;
  if (employee) return employee;
  const locale = jar.get("lumbung-locale")?.value;
  const theme = jar.get("lumbung-theme")?.value;
  return visitor(isLocale(locale) ? locale : "id", requestId, theme === "light" || theme === "dark" ? theme : "auto");
});

/** The signed-in employee; a visitor goes to sign-in and comes back to the same address. */
export async function currentEmployee(): Promise<Actor & { id: string; unitId: string }> {
  const actor = await currentActor();
  if (actor.kind === "employee" && actor.id && actor.unitId) return actor as Actor & { id: string; unitId: string };
  const path = (await headers()).get("x-lumbung-path") ?? "/";
  redirect(`/sign-in?to=${encodeURIComponent(path)}`);
}

/** The same for a plain request, in route handlers that avoid Next's own helpers for speed. */
export async function actorOfRequest(request: Request): Promise<Actor> {
  const jar = new Map(
    (request.headers.get("cookie") ?? "").split(/;\s*/).map((pair) => {
      const cut = pair.indexOf("=");
      return [pair.slice(0, cut), decodeURIComponent(pair.slice(cut + 1))] as const;
    }),
  );
  const requestId = requestIdOf(request.headers);
  const sessionId = await openSession(jar.get(sessionCookieName()));
  const employee = sessionId ? await actorOfSession(sessionId, requestId) : null;
  if (employee) return employee;
  const locale = jar.get("lumbung-locale");
  const theme = jar.get("lumbung-theme");
  return visitor(isLocale(locale) ? locale : "id", requestId, theme === "light" || theme === "dark" ? theme : "auto");
}
