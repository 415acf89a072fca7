import { z } from "zod";
import { pageInput } from "@/lib/platform/operation/page";

export const CRITERIA = ["isNew", "useful", "solves", "faster"] as const;
export type Criterion = (typeof CRITERIA)[number];

export const QUALITY_CLASSES = ["C", "B", "A"] as const;
export type QualityClassName = (typeof QUALITY_CLASSES)[number];

const answer = z.object({
  score: z.coerce.number("required").int().min(0).max(2),
  reason: z.string().trim().min(10).max(1000),
});

/** All four criteria, each answered 0 (no), 1 (partly) or 2 (yes) with a reason in writing. */
export const rubricSchema = z.object({ isNew: answer, useful: answer, solves: answer, faster: answer });
export type Rubric = z.output<typeof rubricSchema>;

const looseAnswer = z.object({
  score: z.coerce.number().int().min(0).max(2).optional(),
  reason: z.string().trim().max(1000).optional(),
});

/** What a returning reviewer has filled in so far. */
export const looseRubricSchema = z.object({
  isNew: looseAnswer.optional(),
  useful: looseAnswer.optional(),
  solves: looseAnswer.optional(),
  faster: looseAnswer.optional(),
});

/** A list, or a text with one remark a line. */
const remarkList = z.preprocess(
  (value) =>
    typeof value === "string"
      ? value
          .split(/\r?\n+/)
          .map((line) => line.trim())
          .filter(Boolean)
      : value,
  z.array(z.string().trim().min(3).max(1000)).max(20),
);

const reviewId = z.uuid();
/** The hash of what the reviewer read: another one cannot be decided with it. */
const contentHash = z.string().length(64);

export const reviewInput = z.object({ reviewId });
export const submitInput = z.object({ articleId: z.uuid() });
export const checklistInput = z.object({ articleId: z.uuid() });

export const approveInput = z.object({
  reviewId,
  contentHash,
  qualityClass: z.enum(QUALITY_CLASSES, "required"),
  rubric: rubricSchema,
  remarks: remarkList.default([]),
});

export const returnInput = z.object({
  reviewId,
  contentHash,
  rubric: looseRubricSchema.optional(),
  remarks: remarkList.refine((list) => list.length > 0, "required"),
});

export const handBackInput = z.object({ reviewId, reason: z.string().trim().min(10).max(500) });

export const listReviewsInput = pageInput.extend({
  /** As whom: who judges, who wrote, or who keeps the article's unit. */
  as: z.enum(["reviewer", "author", "keeper"]).default("reviewer"),
  state: z.enum(["open", "decided"]).default("open"),
});

export const listVerificationsInput = pageInput.extend({
  /** What one owns, or what one's unit keeps. */
  as: z.enum(["owner", "keeper"]).default("owner"),
});
