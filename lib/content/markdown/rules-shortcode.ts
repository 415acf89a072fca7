import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import { fileLine, pageEnv } from "./engine-env";
import { lineText } from "./nested";
import { shortcodeHtml } from "./shortcodes";

const pattern = /\{\{([<%])\s*(\/?)\s*([\w./-]+)((?:"[^"]{0,500}"|`[^`]{0,500}`|[^"`<>%{}]){0,200})\/?[>%]\}\}/y;

/** Hugo's `{{< name args >}}` and `{{% name args %}}`, alone in a line or within one. */
export function shortcodes(md: MarkdownIt): void {
  md.block.ruler.before("table", "shortcode_block", block, { alt: ["paragraph", "reference", "blockquote", "list"] });
  md.inline.ruler.before("escape", "shortcode_inline", inline);
}

interface Shortcode {
  name: string;
  closing: boolean;
  args: string;
  end: number;
}

function shortcodeAt(src: string, pos: number): Shortcode | null {
  pattern.lastIndex = pos;
  const match = pattern.exec(src);
  if (!match?.[3]) return null;
  return { name: match[3], closing: match[2] === "/", args: match[4] ?? "", end: pos + match[0].length };
}

function block(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const text = lineText(state, startLine).trim();
  if (!text.startsWith("{{") || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const found: Shortcode[] = [];
  for (let at = 0; at < text.length; ) {
    const shortcode = shortcodeAt(text, at);
    if (!shortcode) return false;
    found.push(shortcode);
    at = shortcode.end;
    while (text[at] === " ") at += 1;
  }
  if (found.every((shortcode) => shortcodeHtml(shortcode, "probe").inline)) return false;
  if (silent) return true;
  for (const shortcode of found) {
    const token = state.push("sealed", "", 0);
    token.content = report(shortcode, state.env, startLine);
    token.map = [startLine, startLine + 1];
  }
  state.line = startLine + 1;
  return true;
}

function inline(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x7b || state.src.charCodeAt(state.pos + 1) !== 0x7b) return false;
  const shortcode = shortcodeAt(state.src, state.pos);
  if (!shortcode) return false;
  if (!silent) state.push("sealed", "", 0).content = report(shortcode, state.env, pageEnv(state.env).line);
  state.pos = shortcode.end;
  return true;
}

function report(shortcode: Shortcode, env: unknown, line: number): string {
  const page = pageEnv(env);
  const { html, lost } = shortcodeHtml(shortcode, String(fileLine(env, line)));
  if (lost) page.losses.add("shortcode", `${shortcode.name}${shortcode.args}`, fileLine(env, line));
  return html;
}
