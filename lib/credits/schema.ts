import { z } from "zod";

export type Bucket = "official_jp" | "contribution";
export type CapWindow = "day" | "week" | "month" | "year";

/** A limit that rules with the same key share. `amount` counts hundredths, `count` counts credited sources. */
export const capSchema = z.object({
  key: z.string(),
  bucket: z.enum(["official_jp", "contribution"]),
  period: z.enum(["day", "week", "month", "year"]),
  unit: z.enum(["amount", "count"]),
  max: z.number().int().min(0),
});
export type Cap = z.output<typeof capSchema>;

/** Which cap cut an entry, as it stood then. */
export const capCutSchema = z.object({
  key: z.string(),
  period: z.enum(["day", "week", "month", "year"]),
  unit: z.enum(["amount", "count"]),
  max: z.number().int(),
  used: z.number().int(),
});
export type CapCut = z.output<typeof capCutSchema>;

/** What an entry keeps of its rule, so that a later version never changes what was posted. */
export const ruleSnapshotSchema = z.object({
  code: z.string(),
  version: z.number().int(),
  nameId: z.string(),
  nameEn: z.string(),
  formCode: z.string().nullable(),
  officialAmount: z.number().int(),
  contributionAmount: z.number().int(),
  approver: z.string(),
  caps: z.array(capSchema),
  legalBasis: z.string().nullable(),
});
export type RuleSnapshot = z.output<typeof ruleSnapshotSchema>;

const bucket = z.enum(["official_jp", "contribution"]);

export const ledgerInput = z.object({
  /** NIP or id; without it, one's own. */
  employee: z.string().max(64).optional(),
  /** Name of the period, such as 2026; without it, the present one. */
  period: z.string().max(20).optional(),
  bucket: bucket.default("official_jp"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export const ledgerDownloadInput = z.object({
  employee: z.string().max(64).optional(),
  period: z.string().max(20).optional(),
});

const reason = z.string().trim().min(10).max(1000);

export const reverseEntryInput = z.object({ entryId: z.uuid(), reason });
export const closePeriodInput = z.object({
  periodId: z.uuid(),
  confirm: z.literal("yes", "confirmNeeded"),
});
export const approveLessonCreditInput = z.object({
  lessonId: z.uuid(),
  reason,
});
export const approveHostingCreditInput = z.object({
  discussionId: z.uuid(),
  reason,
});
