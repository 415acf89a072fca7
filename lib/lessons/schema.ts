import { z } from "zod";

export const audience = z.enum(["all", "people_leaders", "senior_leaders", "executive"]);
export const learningGroup = z.enum(["mandatory", "core", "complementary"]);

/** The text comes as Markdown (the form) or as a body (the API); one of both is needed. */
const lessonDetails = z.object({
  title: z.string().trim().min(1).max(200),
  summary: z.string().trim().max(600).default(""),
  language: z.enum(["id", "en"]).default("id"),
  minutes: z.coerce.number().int().min(1).max(240),
  audience: audience.default("all"),
  group: learningGroup.default("complementary"),
  markdown: z.string().max(200_000).optional(),
  body: z.unknown().optional(),
});

export const createLessonInput = lessonDetails;
export const saveLessonInput = lessonDetails.extend({ id: z.uuid() });
export const lessonInput = z.object({ id: z.uuid() });
/** A page's address ends in the lesson's key. */
export const lessonKeyInput = z.object({ key: z.string().min(1).max(160) });
