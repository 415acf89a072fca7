import { Node } from "@tiptap/core";
import { Image } from "@tiptap/extension-image";

/**
 * An image of ours. It is an inline node, as in Markdown, so that icons in sentences, cells and links survive; alone in a
 * paragraph it is shown as a figure, with its caption. `src` is `file:<id>` or `/api/files/<id>`.
 */
export const ContentImage = Image.extend({
  inline: true,
  group: "inline",
  addAttributes() {
    return {
      src: { default: null },
      alt: { default: null },
      title: { default: null },
      caption: {
        default: null,
        parseHTML: (e) => e.getAttribute("data-caption"),
        renderHTML: ({ caption }) => (caption ? { "data-caption": caption } : {}),
      },
      width: { default: null, parseHTML: (e) => Number.parseInt(e.getAttribute("width") ?? "", 10) || null },
      height: { default: null, parseHTML: (e) => Number.parseInt(e.getAttribute("height") ?? "", 10) || null },
      fileId: {
        default: null,
        parseHTML: (e) => e.getAttribute("data-file-id"),
        renderHTML: ({ fileId }) => (fileId ? { "data-file-id": fileId } : {}),
      },
    };
  },
}).configure({ inline: true, allowBase64: false });

export const FootnoteReference = Node.create({
  name: "footnoteReference",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes() {
    return {
      id: {
        default: "1",
        parseHTML: (e) => e.getAttribute("data-footnote-ref"),
        renderHTML: ({ id }) => ({ "data-footnote-ref": id }),
      },
    };
  },
  parseHTML: () => [{ tag: "sup[data-footnote-ref]", priority: 60 }],
  renderHTML: ({ HTMLAttributes, node }) => ["sup", HTMLAttributes, String(node.attrs.id)],
});

export const MathInline = Node.create({
  name: "mathInline",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes() {
    return {
      latex: {
        default: "",
        parseHTML: (e) => e.getAttribute("data-math"),
        renderHTML: ({ latex }) => ({ "data-math": latex }),
      },
    };
  },
  parseHTML: () => [{ tag: "span[data-math]" }],
  renderHTML: ({ HTMLAttributes, node }) => ["span", HTMLAttributes, String(node.attrs.latex)],
});

/** An employee named in the text. `label` is the name as it was when written, shown where the person may not be looked up. */
export const Mention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes() {
    return {
      id: {
        default: "",
        parseHTML: (e) => e.getAttribute("data-mention"),
        renderHTML: ({ id }) => ({ "data-mention": id }),
      },
      label: { default: "", parseHTML: (e) => e.textContent?.replace(/^@/, "") ?? "", renderHTML: () => ({}) },
    };
  },
  parseHTML: () => [{ tag: "span[data-mention]" }],
  renderHTML: ({ HTMLAttributes, node }) => ["span", HTMLAttributes, `@${node.attrs.label}`],
  renderText: ({ node }) => `@${node.attrs.label}`,
});
