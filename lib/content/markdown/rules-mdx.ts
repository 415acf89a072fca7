import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import { fileLine, pageEnv } from "./engine-env";
import { lineText } from "./nested";

const LONGEST = 20_000;

/** In `.mdx` pages: imports, exports, expressions and components go, with a report; what stands between tags stays. */
export function mdx(md: MarkdownIt): void {
  md.block.ruler.before("table", "mdx_block", block, { alt: ["paragraph"] });
  md.inline.ruler.before("html_inline", "mdx_inline", inline);
}

function block(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const env = pageEnv(state.env);
  if (!env.mdx) return false;
  const text = lineText(state, startLine);
  const module = state.level === 0 && /^(?:import|export)\s/.test(text);
  if (!module && !/^(?:\{|<\/?[A-Za-z>])/.test(text)) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const end = module
    ? moduleEnd(state, startLine, endLine)
    : lineAfter(state, startLine, endLine, pieceEnd(state.src, start));
  if (end === null) return false;
  if (silent) return true;
  const source = state.getLines(startLine, end, 0, false);
  if (module || source.startsWith("{")) env.losses.add("mdx", source, fileLine(state.env, startLine));
  else {
    const token = state.push("sealed", "", 0);
    token.content = tagHtml(source.trim(), env, fileLine(state.env, startLine), false);
  }
  state.line = end;
  return true;
}

function moduleEnd(state: StateBlock, startLine: number, endLine: number): number {
  let line = startLine;
  while (line < endLine && !state.isEmpty(line)) line += 1;
  return line;
}

// Only a piece that fills its lines is a block.
function lineAfter(state: StateBlock, startLine: number, endLine: number, end: number): number | null {
  if (end < 0) return null;
  let line = startLine;
  while (line < endLine && (state.eMarks[line] ?? 0) < end) line += 1;
  return line < endLine && state.src.slice(end, state.eMarks[line]).trim() === "" ? line + 1 : null;
}

function inline(state: StateInline, silent: boolean): boolean {
  const env = pageEnv(state.env);
  if (!env.mdx || !/^(?:\{|<\/?[A-Za-z>])/.test(state.src.slice(state.pos, state.pos + 3))) return false;
  const end = pieceEnd(state.src, state.pos);
  if (end < 0) return false;
  if (!silent) {
    const source = state.src.slice(state.pos, end);
    if (source.startsWith("{")) env.losses.add("mdx", source, fileLine(env, env.line));
    else state.push("sealed", "", 0).content = tagHtml(source, env, fileLine(env, env.line), true);
  }
  state.pos = end;
  return true;
}

function tagHtml(source: string, env: ReturnType<typeof pageEnv>, line: number, isInline: boolean): string {
  const clean = source.replace(/\s+[\w-]+=\{(?:[^{}]|\{[^{}]*\})*\}/g, "");
  if (/^<\/?(?:[A-Z>]|[a-z]+\.)/.test(source)) {
    if (!source.startsWith("</")) env.losses.add("mdx", source, line);
    return "";
  }
  if (clean !== source) env.losses.add("mdx", source, line);
  return env.sealer.seal(clean, line, isInline);
}

// The end of a tag or an expression: braces balance, quotes and templates hide what is in them.
function pieceEnd(src: string, start: number): number {
  const isTag = src[start] === "<";
  let depth = 0;
  let quote = "";
  for (let at = start; at < src.length && at < start + LONGEST; at += 1) {
    const sign = src[at] as string;
    if (quote) quote = sign === quote ? "" : quote;
    else if ((sign === '"' || sign === "'" || sign === "`") && (depth > 0 || isTag)) quote = sign;
    else if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0 && !isTag) return at + 1;
    } else if (sign === ">" && isTag && depth === 0) return at + 1;
  }
  return -1;
}
