import type { BodyMark, BodyNode } from "../types";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text made safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign) : text;
}

/** ` name="value"`, or nothing when there is no value. */
export function attribute(name: string, value: string | number | null): string {
  return value === null ? "" : ` ${name}="${escapeHtml(String(value))}"`;
}

// A row stored before a rule existed may hold anything: the readers below trust no shape.

export function children(node: BodyNode | null | undefined): BodyNode[] {
  const content: unknown = node?.content;
  return Array.isArray(content) ? content.filter((child) => typeof child === "object" && child !== null) : [];
}

export function marksOf(node: BodyNode): BodyMark[] {
  const marks: unknown = node.marks;
  return Array.isArray(marks) ? marks.filter((mark) => typeof mark === "object" && mark !== null) : [];
}

export function textAttr(owner: BodyNode | BodyMark, name: string): string | null {
  const value = owner.attrs?.[name];
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberAttr(owner: BodyNode | BodyMark, name: string): number | null {
  const value = owner.attrs?.[name];
  return typeof value === "number" && Number.isFinite(value) ? Math.trunc(value) : null;
}

/** The text of a node and all it contains, without any structure. Needs no call stack, so it takes any depth. */
export function bareText(node: BodyNode): string {
  const parts: string[] = [];
  const open: BodyNode[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === "text") parts.push(typeof next.text === "string" ? next.text : "");
    else if (next.type === "hardBreak") parts.push(" ");
    else if (next.type === "mention") parts.push(`@${textAttr(next, "label") ?? ""}`);
    else if (next.type === "mathInline") parts.push(textAttr(next, "latex") ?? "");
    else if (next.type === "image") parts.push(textAttr(next, "alt") ?? "");
    const inner = children(next);
    for (let index = inner.length - 1; index >= 0; index -= 1) open.push(inner[index] as BodyNode);
  }
  return parts.join("");
}
