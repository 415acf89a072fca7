"use server";

import { translator } from "@/lib/platform/i18n/translator";
import { action } from "@/lib/platform/operation/action";
import { explain } from "@/lib/platform/operation/failure";
import { type FormState, formToInput, typedValues } from "@/lib/platform/operation/form";
import { changePassword } from "./commands/change-password";
import { choosePreferences } from "./commands/choose-preferences";
import { createEmployee } from "./commands/create-employee";
import { editEmployee } from "./commands/edit-employee";
import { offboardEmployee } from "./commands/offboard-employee";
import { reinstateEmployee } from "./commands/reinstate-employee";
import { resetPassword } from "./commands/reset-password";
import { transferEmployee } from "./commands/transfer-employee";
import { currentActor } from "./current";
import { assignRole, revokeRole } from "./roles/commands";
import { createToken, endToken } from "./tokens/commands";

export const create = action(currentActor, createEmployee, { to: (made) => `/admin/employees/${made.id}` });
export const edit = action(currentActor, editEmployee, { done: "employees.saved" });
export const transfer = action(currentActor, transferEmployee, { done: "employees.transferred" });
export const offboard = action(currentActor, offboardEmployee, { done: "employees.offboardedDone" });
export const reinstate = action(currentActor, reinstateEmployee, { done: "employees.reinstated" });
export const assign = action(currentActor, assignRole, { done: "employees.roleAssigned" });
export const revoke = action(currentActor, revokeRole, { done: "employees.roleRevoked" });
export const changeOwnPassword = action(currentActor, changePassword, { done: "account.password.changed" });
export const choose = action(currentActor, choosePreferences, { done: "account.preferences.saved" });
export const endOwnToken = action(currentActor, endToken, { done: "account.tokens.ended" });

/** A result that is shown once: the sentence carries the secret, and nothing keeps it. */
async function shownOnce(form: FormData, run: (input: never) => Promise<string>): Promise<FormState> {
  const t = translator((await currentActor()).locale);
  try {
    const message = await run(formToInput(form) as never);
    return { status: "done", message, fields: {}, values: {} };
  } catch (error) {
    const { message, fields } = explain(error, t);
    return { status: "failed", message, fields, values: typedValues(form) };
  }
}

/** Makes a token and shows it once. */
export async function createOwnToken(_previous: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor();
  return shownOnce(form, async (input) =>
    translator(actor.locale)("account.tokens.created", { token: (await createToken(actor, input)).token }),
  );
}

/** Gives an employee a new password and shows it once. */
export async function givePassword(_previous: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor();
  return shownOnce(form, async (input) =>
    translator(actor.locale)("employees.passwordGiven", { password: (await resetPassword(actor, input)).password }),
  );
}
