import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** A document as a tree in which the order of attributes and the spelling of their quotes no longer matter. */
export function htmlTree(html: string): unknown {
  return shape(parse(html));
}

function shape(node: Node): unknown {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  const attributes = "attrs" in node ? node.attrs.map(({ name, value }) => `${name}=${value}`).sort() : [];
  const children = "childNodes" in node ? node.childNodes.map(shape) : [];
  // React moves what stands in the head; there the order says nothing here.
  if (node.nodeName === "head") children.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  return [node.nodeName, attributes, joined(children)];
}

function joined(children: unknown[]): unknown[] {
  const out: unknown[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (typeof child === "string" && typeof last === "string") out[out.length - 1] = last + child;
    else out.push(child);
  }
  return out;
}
