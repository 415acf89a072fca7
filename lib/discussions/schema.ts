import { z } from "zod";

const moment = z.string().trim().max(40);

const announced = z.object({
  title: z.string().trim().min(1).max(200),
  intro: z.string().trim().max(5000).default(""),
  language: z.enum(["id", "en"]).default("id"),
  /** `2026-11-26T17:00` on the agency's clock, or with an offset. Empty: it opens at once. */
  opensAt: moment.default(""),
  closesAt: moment.min(1),
  accessLevel: z.enum(["public", "shared", "restricted"]).default("shared"),
});

export const discussionId = z.object({ id: z.uuid() });
export const announceInput = announced;
export const editInput = announced.extend({ id: z.uuid() });
export const extendInput = discussionId.extend({ closesAt: moment.min(1) });
export const summarizeInput = discussionId.extend({ summary: z.string().trim().min(1).max(5000) });
export const postInput = discussionId.extend({
  text: z.string().trim().min(1).max(5000),
  /** The question it replies to; without it, it is a question. */
  parentId: z.preprocess((value) => (value === "" ? null : value), z.uuid().nullish()),
});
export const markInput = discussionId.extend({ postId: z.uuid() });
export const discussionKeyInput = z.object({ key: z.string().min(1).max(160) });
