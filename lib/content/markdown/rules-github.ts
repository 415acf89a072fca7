import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { calloutKindOf, titleOfWord } from "./callout-words";

/** `> [!NOTE]` quotes (GitHub, Obsidian) become callouts. */
export function alerts(md: MarkdownIt): void {
  md.core.ruler.after("block", "alerts", (state) => {
    state.tokens.forEach((token, index) => {
      const inline = state.tokens[index + 2];
      if (
        token.type !== "blockquote_open" ||
        state.tokens[index + 1]?.type !== "paragraph_open" ||
        inline?.type !== "inline"
      )
        return;
      const match = /^\[!([A-Za-z]+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/.exec(inline.content);
      const kind = match?.[1] ? calloutKindOf(match[1]) : null;
      if (!match || !kind) return;
      const close = closingOf(state.tokens, index);
      if (!close) return;
      token.type = "callout_open";
      token.attrs = [["kind", kind]];
      const title = match[2]?.trim() || titleOfWord(match[1] ?? "");
      if (title) token.attrSet("title", title);
      close.type = "callout_close";
      inline.content = inline.content.slice(match[0].length);
    });
  });
}

function closingOf(tokens: readonly Token[], index: number): Token | undefined {
  const open = tokens[index] as Token;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.level === open.level && token.type === "blockquote_close") return token;
  }
  return undefined;
}

/** `- [x] done` */
export function tasks(md: MarkdownIt): void {
  md.core.ruler.after("inline", "tasks", (state: StateCore) => {
    for (let index = 2; index < state.tokens.length; index += 1) {
      const inline = state.tokens[index] as Token;
      if (inline.type !== "inline" || state.tokens[index - 2]?.type !== "list_item_open") continue;
      const first = inline.children?.[0];
      const match = first?.type === "text" ? /^\[([ xX])\](?:\s+|$)/.exec(first.content) : null;
      if (!first || !match || !inline.children) continue;
      if (match[0].length === 3 && inline.children[1]?.type !== "softbreak" && inline.children.length > 1) continue;
      const box = new state.Token("task_box", "", 0);
      box.info = match[1] === " " ? "" : "x";
      first.content = first.content.slice(match[0].length);
      inline.children.unshift(box);
    }
  });
}

/** `## Heading {#anchor}`; other attribute lists at the end of a heading go, with a report. */
export function headingAnchors(md: MarkdownIt): void {
  md.core.ruler.after("block", "heading_anchors", (state) => {
    state.tokens.forEach((token, index) => {
      const inline = state.tokens[index + 1];
      if (token.type !== "heading_open" || inline?.type !== "inline") return;
      const match =
        /[ \t]*\{:?[ \t]*((?:[#.][^\s{}]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+))(?:[ \t]+(?:[#.][^\s{}]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+)))*)[ \t]*\}[ \t]*$/.exec(
          inline.content,
        );
      if (!match?.[1]) return;
      inline.content = inline.content.slice(0, match.index);
      const id = /#([^\s{}]+)/.exec(match[1])?.[1];
      if (id) token.attrSet("id", id);
    });
  });
}

/** The words after a code fence, with entities and escapes resolved. */
export function codeLanguages(md: MarkdownIt): void {
  md.core.ruler.after("block", "code_languages", (state) => {
    for (const token of state.tokens) if (token.type === "fence") token.info = md.utils.unescapeAll(token.info);
  });
}
