import { z } from "zod";

export const TOKEN_DAYS_MAX = 365;

/** `read`, `write`, or one noun's: `articles` are `article:read`. */
const scope = z.string().regex(/^(?:[a-z]+(?:-[a-z]+)*:)?(?:read|write)$/, "scope");

/** The nouns a person most often limits a token to; any other noun of the API works the same way. */
export const TOKEN_NOUNS = [
  "article",
  "space",
  "search",
  "unit",
  "employee",
  "review",
  "lesson",
  "discussion",
  "credit",
  "import",
  "file",
] as const;

export const createTokenInput = z.object({
  name: z.string().trim().min(1, "required").max(80),
  scopes: z
    .array(scope, { error: "scopes" })
    .min(1, "scopes")
    .max(40)
    .transform((scopes) => [...new Set(scopes)]),
  days: z.coerce.number().int().min(1).max(TOKEN_DAYS_MAX).default(90),
});
export const tokenIdInput = z.object({ id: z.uuid() });
