import { choosePreferences } from "@/lib/employees/commands/choose-preferences";
import { actorOfRequest } from "@/lib/employees/current";
import { preferencesInput } from "@/lib/employees/schema";
import { preferenceCookie } from "@/lib/employees/sessions/cookies";
import { localPath } from "@/lib/employees/sessions/rules";
import { sameOrigin } from "@/lib/platform/http/request";

/** Sets language or theme, for the person and for this browser, and comes back to the same page. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const chosen = preferencesInput.safeParse({
    locale: form.get("locale") ?? undefined,
    theme: form.get("theme") ?? undefined,
  });
  if (!chosen.success) return new Response(null, { status: 422 });
  const actor = await actorOfRequest(request);
  if (actor.kind === "employee") await choosePreferences(actor, chosen.data);
  const back = localPath(form.get("back"));
  const headers = new Headers({ location: back, "cache-control": "no-store" });
  if (chosen.data.locale) headers.append("set-cookie", preferenceCookie("lumbung-locale", chosen.data.locale));
  if (chosen.data.theme) headers.append("set-cookie", preferenceCookie("lumbung-theme", chosen.data.theme));
  return new Response(null, { status: 303, headers });
}
