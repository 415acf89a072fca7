import { z } from "zod";

export const UNIT_KINDS = ["organization", "sectoral", "section"] as const;

export const unitSlug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "slug")
  .max(60);
export const unitCode = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9./-]*$/, "unitCode")
  .max(30);
export const unitName = z.string().trim().min(1, "required").max(160);
const named = { code: unitCode, nameId: unitName, nameEn: unitName };

export const createUnitInput = z.object({
  ...named,
  slug: unitSlug,
  parentId: z.uuid({ error: "required" }),
  kind: z.enum(["sectoral", "section"]),
});
export const renameUnitInput = z.object({ id: z.uuid(), ...named, kind: z.enum(UNIT_KINDS).optional() });
export const moveUnitInput = z.object({ id: z.uuid(), parentId: z.uuid({ error: "required" }) });
export const unitIdInput = z.object({ id: z.uuid() });
export const unitSlugInput = z.object({ slug: z.string().min(1).max(100) });
