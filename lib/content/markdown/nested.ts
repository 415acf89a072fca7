import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import { pageEnv } from "./engine-env";

const DEEPEST = 8;

/**
 * Parses the lines of a block that brings its own indentation (a definition, a footnote) and answers their tokens, or null when
 * such blocks nest too deep.
 */
export function nestedTokens(state: StateBlock, text: string, firstLine: number): Token[] | null {
  const env = pageEnv(state.env);
  const depth = typeof env.nesting === "number" ? env.nesting : 0;
  if (depth >= DEEPEST) return null;
  env.nesting = depth + 1;
  const tokens: Token[] = [];
  state.md.block.parse(text, state.md as MarkdownIt, state.env, tokens);
  env.nesting = depth;
  for (const token of tokens) {
    token.level += state.level + 1;
    if (token.map) token.map = [token.map[0] + firstLine, token.map[1] + firstLine];
  }
  return tokens;
}

/** The last line (exclusive) of a block whose lines after the first are blank or indented; blank lines at the end are not its own. */
export function indentedEnd(state: StateBlock, startLine: number, endLine: number, indent: number): number {
  let end = startLine + 1;
  for (let line = startLine + 1; line < endLine; line += 1) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) < state.blkIndent + indent) break;
    end = line + 1;
  }
  return end;
}

export function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
