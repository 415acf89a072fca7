import { Node } from "@tiptap/core";
import { Document } from "@tiptap/extension-document";
import { Heading } from "@tiptap/extension-heading";

/** Footnotes stand at the end of the document, after all other blocks. */
export const ContentDocument = Document.extend({ content: "block+ footnote*" });

/** `anchor` is a fragment chosen by the writer or the imported page; without it the id comes from the text. */
export const ContentHeading = Heading.extend({
  addAttributes() {
    return {
      level: { default: 1, rendered: false },
      anchor: {
        default: null,
        parseHTML: (element) => element.getAttribute("id"),
        renderHTML: ({ anchor }) => (anchor ? { id: anchor } : {}),
      },
    };
  },
}).configure({ levels: [1, 2, 3, 4, 5, 6] });

export const Callout = Node.create({
  name: "callout",
  group: "block",
  content: "block+",
  defining: true,
  addAttributes() {
    return {
      kind: {
        default: "info",
        parseHTML: (e) => e.getAttribute("data-kind") ?? "info",
        renderHTML: ({ kind }) => ({ "data-kind": kind }),
      },
      title: {
        default: null,
        parseHTML: (e) => e.getAttribute("data-title"),
        renderHTML: ({ title }) => (title ? { "data-title": title } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: "aside[data-kind]" }],
  renderHTML: ({ HTMLAttributes }) => ["aside", HTMLAttributes, 0],
});

export const Toggle = Node.create({
  name: "toggle",
  group: "block",
  content: "toggleSummary toggleContent",
  defining: true,
  addAttributes() {
    return {
      open: {
        default: false,
        parseHTML: (e) => e.hasAttribute("open"),
        renderHTML: ({ open }) => (open ? { open: "" } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: "details" }],
  renderHTML: ({ HTMLAttributes }) => ["details", HTMLAttributes, 0],
});

export const ToggleSummary = Node.create({
  name: "toggleSummary",
  content: "inline*",
  defining: true,
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: "summary" }],
  renderHTML: () => ["summary", 0],
});

export const ToggleContent = Node.create({
  name: "toggleContent",
  content: "block+",
  selectable: false,
  parseHTML: () => [{ tag: "div[data-toggle-content]" }],
  renderHTML: () => ["div", { "data-toggle-content": "" }, 0],
});

export const Footnote = Node.create({
  name: "footnote",
  content: "block+",
  defining: true,
  isolating: true,
  addAttributes() {
    return {
      id: {
        default: "1",
        parseHTML: (e) => e.getAttribute("data-footnote"),
        renderHTML: ({ id }) => ({ "data-footnote": id }),
      },
    };
  },
  parseHTML: () => [{ tag: "div[data-footnote]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes, 0],
});

export const MathBlock = Node.create({
  name: "mathBlock",
  group: "block",
  atom: true,
  addAttributes() {
    return {
      latex: {
        default: "",
        parseHTML: (e) => e.getAttribute("data-math-block"),
        renderHTML: ({ latex }) => ({ "data-math-block": latex }),
      },
    };
  },
  parseHTML: () => [{ tag: "div[data-math-block]" }],
  renderHTML: ({ HTMLAttributes, node }) => ["div", HTMLAttributes, String(node.attrs.latex)],
});

/** A file of ours shown as a card with its name and size. */
export const Attachment = Node.create({
  name: "attachment",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      fileId: {
        default: "",
        parseHTML: (e) => e.getAttribute("data-file"),
        renderHTML: ({ fileId }) => ({ "data-file": fileId }),
      },
      name: {
        default: "",
        parseHTML: (e) => e.getAttribute("data-name"),
        renderHTML: ({ name }) => ({ "data-name": name }),
      },
      size: {
        default: null,
        parseHTML: (e) => Number(e.getAttribute("data-size")) || null,
        renderHTML: ({ size }) => (size === null ? {} : { "data-size": size }),
      },
    };
  },
  parseHTML: () => [{ tag: "div[data-file]" }],
  renderHTML: ({ HTMLAttributes, node }) => ["div", HTMLAttributes, String(node.attrs.name)],
});
