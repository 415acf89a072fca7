import type { LossLog } from "../losses";
import { bareText } from "../render/escape";
import type { BodyMark, BodyNode } from "../types";
import { convertBlock } from "./convert-block";
import { Sink } from "./sink";
import { imageNode, linkMark, type Resolvers } from "./targets";
import { attr, type DomElement, type DomNode, isElement, lineOf, rawText } from "./tree";

const simpleMarks: Readonly<Record<string, string>> = {
  "md-b": "bold",
  "md-i": "italic",
  "md-u": "underline",
  "md-s": "strike",
  "md-code": "code",
  "md-mark": "highlight",
  "md-sub": "subscript",
  "md-sup": "superscript",
};

/** How deep elements may nest, however little they mean: each level takes a piece of the call stack. */
const DEEPEST = 400;

/** Turns a sealed tree into nodes of the schema. One converter serves one page. */
export class Converter {
  readonly footnotes: BodyNode[] = [];
  readonly references = new Set<string>();
  #anchor: { id: string; line: number } | null = null;
  #inHeading = false;
  #nesting = 0;

  constructor(
    readonly losses: LossLog,
    readonly resolvers: Resolvers,
  ) {}

  /** The blocks that some nodes amount to. */
  blocksOf(nodes: readonly DomNode[], marks: readonly BodyMark[] = [], depth = 0): BodyNode[] {
    const sink = new Sink();
    this.into(sink, nodes, marks, depth);
    sink.flush();
    return sink.blocks;
  }

  /** As inline content, for headings and summaries: blocks in it are joined with line breaks. */
  inlineOf(nodes: readonly DomNode[], marks: readonly BodyMark[], depth: number): BodyNode[] {
    const lines = this.blocksOf(nodes, marks, depth)
      .map(inlineLeaves)
      .filter((line) => line.length > 0);
    return lines.flatMap((line, index) => (index === 0 ? line : [{ type: "hardBreak" }, ...line]));
  }

