import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { splitFrontMatter } from "./front-matter";

const header = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  minutes: z.int().positive(),
  audience: z.enum(["all", "people_leaders", "senior_leaders", "executive"]),
  group: z.enum(["mandatory", "core", "complementary"]),
  author: z.string(),
  language: z.enum(["id", "en"]),
  publishedOn: z.iso.date(),
});

/** A leader's short lesson; `body` is Markdown and `author` the leader's NIP. */
export interface SeedLesson extends z.infer<typeof header> {
  slug: string;
  body: string;
}

const folder = join(import.meta.dirname, "lessons");

/** Reads the sample lessons, oldest first; throws on a file whose header is incomplete. */
export function readLessons(): SeedLesson[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map(readLesson)
    .sort((a, b) => a.publishedOn.localeCompare(b.publishedOn));
}

function readLesson(name: string): SeedLesson {
  const { data, body } = splitFrontMatter(readFileSync(join(folder, name), "utf8"), name);
  return { ...header.parse(data), slug: name.replace(/\.md$/, ""), body };
}
