import { bareText, children, escapeHtml, numberAttr, textAttr } from "../render/escape";
import type { Body, BodyNode } from "../types";
import { inlineMarkdown, type MarkdownAddresses } from "./serialize-inline";
import { tableMarkdown } from "./serialize-table";

/** A body as Markdown, which `parseMarkdown` reads back to the same body (an attachment comes back as a link to its file). */
export function toMarkdown(body: Body, addresses: MarkdownAddresses = {}): string {
  const text = blocks(children(body as unknown as BodyNode), addresses);
  return text ? `${text}\n` : "";
}

function blocks(nodes: readonly BodyNode[], to: MarkdownAddresses): string {
  let out = "";
  let previous = "";
  for (const node of nodes) {
    const text = block(node, to);
    if (text === "" && node.type !== "paragraph") continue;
    // Two lists in a row, or code after a list, would run together.
    const apart = previous.endsWith("List") && node.type.endsWith("List") ? "\n\n<!-- -->\n\n" : "\n\n";
    if (text === "") continue;
    out += (out ? apart : "") + text;
    previous = node.type;
  }
  return out;
}

function block(node: BodyNode, to: MarkdownAddresses): string {
  const inner = () => blocks(children(node), to);
  switch (node.type) {
    case "paragraph":
      return paragraph(node, to);
    case "heading": {
      const anchor = textAttr(node, "anchor");
      const text = inlineMarkdown(children(node), to).replace(/\\\n/g, "<br>").replace(/(#+)$/, "\\$1");
      return `${"#".repeat(numberAttr(node, "level") ?? 1)} ${text}${anchor && /^[^\s{}]+$/.test(anchor) ? ` {#${anchor}}` : ""}`;
    }
    case "bulletList":
      return items(node, to, () => "- ");
    case "orderedList": {
      const start = numberAttr(node, "start") ?? 1;
      return items(node, to, (index) => `${start + index}. `);
    }
    case "taskList":
      return items(node, to, (_index, item) => (item.attrs?.checked === true ? "- [x] " : "- [ ] "));
    case "blockquote":
      return prefixed(inner() || " ", "> ");
    case "codeBlock":
      return code(node);
    case "horizontalRule":
      return "---";
    case "mathBlock":
      return `$$\n${(textAttr(node, "latex") ?? "").replace(/\n\s*\n/g, "\n")}\n$$`;
    case "table":
      return tableMarkdown(node, to, blocks);
    case "callout":
      return `:::${textAttr(node, "kind") ?? "note"}${calloutTitle(node)}\n\n${inner()}\n\n:::`;
    case "toggle":
      return toggle(node, to);
    case "footnote":
      return `[^${textAttr(node, "id") ?? ""}]: ${indented(inner(), 4)}`;
    case "attachment":
      return inlineMarkdown([attachmentLink(node)], to);
    default:
      return inner();
  }
}

function paragraph(node: BodyNode, to: MarkdownAddresses): string {
  const inline = children(node);
  const only = inline.length === 1 && inline[0]?.type === "image" ? inline[0] : null;
  const caption = only ? textAttr(only, "caption") : null;
  if (!only || !caption) return inlineMarkdown(inline, to);
  const image = inlineMarkdown([{ ...only, marks: [] }], to);
  return `<figure>\n\n${image}\n\n<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

function items(list: BodyNode, to: MarkdownAddresses, marker: (index: number, item: BodyNode) => string): string {
  return children(list)
    .map((item, index) => {
      const mark = marker(index, item);
      const [first, ...rest] = children(item);
      const lead = first ? block(first, to) : "";
      const more = blocks(rest, to);
      const width = mark.startsWith("- ") ? 2 : mark.length;
      const tight = rest.every((node) => node.type.endsWith("List"));
      const text = lead + (more ? `${lead ? (tight ? "\n" : "\n\n") : ""}${more}` : "");
      return mark + indented(text, width);
    })
    .join("\n");
}

function code(node: BodyNode): string {
  const text = children(node).map(bareText).join("");
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${textAttr(node, "language") ?? ""}\n${text}${text ? "\n" : ""}${fence}`;
}

function calloutTitle(node: BodyNode): string {
  const title = textAttr(node, "title");
  return title ? `[${title.replace(/[[\]\n]/g, " ")}]` : "";
}

function toggle(node: BodyNode, to: MarkdownAddresses): string {
  const [summary, content] = children(node);
  const head = summary ? inlineHtml(children(summary)) : "";
  const open = node.attrs?.open === true ? " open" : "";
  return `<details${open}><summary>${head}</summary>\n\n${content ? blocks(children(content), to) : ""}\n\n</details>`;
}

const tags: Readonly<Record<string, string>> = {
  bold: "b",
  italic: "i",
  underline: "u",
  strike: "s",
  code: "code",
  highlight: "mark",
  subscript: "sub",
  superscript: "sup",
};

// A summary stands in a line of HTML, where Markdown is not read.
function inlineHtml(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => {
      const names = (node.marks ?? []).flatMap((mark) => tags[mark.type] ?? []);
      return (
        names.map((name) => `<${name}>`).join("") +
        escapeHtml(bareText(node)) +
        names
          .reverse()
          .map((name) => `</${name}>`)
          .join("")
      );
    })
    .join("");
}

function attachmentLink(node: BodyNode): BodyNode {
  const href = `file:${textAttr(node, "fileId") ?? ""}`;
  return {
    type: "text",
    text: textAttr(node, "name") ?? href,
    marks: [{ type: "link", attrs: { href, title: null } }],
  };
}

function indented(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(width)}`);
}

function prefixed(text: string, prefix: string): string {
  return text
    .split("\n")
    .map((line) => (prefix + line).trimEnd())
    .join("\n");
}