  into(sink: Sink, nodes: readonly DomNode[], marks: readonly BodyMark[], depth: number): void {
    if (this.#nesting >= DEEPEST) {
      this.losses.add("too-deep", "");
      sink.text(rawText(nodes), marks);
      return;
    }
    this.#nesting += 1;
    for (const node of nodes) {
      if (node.nodeName === "#text") this.#text(sink, (node as unknown as { value: string }).value, marks);
      else if (isElement(node) && !this.#inline(sink, node, marks, depth)) convertBlock(this, sink, node, marks, depth);
    }
    this.#nesting -= 1;
  }

  /** A heading's content, and its anchor: its own id, or an anchor in it or right in front of it. */
  headingOf(
    element: DomElement,
    marks: readonly BodyMark[],
    depth: number,
  ): { content: BodyNode[]; anchor: string | null } {
    this.#inHeading = true;
    const content = this.inlineOf(element.childNodes, marks, depth);
    this.#inHeading = false;
    const anchor = this.#anchor?.id.slice(0, 200) ?? null;
    this.#anchor = null;
    return { content, anchor };
  }

  dropAnchor(): void {
    if (this.#anchor) this.losses.add("anchor", this.#anchor.id, this.#anchor.line);
    this.#anchor = null;
  }

  noteAnchor(element: DomElement): void {
    const named = element.tagName === "md-a" || /^h[1-6]$/.test(element.tagName);
    const id = attr(element, "anchor") ?? (named ? (attr(element, "id") ?? attr(element, "name")) : null);
    if (!id) return;
    if (this.#anchor) this.dropAnchor();
    this.#anchor = { id, line: lineOf(element) };
  }

  #text(sink: Sink, text: string, marks: readonly BodyMark[]): void {
    if (this.#anchor && !this.#inHeading && text.trim()) this.dropAnchor();
    sink.text(text, marks);
  }

  #inline(sink: Sink, element: DomElement, marks: readonly BodyMark[], depth: number): boolean {
    const line = lineOf(element);
    const simple = simpleMarks[element.tagName];
    if (simple) {
      this.noteAnchor(element);
      this.into(sink, element.childNodes, addMark(marks, { type: simple }), depth);
      return true;
    }
    switch (element.tagName) {
      case "br":
        sink.inline({ type: "hardBreak" }, []);
        return true;
      case "img":
        this.#image(sink, element, marks);
        return true;
      case "md-a":
        this.#link(sink, element, marks, depth);
        return true;
      case "md-math":
        sink.inline({ type: "mathInline", attrs: { latex: attr(element, "latex") ?? "" } }, marks);
        return true;
      case "md-ref": {
        const id = (attr(element, "id") ?? "1").slice(0, 64);
        this.references.add(id);
        sink.inline({ type: "footnoteReference", attrs: { id } }, []);
        return true;
      }
      case "md-abbr": {
        this.into(sink, element.childNodes, marks, depth);
        const title = attr(element, "title");
        if (title) sink.text(` (${title})`, marks);
        return true;
      }
      case "md-q":
        sink.text("“", marks);
        this.into(sink, element.childNodes, marks, depth);
        sink.text("”", marks);
        return true;
      case "md-embed":
      case "md-media":
      case "md-source":
        this.#embed(sink, element, marks, depth);
        return true;
      case "md-hidden": {
        const name = attr(element, "name") ?? "";
        const code = name === "comment" ? "html-comment" : /^(svg|math|canvas)$/.test(name) ? "drawing" : "script";
        this.losses.add(code, `${name} ${rawText(element.childNodes)}`, line);
        return true;
      }
      case "md-input":
        // A box outside a list of tasks; inside one the list has taken it already.
        return true;
      default:
        return false;
    }
  }

  #image(sink: Sink, element: DomElement, marks: readonly BodyMark[]): void {
    const parts = {
      src: attr(element, "src") ?? "",
      alt: attr(element, "alt") ?? "",
      title: attr(element, "title"),
      width: pixels(attr(element, "width")),
      height: pixels(attr(element, "height")),
    };
    const image = imageNode(parts, this.resolvers, this.losses, lineOf(element));
    if (!image) return;
    const linked = marks.some((mark) => mark.type === "link") || !image.link;
    const own = linked ? marks : addMark(marks, image.link as BodyMark);
    sink.inline(image.node, image.node.type === "image" ? own.filter((mark) => mark.type === "link") : own);
  }

  #link(sink: Sink, element: DomElement, marks: readonly BodyMark[], depth: number): void {
    const href = attr(element, "href");
    if (href === null) {
      this.noteAnchor(element);
      this.into(sink, element.childNodes, marks, depth);
      return;
    }
    const mark = linkMark(href, attr(element, "title"), this.resolvers, this.losses, lineOf(element));
    const outside = marks.filter((candidate) => candidate.type !== "link");
    this.into(sink, element.childNodes, mark ? addMark(outside, mark) : marks, depth);
  }

  #embed(sink: Sink, element: DomElement, marks: readonly BodyMark[], depth: number): void {
    const src = attr(element, "src") ?? attr(element, "data");
    const name = element.tagName.slice(3);
    if (src) {
      this.losses.add(name === "embed" ? "embed" : "media", src, lineOf(element));
      const mark = linkMark(src, null, this.resolvers, this.losses, lineOf(element));
      if (mark) sink.text(attr(element, "title") || src, addMark(marks, mark));
    } else if (name === "embed") {
      this.losses.add("embed", name, lineOf(element));
    }
    this.into(sink, element.childNodes, marks, depth);
  }
}

function addMark(marks: readonly BodyMark[], mark: BodyMark): BodyMark[] {
  const rivals = mark.type === "subscript" || mark.type === "superscript" ? ["subscript", "superscript"] : [mark.type];
  return [...marks.filter((candidate) => !rivals.includes(candidate.type)), mark];
}

function pixels(value: string | null): number | null {
  const number = /^\s*(\d{1,5})(?:px)?\s*$/.exec(value ?? "")?.[1];
  return number && Number(number) >= 1 && Number(number) <= 20_000 ? Number(number) : null;
}

const inlineTypes = new Set(["text", "hardBreak", "image", "mathInline", "footnoteReference", "mention"]);

function inlineLeaves(block: BodyNode): BodyNode[] {
  if (block.type === "codeBlock") return [{ type: "text", text: bareText(block) || " " }];
  const leaves: BodyNode[] = [];
  for (const child of block.content ?? [])
    leaves.push(...(inlineTypes.has(child.type) ? [child] : inlineLeaves(child)));
  return leaves;
}
