"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { addressOf, requestIdOf } from "@/lib/platform/http/request";
import { translator } from "@/lib/platform/i18n/translator";
import { action } from "@/lib/platform/operation/action";
import { type FormState, typedValues } from "@/lib/platform/operation/form";
import { currentActor } from "../current";
import { setSessionCookie } from "./cookies";
import { endOtherSessions, endSession } from "./end-session";
import { safePath } from "./rules";
import { signInWithPassword } from "./sign-in";

/** Signs in with a NIP or e-mail address and a password, and goes to where the person wanted to go. */
export async function signIn(_previous: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor();
  const t = translator(actor.locale);
  const head = await headers();
  const text = (name: string) => String(form.get(name) ?? "");
  const identifier = text("identifier").trim().slice(0, 254);
  const password = text("password").slice(0, 200);
  const failed = (message: string, fields: Record<string, string> = {}): FormState => ({
    status: "failed",
    message,
    fields,
    values: typedValues(form),
  });
  const fields = {
    ...(identifier ? {} : { identifier: t("errors.fields.required") }),
    ...(password ? {} : { password: t("errors.fields.required") }),
  };
  if (Object.keys(fields).length > 0) return failed(t("errors.invalid"), fields);

  const userAgent = head.get("user-agent") ?? "";
  const result = await signInWithPassword({
    identifier,
    password,
    address: addressOf(head),
    userAgent,
    requestId: requestIdOf(head),
  });
  if (result.kind === "throttled") return failed(t("sign-in.throttled", { minutes: result.minutes }));
  if (result.kind === "refused") return failed(t("sign-in.refused"));
  await setSessionCookie(result.sessionId);
  redirect(safePath(form.get("to")));
}

export const endSessionAction = action(currentActor, endSession, { done: "account.sessions.ended" });
export const endOtherSessionsAction = action(currentActor, endOtherSessions, { done: "account.sessions.othersEnded" });
