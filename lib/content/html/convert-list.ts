import type { BodyMark, BodyNode } from "../types";
import type { Converter } from "./convert";
import { led, type Sink } from "./sink";
import { attr, type DomElement, type DomNode, elements, isElement, lineOf } from "./tree";

interface Item {
  node: BodyNode;
  task: boolean | null;
}

/** A list; a run of items that begin with a box becomes a list of tasks of its own. */
export function convertList(
  to: Converter,
  sink: Sink,
  list: DomElement,
  marks: readonly BodyMark[],
  depth: number,
): void {
  sink.flush();
  const items = itemsOf(list).map((nodes) => item(to, nodes, marks, depth));
  if (items.length === 0) return;
  if (list.tagName === "ol") {
    if (items.some(({ task }) => task !== null)) to.losses.add("form-control", "input", lineOf(list));
    sink.block({
      type: "orderedList",
      attrs: { start: startOf(to, list), type: typeOf(list) },
      content: items.map(({ node }) => node),
    });
    return;
  }
  let run: Item[] = [];
  const close = () => {
    if (run.length > 0) sink.block(listOf(run));
    run = [];
  };
  for (const next of items) {
    if (run[0] && (run[0].task === null) !== (next.task === null)) close();
    run.push(next);
  }
  close();
}

function listOf(items: readonly Item[]): BodyNode {
  if (items[0]?.task === null) return { type: "bulletList", content: items.map(({ node }) => node) };
  return {
    type: "taskList",
    content: items.map(({ node, task }) => ({ ...node, type: "taskItem", attrs: { checked: task === true } })),
  };
}

// What stands between items belongs to the item before it.
function itemsOf(list: DomElement): DomNode[][] {
  const items: DomNode[][] = [];
  for (const node of list.childNodes) {
    if (isElement(node) && node.tagName === "li") items.push([...node.childNodes]);
    else if (items.length > 0) items.at(-1)?.push(node);
    else if (isElement(node) || ("value" in node && node.value.trim())) items.push([node]);
  }
  return items;
}

function item(to: Converter, nodes: readonly DomNode[], marks: readonly BodyMark[], depth: number): Item {
  const task = boxOf(nodes);
  return { node: { type: "listItem", content: led(to.blocksOf(nodes, marks, depth + 2)) }, task };
}

function boxOf(nodes: readonly DomNode[]): boolean | null {
  for (const node of nodes) {
    if (!isElement(node)) {
      if ("value" in node && node.value.trim()) return null;
      continue;
    }
    if (node.tagName === "md-input") return attr(node, "type") === "checkbox" ? attr(node, "checked") !== null : null;
    return node.tagName === "p" ? boxOf(node.childNodes) : null;
  }
  return null;
}

function startOf(to: Converter, list: DomElement): number {
  const start = Number(attr(list, "start") ?? "1");
  if (Number.isInteger(start) && start >= 0 && start <= 999_999_999) return start;
  to.losses.add("list-start", attr(list, "start") ?? "", lineOf(list));
  return 1;
}

function typeOf(list: DomElement): string | null {
  const type = attr(list, "type");
  return type && /^[1aAiI]$/.test(type) ? type : null;
}

/** A list of definitions becomes a list whose items begin with the term in bold. */
export function convertDefinitions(
  to: Converter,
  sink: Sink,
  list: DomElement,
  marks: readonly BodyMark[],
  depth: number,
): void {
  const items: BodyNode[] = [];
  const bold: BodyMark[] = [...marks.filter((mark) => mark.type !== "bold"), { type: "bold" }];
  for (const child of elements(list).flatMap((node) => (node.tagName === "div" ? elements(node) : [node]))) {
    if (child.tagName === "dt") {
      const term = to.inlineOf(child.childNodes, bold, depth + 2);
      items.push({
        type: "listItem",
        content: [term.length > 0 ? { type: "paragraph", content: term } : { type: "paragraph" }],
      });
      continue;
    }
    const blocks = to.blocksOf(child.childNodes, marks, depth + 2);
    const last = items.at(-1);
    if (last) last.content?.push(...blocks);
    else if (blocks.length > 0) items.push({ type: "listItem", content: led(blocks) });
  }
  if (items.length > 0) sink.block({ type: "bulletList", content: items });
}
