import { getSchema } from "@tiptap/core";
import { Node as ProseMirrorNode, type Schema } from "@tiptap/pm/model";
import { markAttributes, nodeAttributes, urlAllowed } from "./attributes";
import { contentExtensions } from "./extensions";
import type { Body, Issue, IssueCode, Parsed } from "./types";

export const bodyLimits = { bytes: 2 * 1024 * 1024, depth: 60, nodes: 50_000, issues: 20 } as const;

/** The ProseMirror schema that every stored body satisfies. */
export const contentSchema: Schema = getSchema([...contentExtensions]);

/** A body without text. */
export function emptyBody(): Body {
  return { type: "doc", content: [{ type: "paragraph" }] };
}

/**
 * Turns unknown input into a body, or into the issues that keep it from being one: unknown nodes, marks and attributes, unsafe
 * addresses, wrong nesting, and anything past the limits. The result is normalised (defaults filled in, neighbouring text
 * joined), so that equal texts have equal hashes. Never throws.
 */
export function parseBody(input: unknown): Parsed<Body> {
  const issues = findIssues(input);
  if (issues.length > 0) return { ok: false, issues };
  if (byteLength(JSON.stringify(input)) > bodyLimits.bytes) return refuse("too-large", String(bodyLimits.bytes));
  try {
    const node = ProseMirrorNode.fromJSON(contentSchema, input);
    node.check();
    return { ok: true, value: node.toJSON() as Body };
  } catch (error) {
    return refuse("bad-structure", error instanceof Error ? error.message.slice(0, 200) : "");
  }
}

/** True for a body in which a reader finds nothing: no text, no image, no formula, no file. */
export function isEmptyBody(body: Body): boolean {
  const found = new Set(["text", "image", "mathInline", "mathBlock", "attachment", "mention", "horizontalRule"]);
  const open = [...(body.content ?? [])];
  for (let node = open.pop(); node; node = open.pop()) {
    if (found.has(node.type) && (node.type !== "text" || node.text?.trim())) return false;
    open.push(...(node.content ?? []));
  }
  return true;
}

interface Visit {
  value: unknown;
  path: string;
  depth: number;
}

// Walks with its own stack: the input may be nested deeper than the call stack allows.
function findIssues(input: unknown): Issue[] {
  if (!isRecord(input) || input.type !== "doc") return [{ code: "not-a-document", path: "", detail: "" }];
  const issues: Issue[] = [];
  const open: Visit[] = [{ value: input, path: "", depth: 0 }];
  let nodes = 0;
  for (let visit = open.pop(); visit; visit = open.pop()) {
    nodes += 1;
    if (nodes > bodyLimits.nodes) return [{ code: "too-many-nodes", path: "", detail: String(bodyLimits.nodes) }];
    if (visit.depth > bodyLimits.depth)
      return [{ code: "too-deep", path: visit.path.slice(0, 200), detail: String(bodyLimits.depth) }];
    issues.push(...nodeIssues(visit));
    if (issues.length >= bodyLimits.issues) break;
    const content = isRecord(visit.value) ? visit.value.content : undefined;
    if (!Array.isArray(content)) continue;
    if (content.length > bodyLimits.nodes)
      return [{ code: "too-many-nodes", path: visit.path, detail: String(content.length) }];
    for (let index = content.length - 1; index >= 0; index -= 1) {
      open.push({ value: content[index], path: `${visit.path}/content/${index}`, depth: visit.depth + 1 });
    }
  }
  return issues;
}

const nodeKeys = new Set(["type", "attrs", "content", "marks", "text"]);

function nodeIssues({ value, path }: Visit): Issue[] {
  if (!isRecord(value) || typeof value.type !== "string") return [issue("bad-structure", path, "")];
  const type = value.type;
  if (!Object.hasOwn(contentSchema.nodes, type)) return [issue("unknown-node", path, type)];
  const issues: Issue[] = [];
  for (const key of Object.keys(value)) if (!nodeKeys.has(key)) issues.push(issue("unknown-attribute", path, key));
  if (type === "text" ? typeof value.text !== "string" || value.text === "" : value.text !== undefined) {
    issues.push(issue("bad-structure", path, "text"));
  }
  if (value.content !== undefined && !Array.isArray(value.content))
    issues.push(issue("bad-structure", path, "content"));
  issues.push(...attributeIssues(type, value.attrs, nodeAttributes[type], path));
  if (value.marks === undefined) return issues;
  if (!Array.isArray(value.marks) || value.marks.length > 20) return [...issues, issue("bad-structure", path, "marks")];
  value.marks.forEach((mark, index) => {
    issues.push(...markIssues(mark, `${path}/marks/${index}`));
  });
  return issues;
}

function markIssues(mark: unknown, path: string): Issue[] {
  if (!isRecord(mark) || typeof mark.type !== "string") return [issue("bad-structure", path, "")];
  if (!Object.hasOwn(contentSchema.marks, mark.type)) return [issue("unknown-mark", path, mark.type)];
  const strange = Object.keys(mark).filter((key) => key !== "type" && key !== "attrs");
  return [
    ...strange.map((key) => issue("unknown-attribute", path, key)),
    ...attributeIssues(mark.type, mark.attrs, markAttributes[mark.type], path),
  ];
}

type Checks = Readonly<Record<string, (value: unknown) => boolean>> | undefined;

function attributeIssues(owner: string, attrs: unknown, checks: Checks, path: string): Issue[] {
  if (attrs !== undefined && attrs !== null && !isRecord(attrs)) return [issue("bad-attribute", path, "attrs")];
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries(attrs ?? {})) {
    const check = checks && Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check) issues.push(issue("unknown-attribute", path, `${owner}.${name}`));
    else if (value !== undefined && !check(value)) issues.push(issue("bad-attribute", path, `${owner}.${name}`));
    else if (!urlAllowed(owner, name, value)) issues.push(issue("unsafe-url", path, String(value)));
  }
  if (owner === "link" && typeof (attrs as { href?: unknown } | undefined)?.href !== "string") {
    issues.push(issue("bad-attribute", path, "link.href"));
  }
  return issues;
}

function issue(code: IssueCode, path: string, detail: string): Issue {
  return { code, path, detail: detail.slice(0, 200) };
}

function refuse(code: IssueCode, detail: string): Parsed<Body> {
  return { ok: false, issues: [issue(code, "", detail)] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
