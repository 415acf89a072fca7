import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it";
import { pageEnv } from "./engine-env";
import { indentedEnd, lineText, nestedTokens } from "./nested";

/** `[^id]`, `[^id]: text` and `^[text]`. Notes are gathered at the end of the page. */
export function footnotes(md: MarkdownIt): void {
  md.block.ruler.before("reference", "footnote_definition", definition, { alt: ["paragraph", "reference"] });
  md.inline.ruler.before("link", "footnote_reference", reference);
  md.inline.ruler.before("link", "footnote_inline", inlineNote);
  md.core.ruler.after("block", "footnote_blocks", (state) => gather(state));
  md.core.ruler.after("inline", "footnote_inlines", (state) => gather(state));
}

function definition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const match = /^\[\^([^\]\s]{1,64})\]:[ \t]*(.*)$/.exec(lineText(state, startLine));
  if (!match?.[1] || match[2] === undefined) return false;
  if (silent) return true;

  let end = startLine + 1;
  while (end < endLine && !state.isEmpty(end) && !/^\[\^[^\]\s]+\]:/.test(lineText(state, end))) end += 1;
  end = Math.max(end, indentedEnd(state, end - 1, endLine, 2));
  const rest = state.getLines(startLine + 1, end, state.blkIndent + 4, false);
  const inner = nestedTokens(state, `${match[2]}\n${rest}`, startLine);
  if (!inner) return false;
  const { notes, losses } = pageEnv(state.env);
  if (notes.has(match[1])) losses.add("footnote-unused", match[1], startLine + 1);
  else notes.set(match[1], wrap(state, match[1], startLine, inner));
  state.line = end;
  return true;
}

function wrap(state: StateBlock | StateCore | StateInline, id: string, line: number, inner: Token[]): Token[] {
  const open = new state.Token("note_open", "", 1);
  open.attrSet("id", id);
  open.map = [line, line + 1];
  return [open, ...inner, new state.Token("note_close", "", -1)];
}

function reference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x5e) return false;
  const match = /^\[\^([^\]\s]{1,64})\]/.exec(state.src.slice(state.pos, state.pos + 70));
  if (!match?.[1] || !pageEnv(state.env).notes.has(match[1])) return false;
  if (!silent) state.push("footnote_ref", "", 0).content = match[1];
  state.pos += match[0].length;
  return true;
}

function inlineNote(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5e || state.src.charCodeAt(state.pos + 1) !== 0x5b) return false;
  const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
  if (end < 0) return false;
  if (!silent) {
    const { notes, line } = pageEnv(state.env);
    let number = notes.size + 1;
    while (notes.has(`i${number}`)) number += 1;
    const inline = new state.Token("inline", "", 0);
    inline.content = state.src.slice(state.pos + 2, end);
    inline.children = [];
    state.md.inline.parse(inline.content, state.md, state.env, inline.children);
    const tokens = [new state.Token("paragraph_open", "p", 1), inline, new state.Token("paragraph_close", "p", -1)];
    notes.set(`i${number}`, wrap(state, `i${number}`, line, tokens));
    state.push("footnote_ref", "", 0).content = `i${number}`;
  }
  state.pos = end + 1;
  return true;
}

function gather(state: StateCore): void {
  const env = pageEnv(state.env);
  const done = typeof env.notesGathered === "number" ? env.notesGathered : 0;
  state.tokens.push(...[...env.notes.values()].slice(done).flat());
  env.notesGathered = env.notes.size;
}
