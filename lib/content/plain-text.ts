import { bareText, children, textAttr } from "./render/escape";
import type { Body, BodyNode } from "./types";

const textBlocks = new Set(["paragraph", "heading", "codeBlock", "toggleSummary"]);
const blockSeparator = "\n";

/** All text a reader can read, one block a line; image texts, formulas and names of files included. For search. */
export function plainText(body: Body): string {
  return collect(body, () => true).join(blockSeparator);
}

/** The text of the headings, one a line. For search, where a heading weighs more. */
export function headingsText(body: Body): string {
  const texts: string[] = [];
  walk(body, (node) => {
    if (node.type === "heading") texts.push(tidy(bareText(node)));
  });
  return texts.filter(Boolean).join(blockSeparator);
}

/** How many words the writer wrote: quotes, code and formulas are not theirs. */
export function wordCount(body: Body): number {
  const texts = collect(body, (node) => !["blockquote", "codeBlock", "mathBlock", "attachment"].includes(node.type));
  let count = 0;
  for (const text of texts) count += text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return count;
}

/** The first paragraph that says something, cut at a word. Stands in for a summary that nobody wrote. */
export function leadOf(body: Body, longest = 240): string {
  let lead = "";
  walk(body, (node) => {
    if (lead || node.type === "footnote") return false;
    if (node.type === "paragraph") lead = tidy(bareText(node));
  });
  if (lead.length <= longest) return lead;
  const cut = lead.slice(0, longest + 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s.,;:–-]+$/u, "")}…`;
}

function collect(body: Body, enter: (node: BodyNode) => boolean): string[] {
  const texts: string[] = [];
  walk(body, (node) => {
    if (!enter(node)) return false;
    if (textBlocks.has(node.type)) texts.push(node.type === "codeBlock" ? bareText(node) : tidy(bareText(node)));
    if (node.type === "callout") texts.push(textAttr(node, "title") ?? "");
    if (node.type === "mathBlock") texts.push(textAttr(node, "latex") ?? "");
    if (node.type === "attachment") texts.push(textAttr(node, "name") ?? "");
    if (node.type === "image") texts.push(textAttr(node, "caption") ?? "");
  });
  return texts.filter(Boolean);
}

/** Visits every node in reading order; `visit` answers false to leave a node's content out. Needs no call stack. */
export function walk(body: Body, visit: (node: BodyNode) => boolean | undefined | void): void {
  const open: BodyNode[] = [body as unknown as BodyNode];
  for (let node = open.pop(); node; node = open.pop()) {
    if (visit(node) === false) continue;
    const inner = children(node);
    for (let index = inner.length - 1; index >= 0; index -= 1) open.push(inner[index] as BodyNode);
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
