import type { BodyMark, BodyNode } from "../types";
import type { Converter } from "./convert";
import { filled, type Sink } from "./sink";
import { attr, type DomElement, elements } from "./tree";

/** A table; its caption becomes the paragraph before it. */
export function convertTable(
  to: Converter,
  sink: Sink,
  table: DomElement,
  marks: readonly BodyMark[],
  depth: number,
): void {
  sink.flush();
  for (const caption of elements(table).filter((child) => child.tagName === "caption")) {
    for (const block of to.blocksOf(caption.childNodes, marks, depth)) sink.block(block);
  }
  const rows = rowsOf(table).flatMap((row) => {
    const cells = elements(row)
      .filter((cell) => cell.tagName === "td" || cell.tagName === "th")
      .map((cell) => cellOf(to, cell, marks, depth));
    return cells.length > 0 ? [{ type: "tableRow", content: cells }] : [];
  });
  if (rows.length > 0) sink.block({ type: "table", content: rows });
}

function rowsOf(table: DomElement): DomElement[] {
  return elements(table).flatMap((child) => {
    if (child.tagName === "tr") return [child];
    return ["thead", "tbody", "tfoot"].includes(child.tagName)
      ? elements(child).filter((row) => row.tagName === "tr")
      : [];
  });
}

function cellOf(to: Converter, cell: DomElement, marks: readonly BodyMark[], depth: number): BodyNode {
  const align = attr(cell, "align")?.toLowerCase() ?? "";
  return {
    type: cell.tagName === "th" ? "tableHeader" : "tableCell",
    attrs: {
      colspan: span(attr(cell, "colspan"), 1000),
      rowspan: span(attr(cell, "rowspan"), 10_000),
      colwidth: null,
      align: ["left", "center", "right"].includes(align) ? align : null,
    },
    content: filled(to.blocksOf(cell.childNodes, marks, depth + 3)),
  };
}

function span(value: string | null, most: number): number {
  const number = Number.parseInt(value ?? "1", 10);
  return number >= 1 && number <= most ? number : 1;
}
