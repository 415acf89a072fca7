import { z } from "zod";

export const ROLES = ["curator", "administrator", "hr_officer"] as const;
export type RoleName = (typeof ROLES)[number];

export const assignRoleInput = z.object({
  employeeId: z.uuid({ error: "required" }),
  role: z.enum(ROLES),
  unitId: z.uuid({ error: "required" }),
});
export const roleIdInput = z.object({ id: z.uuid() });
export const listRolesInput = z.object({
  unit: z.string().max(100).default(""),
  role: z.enum(["", ...ROLES]).default(""),
});
