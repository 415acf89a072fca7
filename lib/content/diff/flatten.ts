import { bareText, children, marksOf, numberAttr, textAttr } from "../render/escape";
import type { Body, BodyNode } from "../types";

/** A word, a space or an object in a line, with the marks on it. */
export interface DiffToken {
  text: string;
  marks: readonly string[];
  href: string | null;
  /** Equal keys are equal for a reader. */
  key: string;
}

/** One thing a reader would call a paragraph, a row, a listing. */
export interface DiffBlock {
  /** `paragraph`, `heading-2`, `item`, `row`, `code`, … for the style sheet. */
  kind: string;
  depth: number;
  tokens: DiffToken[];
  key: string;
}

/** A body as the list of its smallest blocks, in reading order. */
export function flatten(body: Body): DiffBlock[] {
  const blocks: DiffBlock[] = [];
  for (const node of children(body as unknown as BodyNode)) visit(node, "", 0, blocks);
  return blocks;
}

function visit(node: BodyNode, role: string, depth: number, out: DiffBlock[]): void {
  const add = (kind: string, tokens: DiffToken[]) => {
    out.push({ kind, depth, tokens, key: `${kind} ${depth} ${tokens.map((token) => token.key).join("\u0001")}` });
  };
  switch (node.type) {
    case "paragraph":
      return add(role || "paragraph", inlineTokens(children(node)));
    case "heading":
      return add(`heading-${numberAttr(node, "level") ?? 1}`, inlineTokens(children(node)));
    case "toggleSummary":
      return add("summary", inlineTokens(children(node)));
    case "codeBlock":
      return add("code", words(bareText(node), [], null));
    case "tableRow":
      return add(children(node).every((cell) => cell.type === "tableHeader") ? "row-head" : "row", rowTokens(node));
    case "horizontalRule":
      return add("rule", [object("―", "rule")]);
    case "mathBlock":
      return add("math", words(textAttr(node, "latex") ?? "", ["code"], null));
    case "attachment":
      return add("attachment", [object(textAttr(node, "name") ?? "", `file ${textAttr(node, "fileId")}`)]);
    case "callout":
      if (textAttr(node, "title"))
        add(`callout-${textAttr(node, "kind")}`, words(textAttr(node, "title") ?? "", ["bold"], null));
      return inside(node, "", depth + 1, out);
    case "listItem":
      return inside(node, "item", depth, out);
    case "taskItem":
      return inside(node, node.attrs?.checked === true ? "task-done" : "task-open", depth, out);
    case "footnote":
      return inside(node, "footnote", depth, out);
    default:
      return inside(node, "", node.type === "table" || node.type === "toggleContent" ? depth : depth + 1, out);
  }
}

// The role is that of the first paragraph only; further ones in an item are paragraphs.
function inside(node: BodyNode, role: string, depth: number, out: DiffBlock[]): void {
  children(node).forEach((child, index) => {
    visit(child, index === 0 ? role : "", depth, out);
  });
}

function rowTokens(row: BodyNode): DiffToken[] {
  return children(row).flatMap((cell, index) => {
    const content = children(cell).flatMap((block) =>
      inlineTokens(block.type === "paragraph" ? children(block) : [{ type: "text", text: bareText(block) }]),
    );
    return index === 0 ? content : [object(" | ", "cell"), ...content];
  });
}

function inlineTokens(nodes: readonly BodyNode[]): DiffToken[] {
  return nodes.flatMap((node) => {
    const marks = marksOf(node);
    const names = marks
      .filter((mark) => mark.type !== "link")
      .map((mark) => String(mark.type))
      .sort();
    const link = marks.find((mark) => mark.type === "link");
    const href = link ? textAttr(link, "href") : null;
    if (node.type === "text") return words(typeof node.text === "string" ? node.text : "", names, href);
    if (node.type === "hardBreak") return [object("\n", "break")];
    const shown =
      node.type === "image"
        ? `[${textAttr(node, "alt") || textAttr(node, "caption") || textAttr(node, "src") || ""}]`
        : bareText(node);
    const text = node.type === "footnoteReference" ? `[${textAttr(node, "id")}]` : shown;
    return [object(text, `${node.type} ${JSON.stringify(node.attrs ?? {})} ${href}`)];
  });
}

function words(text: string, marks: readonly string[], href: string | null): DiffToken[] {
  const style = `${marks.join()} ${href ?? ""}`;
  return (text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu) ?? []).map((part) => ({
    text: part,
    marks,
    href,
    key: `${part}\u0002${style}`,
  }));
}

function object(text: string, key: string): DiffToken {
  return { text, marks: [], href: null, key: `\u0003${key}` };
}
