import { allow, refuse } from "@/lib/platform/access/decision";
import { defineCommand } from "@/lib/platform/operation/command";
import { preferencesInput } from "../schema";

/** Sets one's own language, theme and single-key shortcuts. */
export const choosePreferences = defineCommand({
  name: "account.choosePreferences",
  summary: "Set your own language, theme and single-key shortcuts.",
  http: "PATCH /account",
  input: preferencesInput,
  load: async ({ actor }) => (actor.id ? { id: actor.id, unitId: actor.unitId } : null),
  permit: ({ actor }) => (actor.kind === "employee" ? allow : refuse("employees_only")),
  run: async ({ tx, input, target, emit }) => {
    const data = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    await tx.employee.update({ where: { id: target.id }, data });
    await emit({
      type: "account.preferencesChosen",
      targetType: "employee",
      targetId: target.id,
      unitId: target.unitId,
      details: data,
    });
    return { id: target.id, ...input };
  },
});
