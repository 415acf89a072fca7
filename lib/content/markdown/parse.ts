import { bodyOfSealed } from "../html/parse";
import { Sealer } from "../html/seal";
import type { Resolvers } from "../html/targets";
import { LossLog } from "../losses";
import { bareText } from "../render/escape";
import type { Body, BodyNode, Loss } from "../types";
import { markdownEngine } from "./engine";
import type { PageEnv } from "./engine-env";
import { splitFrontMatter } from "./front-matter";

export interface MarkdownOptions extends Resolvers {
  /** `mdx` takes out imports, components and expressions. */
  format?: "md" | "mdx";
  /** Take the first heading out of the body when it is the page's title. Default true. */
  liftTitle?: boolean;
}

export interface MarkdownPage {
  body: Body;
  /** Empty when there is none. */
  frontMatter: Record<string, unknown>;
  title: string | null;
  titleSource: "front-matter" | "h1" | "none";
  /** The heading at the top was the title and is no longer in the body. */
  titleLifted: boolean;
  losses: Loss[];
}

/** A Markdown page as a body. What could not be taken is in `losses`, with its line. */
export function parseMarkdown(source: string, options: MarkdownOptions = {}): MarkdownPage {
  const losses = new LossLog();
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const front = splitFrontMatter(text);
  const env: PageEnv = {
    losses,
    sealer: new Sealer(losses),
    firstLine: front.lines,
    mdx: options.format === "mdx",
    open: {},
    line: 0,
    notes: new Map(),
  };
  const sealed = markdownEngine().render(front.text, env);
  const body = bodyOfSealed(sealed, front.text, losses, options);
  if (front.refused) {
    losses.add("front-matter-refused", front.refused.reason, 1);
    body.content.unshift({
      type: "codeBlock",
      attrs: { language: "yaml" },
      content: [{ type: "text", text: front.refused.source || " " }],
    });
  }
  const title = titleOf(body, front.data, options.liftTitle ?? true);
  return { body, frontMatter: front.data ?? {}, ...title, losses: losses.list() };
}

type Title = Pick<MarkdownPage, "title" | "titleSource" | "titleLifted">;

function titleOf(body: Body, frontMatter: Record<string, unknown> | null, lift: boolean): Title {
  const top = body.content.find((block) => block.type !== "codeBlock" && block.type !== "paragraph") ?? body.content[0];
  const first = body.content[0] === top && isTitle(top) ? top : null;
  const named = frontMatter?.title;
  const given = typeof named === "string" || typeof named === "number" ? String(named).trim() : "";
  const heading = body.content.find(isTitle);
  const title = given || (heading ? textOf(heading) : "");
  if (!title) return { title: null, titleSource: "none", titleLifted: false };
  const titleLifted = lift && first !== null && same(textOf(first), title);
  if (titleLifted) {
    body.content.shift();
    if (body.content[0] === undefined || body.content[0].type === "footnote")
      body.content.unshift({ type: "paragraph" });
  }
  return { title, titleSource: given ? "front-matter" : "h1", titleLifted };
}

function isTitle(block: BodyNode | undefined): block is BodyNode {
  return block?.type === "heading" && block.attrs?.level === 1 && textOf(block) !== "";
}

function textOf(block: BodyNode): string {
  return bareText(block).replace(/\s+/gu, " ").trim();
}

function same(a: string, b: string): boolean {
  return a.localeCompare(b.replace(/\s+/gu, " "), undefined, { sensitivity: "base" }) === 0;
}
