import { renderBlocks } from "./render/blocks";
import type { RenderContext, RenderState, TocEntry } from "./render/context";
import { attribute, children, escapeHtml, textAttr } from "./render/escape";
import { Slugs } from "./render/slug";
import type { Body, BodyNode } from "./types";

export interface RenderedBody {
  /** Safe HTML without any wrapper; goes into an element with class `prose`. */
  html: string;
  toc: TocEntry[];
  /** How many footnotes stand at the end. */
  footnotes: number;
}

/**
 * A body as safe HTML: every text escaped, every address judged again, nothing that runs, loads from elsewhere or carries style.
 *
 * Class names for the style sheet: `tblw` > `tbl` (`num`, `ctr` on cells), `code` (with highlight.js `hljs-*` spans and
 * `language-*`), `callout callout-{info,success,warning,danger,note}` > `callout-t`, `toggle` > `toggle-in`, `tasks` > `task`,
 * `figure` > `figcaption`, `attachment` > `file`, `meta`; `a.ext`, `a.file`, `mention`, `math`, `math-block`, `math-source`,
 * `img-missing`, `fnref`, `fnotes` > `fn-back`.
 */
export function renderBody(body: Body, ctx: RenderContext): RenderedBody {
  const blocks = children(body as unknown as BodyNode);
  const notes = blocks.filter((block) => block.type === "footnote");
  const state: RenderState = {
    ctx,
    slugs: new Slugs(ctx.reservedIds),
    toc: [],
    headingShift: headingShift(blocks, ctx.topHeading ?? 2),
    tables: 0,
    headings: 0,
    notes: new Map(),
    defined: new Set(notes.map((note) => textAttr(note, "id") ?? "")),
  };
  const text = renderBlocks(blocks, state);
  return { html: text + renderNotes(notes, state), toc: state.toc, footnotes: notes.length };
}

// The highest heading in the body takes the level the page has free, and the others keep their distance to it.
function headingShift(blocks: readonly BodyNode[], top: number): number {
  const open = [...blocks];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "heading" && node.attrs?.level === 1) return top - 1;
    open.push(...children(node));
  }
  return Math.max(0, top - 2);
}

function renderNotes(notes: readonly BodyNode[], state: RenderState): string {
  if (notes.length === 0) return "";
  // Rendering a note may refer to further notes, so the order is settled one note at a time.
  const rendered = new Map<string, string>();
  const byId = new Map(notes.map((note) => [textAttr(note, "id") ?? "", note]));
  for (;;) {
    const next = [...state.notes.keys()].find((id) => !rendered.has(id));
    if (next === undefined) break;
    rendered.set(next, renderBlocks(children(byId.get(next) as BodyNode), state));
  }
  const items = [...rendered].map(([id, html]) => {
    const { number, references } = state.notes.get(id) ?? { number: 0, references: 0 };
    return `<li id="fn-${number}">${html}${backLinks(number, references, state)}</li>`;
  });
  const unused = notes.filter(
    (note) => byId.get(textAttr(note, "id") ?? "") !== note || !rendered.has(textAttr(note, "id") ?? ""),
  );
  items.push(...unused.map((note) => `<li>${renderBlocks(children(note), state)}</li>`));
  return `<section class="fnotes"${attribute("aria-label", state.ctx.labels.footnotes)} role="doc-endnotes"><ol>${items.join("")}</ol></section>`;
}

function backLinks(number: number, references: number, state: RenderState): string {
  const label = escapeHtml(state.ctx.labels.footnoteBack);
  const links = Array.from({ length: references }, (_, index) => {
    const anchor = index === 0 ? `fnref-${number}` : `fnref-${number}-${index + 1}`;
    const which = references > 1 ? ` ${index + 1}` : "";
    return `<a class="fn-back" href="#${anchor}" role="doc-backlink">${label}${which}</a>`;
  });
  return ` <p class="fn-backs">${links.join(" ")}</p>`;
}
