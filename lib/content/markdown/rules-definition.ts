import type { MarkdownIt, StateBlock } from "markdown-it";
import { indentedEnd, lineText, nestedTokens } from "./nested";

/** Definition lists (`Term` / `: meaning`) and abbreviations (`*[HTML]: meaning`), both as lists of definitions. */
export function definitions(md: MarkdownIt): void {
  md.block.ruler.before("paragraph", "definition", definition);
  md.block.ruler.before("reference", "abbreviation", abbreviation, { alt: ["paragraph"] });
}

const marker = /^:[ \t]+(?=\S)/;

function definition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || marker.test(lineText(state, startLine)) || meaningLine(state, startLine + 1, endLine) === null)
    return false;
  state.push("dl_open", "", 1).map = [startLine, startLine + 1];
  let line: number | null = startLine;
  while (line !== null && line < endLine) {
    let meaning = meaningLine(state, line + 1, endLine);
    if (meaning === null || state.isEmpty(line) || marker.test(lineText(state, line))) break;
    pushTerm(state, line);
    while (meaning !== null) {
      const end = pushMeaning(state, meaning, endLine);
      state.line = end;
      meaning = meaningLine(state, end, endLine);
    }
    line = state.skipEmptyLines(state.line);
    if ((state.sCount[line] ?? 0) < state.blkIndent) break;
  }
  state.push("dl_close", "", -1);
  return true;
}

// The meaning stands in the next line, or after one blank line.
function meaningLine(state: StateBlock, line: number, endLine: number): number | null {
  const at = line < endLine && state.isEmpty(line) ? line + 1 : line;
  if (at >= endLine || state.isEmpty(at) || (state.sCount[at] ?? 0) - state.blkIndent >= 4) return null;
  return (state.sCount[at] ?? 0) >= state.blkIndent && marker.test(lineText(state, at)) ? at : null;
}

function pushTerm(state: StateBlock, line: number): void {
  state.push("dt_open", "", 1).map = [line, line + 1];
  const inline = state.push("inline", "", 0);
  inline.content = lineText(state, line).trim();
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("dt_close", "", -1);
}

function pushMeaning(state: StateBlock, line: number, endLine: number): number {
  let end = line + 1;
  while (
    end < endLine &&
    !state.isEmpty(end) &&
    !marker.test(lineText(state, end)) &&
    meaningLine(state, end + 1, endLine) === null
  )
    end += 1;
  end = Math.max(end, indentedEnd(state, end - 1, endLine, 2));
  const text = `${lineText(state, line).replace(marker, "")}\n${state.getLines(line + 1, end, state.blkIndent + 4, false)}`;
  state.push("dd_open", "", 1).map = [line, end];
  const inner = nestedTokens(state, text, line);
  if (inner) state.tokens.push(...inner);
  else {
    const code = state.push("code_block", "code", 0);
    code.content = text;
    code.map = [line, end];
  }
  state.push("dd_close", "", -1);
  return end;
}

function abbreviation(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const pattern = /^\*\[([^\]]+)\]:[ \t]*(\S.*)$/;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !pattern.test(lineText(state, startLine))) return false;
  if (silent) return true;
  state.push("dl_open", "", 1).map = [startLine, startLine + 1];
  let line = startLine;
  for (
    let match = pattern.exec(lineText(state, line));
    match && line < endLine;
    match = line < endLine ? pattern.exec(lineText(state, line)) : null
  ) {
    for (const [name, content] of [
      ["dt", match[1]],
      ["dd", match[2]],
    ] as const) {
      state.push(`${name}_open`, "", 1).map = [line, line + 1];
      const inline = state.push("inline", "", 0);
      inline.content = content ?? "";
      inline.map = [line, line + 1];
      inline.children = [];
      state.push(`${name}_close`, "", -1);
    }
    line += 1;
  }
  state.push("dl_close", "", -1);
  state.line = line;
  return true;
}
