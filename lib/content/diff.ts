import { type DiffBlock, flatten } from "./diff/flatten";
import { pairBlocks, type Step } from "./diff/pair";
import { matches } from "./diff/sequence";
import { tokensHtml, wordsHtml } from "./diff/words";
import { escapeHtml } from "./render/escape";
import type { Body } from "./types";

/** The words a comparison needs, in the reader's language. */
export interface DiffLabels {
  /** Read in front of a block that came, went or changed, by screen readers. */
  added: string;
  removed: string;
  changed: string;
  /** Stands for n unchanged blocks that are left out. */
  unchanged(n: number): string;
}

export interface DiffContext {
  labels: DiffLabels;
  /** How many unchanged blocks to show around a change; all when absent. */
  around?: number;
}

export interface BodyDiff {
  html: string;
  added: number;
  removed: number;
  changed: number;
  same: number;
}

type Line = Step | { kind: "same"; after: DiffBlock };

/**
 * What changed from one body to another, for reading: block by block, word by word within a changed block. Time is bounded for any
 * two bodies. Class names: `diff` > `diff-b diff-{same,added,removed,changed} diff-k-{kind} diff-d{0..6}`, `diff-gap`, `diff-link`,
 * `diff-href`; `vh` for what only screen readers read.
 */
export function diffBodies(before: Body, after: Body, ctx: DiffContext): BodyDiff {
  const lines = compare(flatten(before), flatten(after));
  const count = (kind: Line["kind"]) => lines.filter((line) => line.kind === kind).length;
  return {
    html: `<div class="diff">${renderLines(lines, ctx)}</div>`,
    added: count("added"),
    removed: count("removed"),
    changed: count("changed"),
    same: count("same"),
  };
}

/** What changed in a title or a summary, as HTML with `<ins>` and `<del>`. */
export function diffText(before: string, after: string): string {
  const line = (text: string) =>
    flatten({ type: "doc", content: [{ type: "paragraph", content: text ? [{ type: "text", text }] : [] }] })[0];
  return wordsHtml(line(before)?.tokens ?? [], line(after)?.tokens ?? []);
}

function compare(before: readonly DiffBlock[], after: readonly DiffBlock[]): Line[] {
  const pairs = matches(
    before.map((block) => block.key),
    after.map((block) => block.key),
  );
  const lines: Line[] = [];
  let [from, fromB] = [0, 0];
  for (const [at, atB] of [...pairs, [before.length, after.length] as const]) {
    lines.push(...pairBlocks(before.slice(from, at), after.slice(fromB, atB)));
    const same = after[atB];
    if (same && at < before.length) lines.push({ kind: "same", after: same });
    [from, fromB] = [at + 1, atB + 1];
  }
  return lines;
}

function renderLines(lines: readonly Line[], ctx: DiffContext): string {
  const shown = near(lines, ctx.around);
  let html = "";
  for (let at = 0; at < lines.length; at += 1) {
    if (shown[at]) {
      html += renderLine(lines[at] as Line, ctx.labels);
      continue;
    }
    let end = at;
    while (end < lines.length && !shown[end]) end += 1;
    html += `<p class="diff-gap">${escapeHtml(ctx.labels.unchanged(end - at))}</p>`;
    at = end - 1;
  }
  return html;
}

function near(lines: readonly Line[], around: number | undefined): boolean[] {
  if (around === undefined) return lines.map(() => true);
  const shown = lines.map((line) => line.kind !== "same");
  const changes = shown.flatMap((changed, index) => (changed ? [index] : []));
  for (const index of changes) {
    for (let at = Math.max(0, index - around); at <= Math.min(lines.length - 1, index + around); at += 1)
      shown[at] = true;
  }
  return shown;
}

function renderLine(line: Line, labels: DiffLabels): string {
  const block = line.kind === "removed" ? line.before : line.after;
  const tag = block.kind === "code" ? "pre" : "p";
  const names = `diff-b diff-${line.kind} diff-k-${block.kind.replace(/[^\w-]/g, "")} diff-d${Math.min(6, block.depth)}`;
  const label = line.kind === "same" ? "" : `<span class="vh">${escapeHtml(labels[line.kind])}: </span>`;
  return `<${tag} class="${names}">${label}${lineHtml(line)}</${tag}>`;
}

function lineHtml(line: Line): string {
  switch (line.kind) {
    case "same":
      return tokensHtml(line.after.tokens, "same");
    case "added":
      return tokensHtml(line.after.tokens, "ins");
    case "removed":
      return tokensHtml(line.before.tokens, "del");
    case "changed":
      return wordsHtml(line.before.tokens, line.after.tokens);
  }
}
