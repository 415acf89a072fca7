import type { BodyMark, BodyNode, CalloutKind } from "../types";
import { calloutKinds } from "../types";
import type { Converter } from "./convert";
import { convertDefinitions, convertList } from "./convert-list";
import { convertTable } from "./convert-table";
import { filled, type Sink } from "./sink";
import { attr, type DomElement, elements, isElement, lineOf, rawText } from "./tree";

/** How deep blocks may nest; `bodyLimits.depth` leaves room for what stands inside the deepest. */
const DEEPEST = 48;

const LONGEST_FORMULA = 20_000;

/** Converts one block element into the sink; an element without a meaning of its own passes its content on. */
export function convertBlock(
  to: Converter,
  sink: Sink,
  element: DomElement,
  marks: readonly BodyMark[],
  depth: number,
): void {
  to.noteAnchor(element);
  const inner = () => to.blocksOf(element.childNodes, marks, depth + 1);
  if (depth >= DEEPEST && deepening.has(element.tagName)) {
    to.losses.add("too-deep", element.tagName, lineOf(element));
    sink.flush();
    to.into(sink, element.childNodes, marks, depth);
    sink.flush();
    return;
  }
  switch (element.tagName) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6": {
      const { content, anchor } = to.headingOf(element, marks, depth + 1);
      const heading: BodyNode = { type: "heading", attrs: { level: Number(element.tagName[1]), anchor } };
      sink.block(content.length > 0 ? { ...heading, content } : heading);
      return;
    }
    case "ul":
    case "ol":
      return convertList(to, sink, element, marks, depth);
    case "dl":
      return convertDefinitions(to, sink, element, marks, depth);
    case "blockquote":
      return sink.block({ type: "blockquote", content: filled(inner()) });
    case "pre":
      return sink.block(codeBlock(element));
    case "hr":
      return sink.block({ type: "horizontalRule" });
    case "table":
      return convertTable(to, sink, element, marks, depth);
    case "details":
      return sink.block(toggle(to, element, marks, depth));
    case "figure":
      return figure(to, sink, element, marks, depth);
    case "md-callout":
      return sink.block({
        type: "callout",
        attrs: { kind: calloutKind(element), title: attr(element, "title")?.slice(0, 300) || null },
        content: filled(inner()),
      });
    case "md-mathblock":
      return sink.block(formula(attr(element, "latex") ?? ""));
    case "md-note":
      to.footnotes.push({
        type: "footnote",
        attrs: { id: (attr(element, "id") ?? "1").slice(0, 64) },
        content: filled(inner()),
      });
      return;
    default:
      if (passing.has(element.tagName)) {
        to.into(sink, element.childNodes, marks, depth);
        return;
      }
      sink.flush();
      to.into(sink, element.childNodes, marks, depth);
      sink.flush();
  }
}

const deepening = new Set(["ul", "ol", "dl", "blockquote", "table", "details", "md-callout"]);
const passing = new Set(["tbody", "thead", "tfoot", "tr", "figcaption"]);

function codeBlock(element: DomElement): BodyNode {
  const code = elements(element).find((child) => child.tagName === "md-code");
  const named = (code && attr(code, "class")) ?? attr(element, "class") ?? "";
  const prefixed = /(?:^|\s)(?:language-|lang-|highlight-source-)(\S+)/u.exec(named)?.[1];
  return codeOf(rawText(element.childNodes).replace(/\n$/, ""), prefixed ?? attr(element, "lang"));
}

function codeOf(text: string, named: string | null): BodyNode {
  const language = named && /^[\p{L}\p{N}_+#.-]{1,64}$/u.test(named) ? named : null;
  const block: BodyNode = { type: "codeBlock", attrs: { language } };
  return text ? { ...block, content: [{ type: "text", text }] } : block;
}

function formula(latex: string): BodyNode {
  return latex.length > LONGEST_FORMULA ? codeOf(latex, "latex") : { type: "mathBlock", attrs: { latex } };
}

function toggle(to: Converter, element: DomElement, marks: readonly BodyMark[], depth: number): BodyNode {
  const summary = elements(element).find((child) => child.tagName === "summary");
  const rest = element.childNodes.filter((child) => child !== summary);
  const head = summary ? to.inlineOf(summary.childNodes, marks, depth + 2) : [];
  return {
    type: "toggle",
    attrs: { open: attr(element, "open") !== null },
    content: [
      head.length > 0 ? { type: "toggleSummary", content: head } : { type: "toggleSummary" },
      { type: "toggleContent", content: filled(to.blocksOf(rest, marks, depth + 2)) },
    ],
  };
}

// A caption belongs to the image when the figure holds exactly one; otherwise it stays as the paragraph it reads like.
function figure(to: Converter, sink: Sink, element: DomElement, marks: readonly BodyMark[], depth: number): void {
  const caption = elements(element).find((child) => isElement(child) && child.tagName === "figcaption");
  const blocks = to.blocksOf(
    element.childNodes.filter((child) => child !== caption),
    marks,
    depth,
  );
  const only = blocks.length === 1 && blocks[0]?.type === "paragraph" ? blocks[0].content : undefined;
  const image = only?.length === 1 && only[0]?.type === "image" ? only[0] : null;
  const text = caption ? rawText(caption.childNodes).replace(/\s+/g, " ").trim() : "";
  if (image && text && text.length <= 2000) {
    sink.block({ type: "paragraph", content: [{ ...image, attrs: { ...image.attrs, caption: text } }] });
    return;
  }
  for (const block of blocks) sink.block(block);
  if (caption) for (const block of to.blocksOf(caption.childNodes, marks, depth)) sink.block(block);
}

function calloutKind(element: DomElement): CalloutKind {
  const kind = attr(element, "kind") as CalloutKind | null;
  return kind && calloutKinds.includes(kind) ? kind : "note";
}
