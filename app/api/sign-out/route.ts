import { actorOfRequest } from "@/lib/employees/current";
import { clearedSessionCookie } from "@/lib/employees/sessions/cookies";
import { endSession } from "@/lib/employees/sessions/end-session";
import { sameOrigin } from "@/lib/platform/http/request";

/** Ends the session's row and takes the cookie; only a form of our own pages may ask. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers)) return new Response(null, { status: 403 });
  const actor = await actorOfRequest(request);
  if (actor.sessionId) await endSession(actor, { id: actor.sessionId });
  return new Response(null, {
    status: 303,
    headers: { location: "/sign-in?ended=1", "set-cookie": clearedSessionCookie(), "cache-control": "no-store" },
  });
}
