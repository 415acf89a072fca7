import { z } from "zod";
import { pageInput } from "@/lib/platform/operation/page";

const dayOrEmpty = z.union([z.literal(""), z.iso.date({ error: "date" })]).default("");

export const auditFilters = {
  /** Part of the actor's name, or their id. */
  actor: z.string().trim().max(100).default(""),
  /** `employee.offboarded`, or the start of it: `employee.`. */
  action: z.string().trim().max(80).default(""),
  targetType: z.string().trim().max(40).default(""),
  targetId: z.string().trim().max(80).default(""),
  unit: z.string().max(100).default(""),
  /** Days in the organization's zone, both included. */
  from: dayOrEmpty,
  to: dayOrEmpty,
  requestId: z.string().trim().max(64).default(""),
};

export const listAuditInput = pageInput.extend({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  ...auditFilters,
});
export const exportAuditInput = z.object(auditFilters);
