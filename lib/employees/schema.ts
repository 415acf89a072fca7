import { z } from "zod";
import { pageInput } from "@/lib/platform/operation/page";

export const EMPLOYMENT_TYPES = ["PNS", "PPPK", "CPNS"] as const;

/** A reference that a form may leave empty. */
const optionalId = z.union([z.literal("").transform(() => null), z.uuid()]).nullish();
/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date({ error: "date" });
export const nip = z
  .string()
  .transform((text) => text.replace(/\s/g, ""))
  .pipe(z.string().regex(/^\d{18}$/, "nip"));
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "email")
  .pipe(z.email({ error: "email" }));
export const personName = z.string().trim().min(1, "required").max(120);

const record = { nip, name: personName, email, employmentType: z.enum(EMPLOYMENT_TYPES), startedOn: day };

export const createEmployeeInput = z.object({
  ...record,
  unitId: z.uuid({ error: "required" }),
  positionId: optionalId,
});
export const editEmployeeInput = z.object({ id: z.uuid(), ...record });
export const transferEmployeeInput = z.object({
  id: z.uuid(),
  unitId: z.uuid({ error: "required" }),
  positionId: optionalId,
});
export const employeeId = z.object({ id: z.uuid() });
export const offboardEmployeeInput = z.object({ id: z.uuid(), reason: z.string().trim().min(1, "required").max(500) });

export const listEmployeesInput = pageInput.extend({
  q: z.string().trim().max(100).default(""),
  /** Only of this unit and below. */
  unit: z.string().max(100).default(""),
  role: z.enum(["", "curator", "administrator", "hr_officer", "leader"]).default(""),
  status: z.enum(["active", "offboarded", "all"]).default("active"),
});

export const suggestEmployeesInput = z.object({ q: z.string().trim().min(2).max(100) });

export const PASSWORD_MIN = 10;
const newPassword = z.string().min(PASSWORD_MIN, "password").max(200, "password");
export const changePasswordInput = z
  .object({
    currentPassword: z.string().min(1, "required").max(200),
    newPassword,
    repeatedPassword: z.string().max(200),
  })
  .refine((input) => input.newPassword === input.repeatedPassword, {
    path: ["repeatedPassword"],
    error: "passwordRepeat",
  });

const toggle = z.union([
  z.boolean(),
  z.enum(["on", "off", "true", "false"]).transform((text) => text === "on" || text === "true"),
]);
export const preferencesInput = z.object({
  locale: z.enum(["id", "en"]).optional(),
  theme: z.enum(["auto", "light", "dark"]).optional(),
  singleKeys: toggle.optional(),
});
