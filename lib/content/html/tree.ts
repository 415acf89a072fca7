import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from "parse5";

export type DomNode = DefaultTreeAdapterMap["node"];
export type DomElement = DefaultTreeAdapterTypes.Element;

const MOST_ELEMENTS = 200_000;

/** Thrown when a page would become more elements than any page needs. */
export class TooManyElements extends Error {}

/** Builds the tree over sealed HTML. */
export function treeOf(html: string): DomNode[] {
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new TooManyElements();
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
  };
  return parseFragment(html, { treeAdapter }).childNodes;
}

export function isElement(node: DomNode): node is DomElement {
  return "tagName" in node;
}

export function attr(element: DomElement, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

export function lineOf(element: DomElement): number {
  return Number(attr(element, "line")) || 1;
}

export function elements(node: DomElement): DomElement[] {
  return node.childNodes.filter(isElement);
}

/** All text below some nodes, as it stands. */
export function rawText(nodes: readonly DomNode[]): string {
  const parts: string[] = [];
  const open: DomNode[] = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === "#text") parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if (node.nodeName === "br") parts.push("\n");
    else if (isElement(node))
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) open.push(node.childNodes[index] as DomNode);
  }
  return parts.join("");
}
