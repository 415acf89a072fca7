import { z } from "zod";
import { accessLevel } from "@/lib/spaces/schema";

export const articleTitle = z.string().trim().max(200);
export const language = z.enum(["id", "en"]);
export const articleId = z.uuid();
export const articleInput = z.object({ id: articleId });
/** A page's address ends in the article's key; its id works too. */
export const articleKeyInput = z.object({ key: z.string().min(1).max(160) });

export const createArticleInput = z.object({
  space: z.string().max(80),
  parentId: articleId.nullish(),
  title: articleTitle.default(""),
  language: language.default("id"),
  body: z.unknown().optional(),
});

export const saveRevisionInput = z.object({
  id: articleId,
  /** The revision the writer started from; another current one is a conflict. */
  baseRevisionId: z.uuid(),
  title: articleTitle,
  summary: z.string().trim().max(600).default(""),
  language: language.default("id"),
  body: z.unknown(),
  kind: z.enum(["save", "autosave", "merge"]).default("save"),
  changeSummary: z.string().trim().max(200).default(""),
});

export const restoreRevisionInput = z.object({ id: articleId, revisionId: z.uuid(), baseRevisionId: z.uuid() });

const labelName = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^<>",;]+$/, "labelForm");

/** Labels come as a list or as text parted by commas. */
const labelList = z.preprocess(
  (value) =>
    typeof value === "string"
      ? value
          .split(",")
          .map((part) => part.trim())
          .filter(Boolean)
      : value,
  z.array(labelName).max(12),
);

export const setLabelsInput = z.object({ id: articleId, labels: labelList });

export const setAccessInput = z.object({
  id: articleId,
  accessLevel,
  invitedEmployeeIds: z.array(z.uuid()).max(200).default([]),
  invitedUnitIds: z.array(z.uuid()).max(100).default([]),
});

export const setAuthorsInput = z.object({
  id: articleId,
  authors: z.preprocess(
    // A form numbers its people: `authors.0.share`.
    (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value) : value),
    z
      .array(z.object({ employeeId: z.uuid(), share: z.coerce.number().int().min(10).max(100) }))
      .min(1)
      .max(5),
  ),
});

export const setOwnerInput = z.object({ id: articleId, ownerId: z.uuid() });

export const moveArticleInput = z.object({
  id: articleId,
  space: z.string().max(80),
  parentId: z.preprocess((value) => (value === "" ? null : value), articleId.nullish()),
  /** The sibling after which it goes; null for first, absent for last. */
  afterId: z.preprocess((value) => (value === "" ? undefined : value), articleId.nullish()),
});

export const reasonInput = z.object({ id: articleId, reason: z.string().trim().min(10).max(1000) });

export const verifyArticleInput = z.object({
  id: articleId,
  revisionId: z.uuid(),
  until: z.iso.date(),
  note: z.string().trim().max(500).default(""),
});
