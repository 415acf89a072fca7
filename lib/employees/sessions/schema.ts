import { z } from "zod";

const client = {
  address: z.string().max(100).default(""),
  userAgent: z
    .string()
    .default("")
    .transform((text) => text.slice(0, 300)),
};

export const attemptInput = z.object({
  identifier: z.string().min(1, "required").max(254),
  address: z.string().max(100).default(""),
});
export const startSessionInput = z.object({
  employeeId: z.uuid(),
  attemptIds: z.array(z.uuid()).default([]),
  accountKey: z.string().default(""),
  ...client,
});
export const externalSessionInput = z.object({
  provider: z.string().min(1).max(300),
  subject: z.string().min(1).max(300),
  email: z.string().toLowerCase().max(254).default(""),
  emailVerified: z.boolean().default(false),
  ...client,
});
export const sessionIdInput = z.object({ id: z.uuid() });
