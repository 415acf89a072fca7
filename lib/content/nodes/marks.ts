import { Mark } from "@tiptap/core";
import { Code } from "@tiptap/extension-code";
import { Link } from "@tiptap/extension-link";
import { safeUrl } from "../urls";

/** Inline code. Unlike Tiptap's it may stand inside a link or bold text, as in Markdown. */
export const InlineCode = Code.extend({ excludes: "code" });

/** A link. Internal links carry `article:<id>#fragment`, files `file:<id>`; see `urls.ts`. */
export const SafeLink = Link.extend({
  addAttributes() {
    return { href: { default: null }, title: { default: null } };
  },
}).configure({
  openOnClick: false,
  autolink: true,
  defaultProtocol: "https",
  HTMLAttributes: {},
  isAllowedUri: (url) => safeUrl(url, "link") !== null,
});

export const Highlight = Mark.create({
  name: "highlight",
  parseHTML: () => [{ tag: "mark" }],
  renderHTML: () => ["mark", 0],
});

export const Subscript = Mark.create({
  name: "subscript",
  excludes: "subscript superscript",
  parseHTML: () => [{ tag: "sub" }],
  renderHTML: () => ["sub", 0],
});

export const Superscript = Mark.create({
  name: "superscript",
  excludes: "subscript superscript",
  parseHTML: () => [{ tag: "sup" }],
  renderHTML: () => ["sup", 0],
});
