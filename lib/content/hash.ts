import { createHash } from "node:crypto";
import type { Body, Json } from "./types";

export interface HashedContent {
  title: string;
  summary: string;
  language: string;
  body: Body;
}

/** SHA-256 (hex) over the canonical JSON of what a reader reads. An approval is bound to it. */
export function contentHash(content: HashedContent): string {
  const { title, summary, language, body } = content;
  return createHash("sha256")
    .update(canonicalJson({ title, summary, language, body: body as unknown as Json }))
    .digest("hex");
}

/** JSON with sorted keys and no white space: equal values have equal text, whatever order a database returned them in. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const entries = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
  return `{${entries.join(",")}}`;
}
