import type { BodyMark, BodyNode } from "../types";
import { articleTarget, fileTarget, isExternal, safeUrl } from "../urls";
import type { RenderState } from "./context";
import { attribute, escapeHtml, marksOf, numberAttr, textAttr } from "./escape";
import { renderMath } from "./math";

const tags: Readonly<Record<string, string>> = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strike: "s",
  code: "code",
  highlight: "mark",
  subscript: "sub",
  superscript: "sup",
};

interface OpenMark {
  key: string;
  close: string;
}

/** Inline nodes as HTML. A mark that spans several nodes becomes one element. */
export function renderInline(nodes: readonly BodyNode[], state: RenderState): string {
  let html = "";
  let open: OpenMark[] = [];
  for (const node of nodes) {
    const wanted = marksOf(node).map((mark) => ({ mark, key: markKey(mark) }));
    let same = 0;
    while (same < open.length && same < wanted.length && open[same]?.key === wanted[same]?.key) same += 1;
    html += closing(open, same);
    open = open.slice(0, same);
    for (const { mark, key } of wanted.slice(same)) {
      const tag = openMark(mark, state);
      html += tag.open;
      open.push({ key, close: tag.close });
    }
    html += renderLeaf(node, state);
  }
  return html + closing(open, 0);
}

function closing(open: readonly OpenMark[], from: number): string {
  return open
    .slice(from)
    .reverse()
    .map((mark) => mark.close)
    .join("");
}

function markKey(mark: BodyMark): string {
  return mark.type === "link" ? `link ${textAttr(mark, "href")} ${textAttr(mark, "title")}` : String(mark.type);
}

function openMark(mark: BodyMark, state: RenderState): { open: string; close: string } {
  const tag = Object.hasOwn(tags, mark.type) ? tags[mark.type] : undefined;
  if (tag) return { open: `<${tag}>`, close: `</${tag}>` };
  const link = mark.type === "link" ? linkTag(mark, state) : null;
  return link ? { open: link, close: "</a>" } : { open: "", close: "" };
}

function linkTag(mark: BodyMark, state: RenderState): string | null {
  const href = safeUrl(mark.attrs?.href, "link");
  if (href === null) return null;
  const title = attribute("title", textAttr(mark, "title"));
  const article = articleTarget(href);
  if (article) {
    const target = state.ctx.articleHref(article.id, article.fragment);
    return target === null ? null : `<a${attribute("href", target)}${title}>`;
  }
  const file = fileTarget(href);
  if (file) return `<a class="file"${attribute("href", fileHref(file, state))}${title}>`;
  const outside = isExternal(href) ? ' class="ext" rel="noopener noreferrer"' : "";
  return `<a${outside}${attribute("href", href)}${title}>`;
}

function renderLeaf(node: BodyNode, state: RenderState): string {
  switch (node.type) {
    case "text":
      return typeof node.text === "string" ? escapeHtml(node.text) : "";
    case "hardBreak":
      return "<br>";
    case "image":
      return renderImage(node, state);
    case "mathInline":
      return `<span class="math">${renderMath(textAttr(node, "latex") ?? "", false)}</span>`;
    case "footnoteReference":
      return renderReference(node, state);
    case "mention":
      return renderMention(node, state);
    default:
      return "";
  }
}

/** An image of ours, or its text where it has no allowed source. */
export function renderImage(node: BodyNode, state: RenderState): string {
  const alt = textAttr(node, "alt") ?? "";
  const file = imageFile(node);
  if (file === null) return alt ? `<span class="img-missing">${escapeHtml(alt)}</span>` : "";
  const size = attribute("width", numberAttr(node, "width")) + attribute("height", numberAttr(node, "height"));
  const title = attribute("title", textAttr(node, "title"));
  return `<img${attribute("src", fileHref(file, state))}${attribute("alt", alt)}${title}${size} loading="lazy" decoding="async">`;
}

function imageFile(node: BodyNode): string | null {
  const source = safeUrl(node.attrs?.src, "image");
  if (source !== null) return fileTarget(source);
  return fileTarget(`file:${textAttr(node, "fileId") ?? ""}`);
}

/** Where a file is served. */
export function fileHref(id: string, state: RenderState): string {
  return state.ctx.fileHref ? state.ctx.fileHref(id) : `/api/files/${id}`;
}

function renderReference(node: BodyNode, state: RenderState): string {
  const id = textAttr(node, "id") ?? "";
  if (!state.defined.has(id)) return escapeHtml(`[^${id}]`);
  const known = state.notes.get(id);
  const note = known ?? { number: state.notes.size + 1, references: 0 };
  note.references += 1;
  state.notes.set(id, note);
  const anchor = note.references === 1 ? `fnref-${note.number}` : `fnref-${note.number}-${note.references}`;
  const label = attribute("aria-label", state.ctx.labels.footnote(note.number));
  return `<sup class="fnref"><a id="${anchor}" href="#fn-${note.number}" role="doc-noteref"${label}>${note.number}</a></sup>`;
}

function renderMention(node: BodyNode, state: RenderState): string {
  const label = escapeHtml(`@${textAttr(node, "label") ?? ""}`);
  const href = state.ctx.mentionHref?.(textAttr(node, "id") ?? "") ?? null;
  return href ? `<a class="mention"${attribute("href", href)}>${label}</a>` : `<span class="mention">${label}</span>`;
}
