import { z } from "zod";

export const accessLevel = z.enum(["public", "shared", "restricted", "secret"]);
export type AccessLevelName = z.output<typeof accessLevel>;

export const spaceSlug = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "slugForm");

export const spaceDetails = z.object({
  nameId: z.string().trim().min(1).max(120),
  nameEn: z.string().trim().min(1).max(120),
  descriptionId: z.string().trim().max(600).default(""),
  descriptionEn: z.string().trim().max(600).default(""),
  defaultAccessLevel: accessLevel.default("shared"),
});

export const createSpaceInput = spaceDetails.extend({ slug: spaceSlug, unitId: z.uuid() });
export const editSpaceInput = spaceDetails.extend({ slug: spaceSlug });
export const spaceInput = z.object({ slug: z.string().max(80) });
