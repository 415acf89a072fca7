import { z } from "zod";
import { pageInput } from "@/lib/platform/operation/page";

export const POSITION_KINDS = ["JPT", "JA", "JF"] as const;

const flag = z.union([
  z.boolean(),
  z.enum(["on", "off", "true", "false", ""]).transform((text) => text === "on" || text === "true"),
]);
export const positionSlug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "slug")
  .max(60);
export const positionTitle = z.string().trim().min(1, "required").max(160);
export const positionLevel = z.string().trim().min(1, "required").max(60);

const described = {
  titleId: positionTitle,
  titleEn: positionTitle,
  kind: z.enum(POSITION_KINDS),
  level: positionLevel,
  leads: flag.default(false),
  competenceStandard: z.string().trim().max(200).default(""),
};

export const createPositionInput = z.object({
  ...described,
  slug: positionSlug,
  unitId: z.uuid({ error: "required" }),
});
export const editPositionInput = z.object({ id: z.uuid(), ...described });
export const positionIdInput = z.object({ id: z.uuid() });
export const listPositionsInput = pageInput.extend({
  q: z.string().trim().max(100).default(""),
  unit: z.string().max(100).default(""),
  kind: z.enum(["", ...POSITION_KINDS]).default(""),
});
