import { type BodyNode, type CalloutKind, calloutKinds } from "../types";
import { highlightCode } from "./code";
import type { RenderState } from "./context";
import { attribute, bareText, children, escapeHtml, numberAttr, textAttr } from "./escape";
import { fileHref, renderInline } from "./inline";
import { renderMath } from "./math";
import { slugOf } from "./slug";
import { renderTable } from "./table";

const DEEPEST = 80;

/** Block nodes as HTML. */
export function renderBlocks(nodes: readonly BodyNode[], state: RenderState, depth = 0): string {
  if (depth > DEEPEST) return nodes.map((node) => escapeHtml(bareText(node))).join(" ");
  return nodes.map((node) => renderBlock(node, state, depth)).join("");
}

function renderBlock(node: BodyNode, state: RenderState, depth: number): string {
  const inner = () => renderBlocks(children(node), state, depth + 1);
  switch (node.type) {
    case "paragraph":
      return renderParagraph(node, state, "p");
    case "heading":
      return renderHeading(node, state);
    case "bulletList":
      return `<ul>${renderItems(node, state, depth)}</ul>`;
    case "orderedList":
      return `<ol${orderedAttributes(node)}>${renderItems(node, state, depth)}</ol>`;
    case "taskList":
      return `<ul class="tasks">${children(node)
        .map((item) => renderTask(item, state, depth))
        .join("")}</ul>`;
    case "blockquote":
      return `<blockquote>${inner()}</blockquote>`;
    case "codeBlock":
      return renderCode(node);
    case "table":
      return renderTable(node, state, (cell) => renderTight(children(cell), state, depth + 1));
    case "callout":
      return renderCallout(node, state, inner());
    case "toggle":
      return renderToggle(node, state, depth);
    case "horizontalRule":
      return "<hr>";
    case "mathBlock":
      return `<div class="math-block" tabindex="0">${renderMath(textAttr(node, "latex") ?? "", true)}</div>`;
    case "attachment":
      return renderAttachment(node, state);
    case "footnote":
      return "";
    default:
      // Something this version does not know: its text is kept, its form is not.
      return children(node).length > 0 ? `<div>${escapeHtml(bareText(node))}</div>` : "";
  }
}

// An image alone in its paragraph, or one with a caption anywhere, is a figure: it ends the paragraph before it.
function renderParagraph(node: BodyNode, state: RenderState, tag: "p" | ""): string {
  const inline = children(node);
  const alone = inline.filter((child) => !isBlank(child));
  const isFigure = (child: BodyNode) =>
    child.type === "image" && (textAttr(child, "caption") !== null || (alone.length === 1 && alone[0] === child));
  const wrap = (nodes: BodyNode[]) => {
    const html = renderInline(nodes, state);
    return tag ? `<p>${html}</p>` : html;
  };
  if (!inline.some(isFigure)) return wrap(inline);

  let html = "";
  let run: BodyNode[] = [];
  for (const child of inline) {
    if (!isFigure(child)) {
      run.push(child);
      continue;
    }
    if (run.some((part) => alone.includes(part))) html += wrap(run);
    run = [];
    html += renderFigure(child, state);
  }
  return run.some((part) => alone.includes(part)) ? html + wrap(run) : html;
}

function isBlank(node: BodyNode): boolean {
  return node.type === "hardBreak" || (node.type === "text" && bareText(node).trim() === "");
}

function renderFigure(node: BodyNode, state: RenderState): string {
  const caption = textAttr(node, "caption");
  const image = renderInline([node], state);
  const text = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : "";
  return `<figure>${image}${text}</figure>`;
}

function renderHeading(node: BodyNode, state: RenderState): string {
  const level = Math.min(6, Math.max(1, numberAttr(node, "level") ?? 2) + state.headingShift);
  state.headings += 1;
  const text = bareText(node).trim();
  const id = state.slugs.take(slugOf(textAttr(node, "anchor") ?? text), `h-${state.headings}`);
  if (text) state.toc.push({ id, level, text });
  return `<h${level}${attribute("id", id)}>${renderInline(children(node), state)}</h${level}>`;
}

function renderItems(list: BodyNode, state: RenderState, depth: number): string {
  return children(list)
    .map((item) => `<li>${renderTight(children(item), state, depth + 1)}</li>`)
    .join("");
}

// The first paragraph of an item or a cell needs no <p> when it is alone or only lists follow.
function renderTight(nodes: BodyNode[], state: RenderState, depth: number): string {
  const [first, ...rest] = nodes;
  if (first?.type !== "paragraph") return renderBlocks(nodes, state, depth);
  const isList = (node: BodyNode) => String(node.type).endsWith("List");
  const blank = children(first).length === 0;
  if (!blank && !rest.every(isList)) return renderBlocks(nodes, state, depth);
  return (blank ? "" : renderParagraph(first, state, "")) + renderBlocks(rest, state, depth);
}

function renderTask(item: BodyNode, state: RenderState, depth: number): string {
  const done = item.attrs?.checked === true;
  const label = attribute("aria-label", done ? state.ctx.labels.taskDone : state.ctx.labels.taskOpen);
  const inner = renderTight(children(item), state, depth + 1);
  return `<li class="task"><input type="checkbox" disabled${done ? " checked" : ""}${label}><div>${inner}</div></li>`;
}

function orderedAttributes(node: BodyNode): string {
  const start = numberAttr(node, "start") ?? 1;
  const type = textAttr(node, "type");
  return (start === 1 ? "" : ` start="${start}"`) + (type && /^[aAiI]$/.test(type) ? ` type="${type}"` : "");
}

function renderCode(node: BodyNode): string {
  const language = textAttr(node, "language");
  const name = language?.replace(/[^\p{L}\p{N}_+#.-]/gu, "") ?? "";
  const code = children(node).map(bareText).join("");
  return `<pre class="code" tabindex="0"><code${name ? ` class="language-${name}"` : ""}>${highlightCode(code, language)}</code></pre>`;
}

function renderCallout(node: BodyNode, state: RenderState, inner: string): string {
  const wanted = textAttr(node, "kind") as CalloutKind | null;
  const kind = wanted && calloutKinds.includes(wanted) ? wanted : "note";
  const title = textAttr(node, "title") ?? state.ctx.labels.callouts[kind];
  return `<aside class="callout callout-${kind}" role="note"><p class="callout-t">${escapeHtml(title)}</p>${inner}</aside>`;
}

function renderToggle(node: BodyNode, state: RenderState, depth: number): string {
  const parts = children(node);
  const summary = parts.find((part) => part.type === "toggleSummary");
  const rest = parts
    .filter((part) => part !== summary)
    .flatMap((part) => (part.type === "toggleContent" ? children(part) : [part]));
  const open = node.attrs?.open === true ? " open" : "";
  const head = summary ? renderInline(children(summary), state) : "";
  return `<details class="toggle"${open}><summary>${head}</summary><div class="toggle-in">${renderBlocks(rest, state, depth + 1)}</div></details>`;
}

function renderAttachment(node: BodyNode, state: RenderState): string {
  const id = textAttr(node, "fileId") ?? "";
  const name = escapeHtml(textAttr(node, "name") ?? id);
  const size = numberAttr(node, "size");
  const meta = size === null ? "" : ` <span class="meta">${escapeHtml(state.ctx.labels.fileSize(size))}</span>`;
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) return `<p class="attachment">${name}${meta}</p>`;
  return `<p class="attachment"><a class="file" download${attribute("href", fileHref(id, state))}>${name}</a>${meta}</p>`;
}
