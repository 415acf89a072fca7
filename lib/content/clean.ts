import { markAttributes, nodeAttributes, urlAllowed } from "./attributes";
import { LossLog } from "./losses";
import { contentSchema, emptyBody, parseBody } from "./schema";
import type { Body, BodyMark, BodyNode, Json, Loss, Parsed } from "./types";

const DEEPEST = 60;

/**
 * The lenient reading of a body from elsewhere (an import, an older version): what the schema does not know is taken out and
 * reported, text is kept. The result has passed `parseBody`; only its limits and its structure can still refuse it.
 */
export function cleanBody(input: unknown): Parsed<Body> & { losses: Loss[] } {
  const losses = new LossLog();
  const nodes = isRecord(input) && input.type === "doc" ? cleanAll(input.content, losses, 1) : [];
  const parsed = parseBody({ type: "doc", content: nodes.length > 0 ? nodes : emptyBody().content });
  return { ...parsed, losses: losses.list() };
}

function cleanAll(content: unknown, losses: LossLog, depth: number): BodyNode[] {
  if (!Array.isArray(content)) return [];
  return content.flatMap((node) => cleanNode(node, losses, depth));
}

function cleanNode(node: unknown, losses: LossLog, depth: number): BodyNode[] {
  if (!isRecord(node) || typeof node.type !== "string") return [];
  const type = node.type;
  if (depth > DEEPEST) {
    losses.add("too-deep", type);
    return [];
  }
  if (type === "text") return cleanText(node, losses);
  const content = cleanAll(node.content, losses, depth + 1);
  if (!Object.hasOwn(contentSchema.nodes, type)) {
    losses.add("element", type);
    return content;
  }
  const attrs = cleanAttributes(type, node.attrs, nodeAttributes[type] ?? {}, losses);
  if (type === "image" && attrs.src === undefined && attrs.fileId === undefined) {
    return typeof attrs.alt === "string" && attrs.alt ? [{ type: "text", text: attrs.alt }] : [];
  }
  const clean: BodyNode = { type };
  if (Object.keys(attrs).length > 0) clean.attrs = attrs;
  if (content.length > 0) clean.content = content;
  const marks = cleanMarks(node.marks, losses);
  if (marks.length > 0) clean.marks = marks;
  return [clean];
}

function cleanText(node: Record<string, unknown>, losses: LossLog): BodyNode[] {
  if (typeof node.text !== "string" || node.text === "") return [];
  const marks = cleanMarks(node.marks, losses);
  return [marks.length > 0 ? { type: "text", text: node.text, marks } : { type: "text", text: node.text }];
}

function cleanMarks(marks: unknown, losses: LossLog): BodyMark[] {
  if (!Array.isArray(marks)) return [];
  return marks.flatMap((mark): BodyMark[] => {
    if (!isRecord(mark) || typeof mark.type !== "string") return [];
    if (!Object.hasOwn(contentSchema.marks, mark.type)) {
      losses.add("style", mark.type);
      return [];
    }
    const attrs = cleanAttributes(mark.type, mark.attrs, markAttributes[mark.type] ?? {}, losses);
    if (mark.type === "link" && typeof attrs.href !== "string") return [];
    return [Object.keys(attrs).length > 0 ? { type: mark.type, attrs } : { type: mark.type }];
  });
}

type Checks = Readonly<Record<string, (value: unknown) => boolean>>;

function cleanAttributes(owner: string, attrs: unknown, checks: Checks, losses: LossLog): Record<string, Json> {
  if (!isRecord(attrs)) return {};
  const clean: Record<string, Json> = {};
  for (const [name, value] of Object.entries(attrs)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (value === null || value === undefined) continue;
    if (!check?.(value)) losses.add("attribute", `${owner} ${name}`);
    else if (!urlAllowed(owner, name, value))
      losses.add(owner === "image" ? "unsafe-image" : "unsafe-link", String(value));
    else clean[name] = value as Json;
  }
  return clean;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
