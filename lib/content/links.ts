import { walk } from "./plain-text";
import { bareText, children, marksOf, textAttr } from "./render/escape";
import type { Body, BodyNode } from "./types";
import { articleTarget, fileTarget } from "./urls";

export interface ArticleLink {
  articleId: string;
  fragment: string | null;
  /** The words that carry the link. */
  text: string;
  /** The sentence they stand in, for "referred to by". */
  sentence: string;
}

const LONGEST_SENTENCE = 300;

/** Every internal link, each article once per sentence, in reading order. */
export function articleLinksIn(body: Body): ArticleLink[] {
  const links: ArticleLink[] = [];
  const seen = new Set<string>();
  walk(body, (node) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "toggleSummary") return;
    for (const link of linksOfBlock(node)) {
      const key = `${link.articleId} ${link.sentence}`;
      if (seen.has(key)) continue;
      seen.add(key);
      links.push(link);
    }
  });
  return links;
}

/** The files a body shows or offers, each once. They are kept as long as a revision names them. */
export function fileIdsIn(body: Body): string[] {
  const ids = new Set<string>();
  walk(body, (node) => {
    const file = node.type === "image" ? (textAttr(node, "src") ?? `file:${textAttr(node, "fileId") ?? ""}`) : null;
    const named = file === null ? null : fileTarget(file);
    if (named) ids.add(named);
    const attached = node.type === "attachment" ? textAttr(node, "fileId") : null;
    if (attached) ids.add(attached);
    for (const mark of marksOf(node)) {
      const linked = mark.type === "link" ? fileTarget(textAttr(mark, "href") ?? "") : null;
      if (linked) ids.add(linked);
    }
  });
  return [...ids];
}

/** The employees a body mentions, each once. */
export function mentionsIn(body: Body): string[] {
  const ids = new Set<string>();
  walk(body, (node) => {
    const id = node.type === "mention" ? textAttr(node, "id") : null;
    if (id) ids.add(id);
  });
  return [...ids];
}

interface Run {
  href: string;
  text: string;
  start: number;
  end: number;
}

function linksOfBlock(block: BodyNode): ArticleLink[] {
  const runs = linkRuns(children(block));
  if (runs.length === 0) return [];
  const whole = bareText(block);
  return runs.flatMap(({ href, text, start, end }) => {
    const target = articleTarget(href);
    return target
      ? [{ articleId: target.id, fragment: target.fragment, text, sentence: sentenceAt(whole, start, end) }]
      : [];
  });
}

// One link may run over several text nodes, when a part of it is bold.
function linkRuns(nodes: readonly BodyNode[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const node of nodes) {
    const text = bareText(node);
    const end = start + text.length;
    const mark = marksOf(node).find((candidate) => candidate.type === "link");
    const href = mark ? textAttr(mark, "href") : null;
    const last = runs.at(-1);
    if (href && last?.href === href && last.end === start) {
      last.text += text;
      last.end = end;
    } else if (href) {
      runs.push({ href, text, start, end });
    }
    start = end;
  }
  return runs;
}

function sentenceAt(text: string, start: number, end: number): string {
  const before = /^[\s\S]*[.!?]\s+/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const ends = /[.!?](?=\s|$)/gu;
  ends.lastIndex = end;
  const after = ends.exec(text);
  const sentence = text.slice(before, after ? after.index + 1 : text.length);
  const tidied = sentence.replace(/\s+/gu, " ").trim();
  if (tidied.length <= LONGEST_SENTENCE) return tidied;
  const from = Math.max(0, start - before - LONGEST_SENTENCE / 2);
  return `…${sentence
    .slice(from, from + LONGEST_SENTENCE)
    .replace(/\s+/gu, " ")
    .trim()}…`;
}
