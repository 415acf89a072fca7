import createMarkdownIt, { type MarkdownIt, type StateBlock } from "markdown-it";
import { fileLine, pageEnv } from "./engine-env";
import { admonitions } from "./rules-admonition";
import { definitions } from "./rules-definition";
import { footnotes } from "./rules-footnote";
import { alerts, codeLanguages, headingAnchors, tasks } from "./rules-github";
import { math } from "./rules-math";
import { mdx } from "./rules-mdx";
import { shortcodes } from "./rules-shortcode";
import { renderRules } from "./sealed-renderer";

const DEEPEST = 80;

function keepDeepText(md: MarkdownIt): void {
  const tokenize = md.block.tokenize.bind(md.block);
  md.block.tokenize = (state: StateBlock, startLine: number, endLine: number) => {
    if (state.level < DEEPEST) return tokenize(state, startLine, endLine);
    // markdown-it leaves out what is nested deeper; here it stays, as the text it is.
    const text = state.getLines(startLine, endLine, state.blkIndent, false);
    const token = state.push("code_block", "code", 0);
    token.content = text;
    token.map = [startLine, endLine];
    state.line = endLine;
    pageEnv(state.env).losses.add("too-deep", "", fileLine(state.env, startLine));
  };
}

// Other bare names are not links: `README.md` is a file far more often than a host in Moldova.
function hostAfterWww(text: string, pos: number): number {
  const tail = text.slice(pos, pos + 2000);
  const match = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}_-]+)+(?:[/?#][^\s<>"']*)?/u.exec(tail);
  return match ? match[0].replace(/[.,;:!?*_~)\]]+$/, "").length : 0;
}

function withScheme(match: { url: string }): void {
  match.url = `http://${match.url}`;
}

function build(): MarkdownIt {
  const md = createMarkdownIt({ html: true, linkify: true, maxNesting: DEEPEST + 20 });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  md.linkify.add("www.", { validate: hostAfterWww, normalize: withScheme });
  // Judged later, with a report, by the one allow-list.
  md.validateLink = () => true;
  for (const rules of [
    keepDeepText,
    mdx,
    admonitions,
    shortcodes,
    footnotes,
    math,
    definitions,
    alerts,
    tasks,
    headingAnchors,
    codeLanguages,
  ])
    md.use(rules);
  Object.assign(md.renderer.rules, renderRules);
  return md;
}

let engine: MarkdownIt | undefined;

/** The Markdown parser; it holds no state of a page. */
export function markdownEngine(): MarkdownIt {
  engine ??= build();
  return engine;
}
