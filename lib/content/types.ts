/** A value that survives JSON unchanged. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A mark on a piece of text: bold, link and so on. */
export interface BodyMark {
  type: string;
  attrs?: { [key: string]: Json };
}

/** A node of the document tree, in the JSON shape that Tiptap reads and writes. */
export interface BodyNode {
  type: string;
  attrs?: { [key: string]: Json };
  content?: BodyNode[];
  marks?: BodyMark[];
  text?: string;
}

/** The text of an article, a lesson or a post: a Tiptap document. */
export interface Body {
  type: "doc";
  content: BodyNode[];
}

export type IssueCode =
  | "not-a-document"
  | "too-large"
  | "too-deep"
  | "too-many-nodes"
  | "unknown-node"
  | "unknown-mark"
  | "unknown-attribute"
  | "bad-attribute"
  | "unsafe-url"
  | "bad-structure";

/** Why a body was refused. `path` is a JSON pointer into the body, `detail` the offending name or value, shortened. */
export interface Issue {
  code: IssueCode;
  path: string;
  detail: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

export type LossCode =
  | "front-matter-refused"
  | "html-comment"
  | "script"
  | "style"
  | "attribute"
  | "element"
  | "embed"
  | "media"
  | "drawing"
  | "form-control"
  | "broken-link"
  | "unsafe-link"
  | "broken-image"
  | "external-image"
  | "unsafe-image"
  | "anchor"
  | "shortcode"
  | "template-tag"
  | "mdx"
  | "footnote-unused"
  | "footnote-missing"
  | "list-start"
  | "too-deep"
  | "html-too-complex"
  | "text-moved";

/** Something that could not be taken as it was. `count` (2 or more) says how often the same occurred. */
export interface Loss {
  code: LossCode;
  detail: string;
  line?: number;
  count?: number;
}

export const calloutKinds = ["info", "success", "warning", "danger", "note"] as const;
export type CalloutKind = (typeof calloutKinds)[number];
