import { parse } from "yaml";

/** Parts a file into its YAML header and its Markdown body; `name` is for the error alone. */
export function splitFrontMatter(text: string, name: string): { data: unknown; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (!match) throw new Error(`${name} has no front matter`);
  const [, header = "", body = ""] = match;
  return { data: parse(header), body: body.trim() };
}
