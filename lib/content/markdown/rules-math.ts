import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import { lineText } from "./nested";

const DOLLAR = 0x24;
const LONGEST = 2000;

/** `$…$` in a line and `$$` … `$$` as a block. A dollar beside a word character is a price or a variable, not a formula. */
export function math(md: MarkdownIt): void {
  md.block.ruler.before("fence", "math_block", block, { alt: ["paragraph", "reference", "blockquote", "list"] });
  md.inline.ruler.after("escape", "math_inline", inline);
}

function block(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const first = lineText(state, startLine).trimEnd();
  if (!first.startsWith("$$")) return false;
  const oneLine = /^\$\$(.+)\$\$$/.exec(first)?.[1];
  const end = oneLine === undefined ? closing(state, startLine, endLine) : startLine;
  if (end === null || (oneLine === undefined && first.slice(2).includes("$$"))) return false;
  if (silent) return true;
  const token = state.push("math_block", "", 0);
  token.map = [startLine, end + 1];
  token.content = oneLine?.trim() ?? multiLine(state, startLine, end, first);
  state.line = end + 1;
  return true;
}

// A formula holds no blank line, so the search for its end stays within the paragraph.
function closing(state: StateBlock, startLine: number, endLine: number): number | null {
  for (let line = startLine + 1; line < endLine && line < startLine + 200; line += 1) {
    const text = lineText(state, line).trimEnd();
    if (text.endsWith("$$")) return line;
    if (text === "") return null;
  }
  return null;
}

function multiLine(state: StateBlock, startLine: number, end: number, first: string): string {
  const middle = state.getLines(startLine + 1, end, state.blkIndent, false);
  const last = lineText(state, end).trimEnd().slice(0, -2);
  return [first.slice(2), middle, last].join("\n").trim();
}

function inline(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== DOLLAR || isWord(src[pos - 1])) return false;
  const width = src.charCodeAt(pos + 1) === DOLLAR ? 2 : 1;
  const start = pos + width;
  if (/^\s?$/.test(src[start] ?? "") || src.charCodeAt(start) === DOLLAR) return false;
  const end = findEnd(src, start, width, Math.min(state.posMax, start + LONGEST));
  if (end < 0) return false;
  if (!silent) state.push("math_inline", "", 0).content = src.slice(start, end).trim();
  state.pos = end + width;
  return true;
}

function findEnd(src: string, start: number, width: number, limit: number): number {
  const fence = "$".repeat(width);
  for (
    let tries = 0, at = src.indexOf(fence, start);
    at >= 0 && at < limit && tries < 20;
    tries += 1, at = src.indexOf(fence, at + width)
  ) {
    if (src[at - 1] === "\\" || src[at + width] === "$") continue;
    if (width === 2) return at;
    // The first unescaped dollar decides: either it closes the formula or there is none.
    return /\s/.test(src[at - 1] ?? " ") || isWord(src[at + 1]) ? -1 : at;
  }
  return -1;
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);
}
