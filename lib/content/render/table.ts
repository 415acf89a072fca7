import type { BodyNode } from "../types";
import type { RenderState } from "./context";
import { attribute, children, numberAttr, textAttr } from "./escape";

type RenderCell = (node: BodyNode) => string;

/** A table in a region that scrolls sideways and takes the focus. Leading rows made of header cells are its head. */
export function renderTable(table: BodyNode, state: RenderState, renderCell: RenderCell): string {
  state.tables += 1;
  const label = attribute("aria-label", state.ctx.labels.table(state.tables));
  const rows = children(table);
  let heads = 0;
  while (heads < rows.length && isHeadRow(rows[heads] as BodyNode)) heads += 1;
  const head = rows.slice(0, heads).map((row) => renderRow(row, "col", renderCell));
  const body = rows.slice(heads).map((row) => renderRow(row, "row", renderCell));
  const thead = head.length > 0 ? `<thead>${head.join("")}</thead>` : "";
  const tbody = body.length > 0 ? `<tbody>${body.join("")}</tbody>` : "";
  return `<div class="tblw" tabindex="0" role="region"${label}><table class="tbl">${thead}${tbody}</table></div>`;
}

function isHeadRow(row: BodyNode): boolean {
  const cells = children(row);
  return cells.length > 0 && cells.every((cell) => cell.type === "tableHeader");
}

function renderRow(row: BodyNode, scope: "col" | "row", renderCell: RenderCell): string {
  const cells = children(row).map((cell) => {
    const tag = cell.type === "tableHeader" ? "th" : "td";
    const attributes =
      (tag === "th" ? ` scope="${scope}"` : "") + alignment(cell) + span(cell, "colspan") + span(cell, "rowspan");
    return `<${tag}${attributes}>${renderCell(cell)}</${tag}>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

function alignment(cell: BodyNode): string {
  const align = textAttr(cell, "align");
  if (align === "right") return ' class="num"';
  return align === "center" ? ' class="ctr"' : "";
}

function span(cell: BodyNode, name: "colspan" | "rowspan"): string {
  const value = numberAttr(cell, name) ?? 1;
  return value > 1 && value <= 10_000 ? ` ${name}="${value}"` : "";
}
