import { z } from "zod";
import { cleanBody } from "@/lib/content/clean";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { emptyBody } from "@/lib/content/schema";
import { allow, refuse } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";

/** Reads Markdown as a body, for what a writer pastes. Stores nothing. */
export const convertMarkdown = defineQuery({
  name: "content.fromMarkdown",
  summary: "Read Markdown as a body, with what was lost; stores nothing.",
  http: "POST /content/markdown",
  input: z.object({ text: z.string().max(1_000_000) }),
  load: () => true as const,
  permit: ({ actor }) => (actor.kind === "employee" ? allow : refuse("employees_only")),
  run: async ({ input }) => {
    const page = parseMarkdown(input.text, { liftTitle: false });
    const clean = cleanBody(page.body);
    return { body: clean.ok ? clean.value : emptyBody(), losses: [...page.losses, ...clean.losses] };
  },
});
