import { children, escapeHtml, marksOf, numberAttr, textAttr } from "../render/escape";
import type { BodyMark, BodyNode } from "../types";
import { codeSpan, destination, escapeMarkdown, titled } from "./escape-markdown";

const delimiters: Readonly<Record<string, readonly [string, string]>> = {
  bold: ["**", "**"],
  italic: ["*", "*"],
  strike: ["~~", "~~"],
  underline: ["<u>", "</u>"],
  highlight: ["<mark>", "</mark>"],
  subscript: ["<sub>", "</sub>"],
  superscript: ["<sup>", "</sup>"],
};

/** Where links to articles and files lead outside; their own addresses (`article:`, `file:`) when absent. */
export interface MarkdownAddresses {
  linkHref?(href: string): string;
}

interface Open {
  key: string;
  close: string;
}

/** Inline nodes as Markdown. `tableCell`: in a cell, where a bar and a line end mean something. */
export function inlineMarkdown(nodes: readonly BodyNode[], addresses: MarkdownAddresses, tableCell = false): string {
  let out = "";
  let open: Open[] = [];
  const close = (from: number) => {
    // White space before a closing delimiter keeps it from closing; it moves behind it.
    const closing = open
      .slice(from)
      .reverse()
      .map((mark) => mark.close)
      .join("");
    const space = closing ? (/[ ]+$/.exec(out)?.[0] ?? "") : "";
    out = out.slice(0, out.length - space.length) + closing + space;
    open = open.slice(0, from);
  };
  for (const node of nodes) {
    const wanted = marksOf(node).filter((mark) => mark.type === "link" || Object.hasOwn(delimiters, mark.type));
    let same = 0;
    while (same < open.length && same < wanted.length && open[same]?.key === markKey(wanted[same] as BodyMark))
      same += 1;
    close(same);
    let text = leaf(node, addresses, out === "" || out.endsWith("\n"), tableCell);
    const opening = wanted.slice(same);
    if (opening.length > 0) {
      const space = /^[ ]+/.exec(text)?.[0] ?? "";
      out += space;
      text = text.slice(space.length);
    }
    for (const mark of opening) {
      const [before, after] = delimiter(mark, addresses);
      out += before;
      open.push({ key: markKey(mark), close: after });
    }
    out += text;
  }
  close(0);
  return out;
}

function markKey(mark: BodyMark): string {
  return mark.type === "link" ? `link ${textAttr(mark, "href")} ${textAttr(mark, "title")}` : mark.type;
}

function delimiter(mark: BodyMark, { linkHref }: MarkdownAddresses): readonly [string, string] {
  if (mark.type !== "link") return delimiters[mark.type] ?? ["", ""];
  const href = textAttr(mark, "href") ?? "";
  return ["[", `](${destination(linkHref?.(href) ?? href)}${titled(textAttr(mark, "title"))})`];
}

function leaf(node: BodyNode, addresses: MarkdownAddresses, lineStart: boolean, tableCell: boolean): string {
  switch (node.type) {
    case "text": {
      const text = node.text ?? "";
      const code = marksOf(node).some((mark) => mark.type === "code");
      const written = code ? codeSpan(text) : escapeMarkdown(text, lineStart);
      return tableCell ? written.replace(/\|/g, "\\|") : written;
    }
    case "hardBreak":
      return tableCell ? "<br>" : "\\\n";
    case "image":
      return image(node, addresses);
    case "mathInline":
      return `$${(textAttr(node, "latex") ?? "").replace(/\n/g, " ")}$`;
    case "footnoteReference":
      return `[^${textAttr(node, "id") ?? ""}]`;
    case "mention":
      return escapeMarkdown(`@${textAttr(node, "label") ?? ""}`, lineStart);
    default:
      return inlineMarkdown(children(node), addresses, tableCell);
  }
}

function image(node: BodyNode, { linkHref }: MarkdownAddresses): string {
  const src = textAttr(node, "src") ?? "";
  const alt = escapeMarkdown(textAttr(node, "alt") ?? "", false);
  const href = linkHref?.(src) ?? src;
  const width = numberAttr(node, "width");
  const height = numberAttr(node, "height");
  if (width === null && height === null) return `![${alt}](${destination(href)}${titled(textAttr(node, "title"))})`;
  const attributes = [
    ["src", href],
    ["alt", textAttr(node, "alt") ?? ""],
    ["title", textAttr(node, "title")],
    ["width", width],
    ["height", height],
  ];
  return `<img ${attributes.flatMap(([name, value]) => (value === null ? [] : [`${name}="${escapeHtml(String(value))}"`])).join(" ")}>`;
}
