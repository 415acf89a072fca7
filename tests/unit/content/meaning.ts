import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

/*
 * Brings two pages of HTML into one form, so that they can be compared by what a reader gets and not by how it is written: runs
 * of text with their set of marks, and the blocks around them.
 */

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const marks = new Set(["strong", "b", "em", "i", "code", "del", "s", "u", "mark", "sub", "sup"]);
const sameMark: Record<string, string> = { b: "strong", i: "em", del: "s" };
const blocks = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr th td div figure section aside details summary".split(
    " ",
  ),
);
/** Blocks that say nothing by themselves: a paragraph in an item, a wrapper around a table, a figure around an image. */
const silent = new Set(["p", "div", "figure", "thead", "tbody", "span"]);

/** The meaning of a page, one line per block or run. */
export function meaningOf(html: string): string[] {
  const lines: string[] = [];
  let run: { text: string; marks: string }[] = [];
  const flush = () => {
    if (run.every((part) => part.text.startsWith("⟦box"))) return;
    const line = sayRun(run);
    run = [];
    if (line) lines.push(`text ${line}`);
  };
  const visit = (node: Node, open: readonly string[]): void => {
    if (node.nodeName === "#text") {
      run.push({
        text: (node as DefaultTreeAdapterTypes.TextNode).value,
        marks: open.length > 0 ? `{${[...open].sort().join(" ")}}` : "{}",
      });
      return;
    }
    if (!("tagName" in node)) return;
    const element = node as Element;
    const tag = element.tagName;
    const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value ?? "";
    if (tag === "br") run.push({ text: "⟦br⟧", marks: "" });
    else if (tag === "img")
      run.push({
        text: `⟦img ${decode(attribute("src"))} ${attribute("alt")} ${attribute("title")}⟧`,
        marks: open.filter((each) => each.startsWith("a ")).join(),
      });
    else if (tag === "input")
      run.push({ text: `⟦box ${element.attrs.some((each) => each.name === "checked")}⟧`, marks: "" });
    else if (tag === "pre") {
      flush();
      lines.push(`code ${languageOf(element)} ${JSON.stringify(textOf(element).replace(/\n+$/, ""))}`);
    } else if (tag === "hr") {
      flush();
      lines.push("hr");
    } else {
      const mark =
        tag === "a"
          ? `a ${decode(attribute("href"))} ${attribute("title")}`
          : marks.has(tag)
            ? (sameMark[tag] ?? tag)
            : null;
      const inner = mark && !open.includes(mark) ? [...open, mark] : open;
      const isBlock = blocks.has(tag);
      if (isBlock) flush();
      if (isBlock && !silent.has(tag))
        lines.push(`<${tag}${tag === "ol" && attribute("start") ? ` ${attribute("start")}` : ""}${alignOf(element)}>`);
      for (const child of element.childNodes) visit(child, inner);
      if (isBlock) flush();
      if (isBlock && !silent.has(tag)) lines.push(`</${tag}>`);
    }
  };
  for (const node of parseFragment(html).childNodes) visit(node, []);
  flush();
  return lines;
}

// Word by word with its marks: where a mark begins or ends between two words says nothing. Code keeps its white space.
function sayRun(run: readonly { text: string; marks: string }[]): string {
  let line = "";
  for (const { text, marks: set } of run) {
    if (set.includes("code")) line += `${set}${JSON.stringify(text.replace(/\n/g, " "))}`;
    else if (text.startsWith("⟦")) line += `${set}${text}`;
    else line += text.replace(/[^ \t\n]+/g, (word) => `${set === "{}" ? "" : set}${word}`);
  }
  return line
    .replace(/[ \t\n]+/g, " ")
    .replace(/ ?⟦br⟧ ?/g, "⟦br⟧")
    .replace(/(⟦box \w+⟧) /g, "$1")
    .replace(/^(?: |⟦br⟧)+|(?: |⟦br⟧)+$/g, "");
}

function alignOf(element: Element): string {
  const of = (name: string) => element.attrs.find((each) => each.name === name)?.value ?? "";
  const align = of("align") || ({ num: "right", ctr: "center" } as Record<string, string>)[of("class")] || "";
  return align && align !== "left" ? ` ${align}` : "";
}

function languageOf(pre: Element): string {
  const code = pre.childNodes.find((child): child is Element => "tagName" in child && child.tagName === "code");
  return /language-([^\s]+)/.exec(code?.attrs.find((each) => each.name === "class")?.value ?? "")?.[1] ?? "";
}

function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
