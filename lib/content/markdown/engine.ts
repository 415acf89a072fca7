import createMarkdownIt, { type MarkdownIt, type StateBlock } from "markdown-it";
import { fileLine, pageEnv } from "./engine-env";
import { admonitions } from "./rules-admonition";
import { footnotes } from "./rules-footnote";
import { alerts, headingAnchors, tasks } from "./rules-github";
import { definitions } from "./rules-definition";
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

function build(): MarkdownIt {
  const md = createMarkdownIt({ html: true, linkify: true, maxNesting: DEEPEST + 20 });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  // Judged later, with a report, by the one allow-list.
  md.validateLink = () => true;
  for (const rules of [keepDeepText, mdx, admonitions, shortcodes, footnotes, math, definitions, alerts, tasks, headingAnchors]) md.use(rules);
  Object.assign(md.renderer.rules, renderRules);
  return md;
}

let engine: MarkdownIt | undefined;

/** The Markdown parser; it holds no state of a page. */
export function markdownEngine(): MarkdownIt {
  engine ??= build();
  return engine;
}
