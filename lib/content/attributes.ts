import { calloutKinds } from "./types";
import { safeUrl, type UrlKind } from "./urls";

type Check = (value: unknown) => boolean;
type Checks = Readonly<Record<string, Check>>;

const text =
  (max: number): Check =>
  (value) =>
    typeof value === "string" && value.length <= max;
const optional =
  (check: Check): Check =>
  (value) =>
    value === null || value === undefined || check(value);
const integer =
  (low: number, high: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const noteId = matching(/^[^\s\]]{1,64}$/u);
const id: Check = (value) => typeof value === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(value);
const flag: Check = (value) => typeof value === "boolean";
const widths: Check = (value) => Array.isArray(value) && value.length <= 1000 && value.every(integer(0, 10_000));

const cell: Checks = {
  colspan: integer(1, 1000),
  rowspan: integer(1, 10_000),
  colwidth: optional(widths),
  align: optional(oneOf(["left", "center", "right"])),
};

/** What each attribute of each node may hold. A test holds this table against the schema, so that no attribute is forgotten. */
export const nodeAttributes: Readonly<Record<string, Checks>> = {
  heading: { level: integer(1, 6), anchor: optional(text(200)) },
  orderedList: { start: integer(0, 999_999_999), type: optional(oneOf(["1", "a", "A", "i", "I"])) },
  taskItem: { checked: flag },
  codeBlock: { language: optional(matching(/^[\p{L}\p{N}_+#.-]{1,64}$/u)) },
  tableCell: cell,
  tableHeader: cell,
  callout: { kind: oneOf(calloutKinds), title: optional(text(300)) },
  toggle: { open: flag },
  footnote: { id: noteId },
  footnoteReference: { id: noteId },
  mathBlock: { latex: text(20_000) },
  mathInline: { latex: text(20_000) },
  attachment: { fileId: id, name: text(300), size: optional(integer(0, Number.MAX_SAFE_INTEGER)) },
  image: {
    src: optional(text(4096)),
    alt: optional(text(2000)),
    title: optional(text(2000)),
    caption: optional(text(2000)),
    width: optional(integer(1, 20_000)),
    height: optional(integer(1, 20_000)),
    fileId: optional(id),
  },
  mention: { id, label: text(200) },
};

export const markAttributes: Readonly<Record<string, Checks>> = {
  link: { href: text(4096), title: optional(text(2000)) },
};

/** Every attribute that a browser would follow or load. */
export const urlAttributes: Readonly<Record<string, Readonly<Record<string, UrlKind>>>> = {
  image: { src: "image" },
  link: { href: "link" },
};

/** True when an attribute that holds an address holds one from the allow-list (or nothing). */
export function urlAllowed(owner: string, name: string, value: unknown): boolean {
  const kind = urlAttributes[owner]?.[name];
  return kind === undefined || value === null || value === undefined || safeUrl(value, kind) !== null;
}
