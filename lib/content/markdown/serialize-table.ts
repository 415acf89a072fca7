import { children, numberAttr, textAttr } from "../render/escape";
import type { BodyNode } from "../types";
import { inlineMarkdown, type MarkdownAddresses } from "./serialize-inline";

type Blocks = (nodes: readonly BodyNode[], to: MarkdownAddresses) => string;

/** A table with bars where Markdown can say it, as HTML where it cannot: spans, blocks in cells, heads elsewhere than on top. */
export function tableMarkdown(table: BodyNode, to: MarkdownAddresses, blocks: Blocks): string {
  const rows = children(table).map((row) => children(row));
  return isPlain(rows) ? barTable(rows, to) : htmlTable(rows, to, blocks);
}

function isPlain(rows: readonly BodyNode[][]): boolean {
  const width = rows[0]?.length ?? 0;
  return (
    width > 0 &&
    rows.every(
      (row, index) =>
        row.length === width &&
        row.every((cell, column) => plainCell(cell, index === 0) && alignAs(cell, rows[0]?.[column])),
    )
  );
}

function plainCell(cell: BodyNode, head: boolean): boolean {
  const content = children(cell);
  const spans = (numberAttr(cell, "colspan") ?? 1) > 1 || (numberAttr(cell, "rowspan") ?? 1) > 1;
  return (cell.type === "tableHeader") === head && !spans && content.length === 1 && content[0]?.type === "paragraph";
}

function alignAs(cell: BodyNode, head: BodyNode | undefined): boolean {
  return head !== undefined && textAttr(cell, "align") === textAttr(head, "align");
}

function barTable(rows: readonly BodyNode[][], to: MarkdownAddresses): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const written = rows.map((row) =>
    line(row.map((cell) => inlineMarkdown(children(children(cell)[0] as BodyNode), to, true))),
  );
  const rules = { left: ":---", center: ":---:", right: "---:" } as Record<string, string>;
  const rule = line((rows[0] ?? []).map((cell) => rules[textAttr(cell, "align") ?? ""] ?? "---"));
  return [written[0], rule, ...written.slice(1)].join("\n");
}

function htmlTable(rows: readonly BodyNode[][], to: MarkdownAddresses, blocks: Blocks): string {
  const written = rows.map((row) => {
    const cells = row.map((cell) => {
      const tag = cell.type === "tableHeader" ? "th" : "td";
      const spans = (["colspan", "rowspan"] as const).flatMap((name) => {
        const value = numberAttr(cell, name) ?? 1;
        return value > 1 ? [` ${name}="${value}"`] : [];
      });
      const align = textAttr(cell, "align");
      return `<${tag}${spans.join("")}${align ? ` align="${align}"` : ""}>\n\n${blocks(children(cell), to)}\n\n</${tag}>`;
    });
    return `<tr>\n${cells.join("\n")}\n</tr>`;
  });
  return `<table>\n${written.join("\n")}\n</table>`;
}
