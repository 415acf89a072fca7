import type { MarkdownIt, StateBlock } from "markdown-it";
import { calloutKindOf, titleOfWord } from "./callout-words";
import { pageEnv } from "./engine-env";
import { indentedEnd, lineText } from "./nested";

const interrupting = { alt: ["paragraph", "reference", "blockquote", "list"] };

/** `!!! note "Title"`, `??? note`, `=== "Tab"` (MkDocs: what follows is indented by four) and `:::note Title` … `:::`. */
export function admonitions(md: MarkdownIt): void {
  md.block.ruler.before("fence", "admonition", indented, interrupting);
  md.block.ruler.before("fence", "container", fenced, interrupting);
}

function indented(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const match = /^(!!!|\?\?\?\+?|===[!+]?)[ \t]+(.*?)[ \t]*$/.exec(lineText(state, startLine));
  if (!match?.[1] || match[2] === undefined) return false;
  const { word, title } = wordAndTitle(match[2]);
  const isTab = match[1].startsWith("===");
  if (isTab ? title === null : !/^[A-Za-z]/.test(word)) return false;
  if (silent) return true;

  const end = indentedEnd(state, startLine, endLine, 4);
  const closeName =
    match[1] === "!!!"
      ? openCallout(state, word, title, startLine)
      : openToggle(state, title ?? titleOfWord(word) ?? word, match[1].endsWith("+"), startLine);
  inside(state, startLine + 1, end, 4);
  state.push(closeName, "", -1);
  state.line = end;
  return true;
}

function wordAndTitle(text: string): { word: string; title: string | null } {
  const quoted = /^(.*?)[ \t]*"(.*)"$/.exec(text) ?? /^(.*?)[ \t]*'(.*)'$/.exec(text);
  const word = (quoted?.[1] ?? text).split(/\s/)[0] ?? "";
  return { word, title: quoted?.[2] ?? null };
}

function fenced(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const match =
    /^(:{3,})[ \t]*(?:\{[ \t]*\.(?:callout-)?)?([A-Za-z]+)[^\]}[:]*(?:\})?(?:\[([^\]]*)\])?[ \t]*([^:]*)$/.exec(
      lineText(state, startLine),
    );
  const kind = match?.[2] ? calloutKindOf(match[2]) : null;
  if (!match?.[1] || !match[2]) return false;
  if (kind === null && match[2] !== "details") return false;
  const close = closingLine(state, startLine, endLine, match[1].length);
  if (close === null) return false;
  if (silent) return true;

  const rest = /^:{3,}[ \t]*[A-Za-z]+[ \t]+([^[{].*)$/.exec(lineText(state, startLine))?.[1] ?? null;
  const title = match[3]?.trim() || rest?.trim() || null;
  const closeName = kind
    ? openCallout(state, match[2], title, startLine)
    : openToggle(state, title ?? match[2], false, startLine);
  inside(state, startLine + 1, close, 0);
  state.push(closeName, "", -1);
  state.line = close + 1;
  return true;
}

function closingLine(state: StateBlock, startLine: number, endLine: number, colons: number): number | null {
  const env = pageEnv(state.env);
  if (typeof env.noContainerEnd === "number" && env.noContainerEnd >= colons) return null;
  let depth = 1;
  for (let line = startLine + 1; line < endLine; line += 1) {
    const match = /^(:{3,})[ \t]*(\S?)/.exec(lineText(state, line));
    if (!match?.[1] || (state.sCount[line] ?? 0) < state.blkIndent) continue;
    if (match[2]) depth += match[1].length <= colons ? 1 : 0;
    else depth -= 1;
    if (depth === 0) return line;
  }
  if (state.level === 0) env.noContainerEnd = colons;
  return null;
}

function openCallout(state: StateBlock, word: string, title: string | null, line: number): string {
  const token = state.push("callout_open", "", 1);
  token.map = [line, line + 1];
  token.attrSet("kind", calloutKindOf(word) ?? "note");
  const shown = title ?? titleOfWord(word);
  if (shown) token.attrSet("title", shown);
  return "callout_close";
}

function openToggle(state: StateBlock, title: string, open: boolean, line: number): string {
  const token = state.push("toggle_open", "", 1);
  token.map = [line, line + 1];
  if (open) token.attrSet("open", "");
  state.push("summary_open", "", 1).map = [line, line + 1];
  const inline = state.push("inline", "", 0);
  inline.content = title;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("summary_close", "", -1);
  return "toggle_close";
}

function inside(state: StateBlock, from: number, to: number, indent: number): void {
  const { lineMax, blkIndent, parentType } = state;
  state.lineMax = to;
  state.blkIndent += indent;
  state.parentType = "root";
  state.md.block.tokenize(state, from, to);
  state.lineMax = lineMax;
  state.blkIndent = blkIndent;
  state.parentType = parentType;
}
