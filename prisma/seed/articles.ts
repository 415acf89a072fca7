import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { splitFrontMatter } from "./front-matter";

const nip = z.string().regex(/^\d{18}$/);

const common = {
  title: z.string().min(1),
  summary: z.string().min(1),
  language: z.enum(["id", "en"]),
  labels: z.array(z.string().min(1)).min(1),
  access: z.enum(["public", "shared", "restricted", "secret"]),
  authors: z
    .array(z.strictObject({ nip, share: z.int().min(10).max(100) }))
    .min(1)
    .max(5),
  position: z.int().positive(),
  parent: z.string().nullable().default(null),
};

const approval = {
  publishedOn: z.iso.date(),
  qualityClass: z.enum(["A", "B", "C"]),
  reviewer: nip,
  reviewReasons: z.strictObject({ new: z.string(), useful: z.string(), solves: z.string(), faster: z.string() }),
  verificationDueOn: z.iso.date(),
};

const header = z.discriminatedUnion("state", [
  z.strictObject({ ...common, state: z.literal("draft") }),
  z.strictObject({ ...common, state: z.literal("in_review"), reviewer: nip.optional() }),
  z.strictObject({ ...common, state: z.literal("returned"), reviewer: nip, returnRemarks: z.array(z.string()).min(1) }),
  z.strictObject({ ...common, ...approval, state: z.literal("published") }),
  z.strictObject({
    ...common,
    ...approval,
    verificationDueOn: z.iso.date().optional(),
    state: z.literal("withdrawn"),
    withdrawalReason: z.string().min(1),
  }),
]);

/** A sample article: its header by state, its space, and its Markdown body. */
export type SeedArticle = z.infer<typeof header> & { space: string; slug: string; body: string };

const folder = join(import.meta.dirname, "articles");

/** Reads every sample article, by space and then by place; throws on a header that is incomplete for its state. */
export function readArticles(): SeedArticle[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readSpace(entry.name));
}

function readSpace(space: string): SeedArticle[] {
  return readdirSync(join(folder, space))
    .filter((name) => name.endsWith(".md"))
    .map((name) => readArticle(space, name))
    .sort((a, b) => a.position - b.position || a.slug.localeCompare(b.slug));
}

function readArticle(space: string, name: string): SeedArticle {
  const path = join(space, name);
  const { data, body } = splitFrontMatter(readFileSync(join(folder, path), "utf8"), path);
  const parsed = header.safeParse(data);
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, space, slug: name.replace(/\.md$/, ""), body };
}
