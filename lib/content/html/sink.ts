import type { BodyMark, BodyNode } from "../types";

/** Collects blocks; inline nodes gather in a run that becomes a paragraph as soon as a block follows. */
export class Sink {
  readonly blocks: BodyNode[] = [];
  #run: BodyNode[] = [];

  text(text: string, marks: readonly BodyMark[]): void {
    if (text) this.#run.push(withMarks({ type: "text", text }, marks));
  }

  inline(node: BodyNode, marks: readonly BodyMark[]): void {
    this.#run.push(withMarks(node, marks));
  }

  block(node: BodyNode): void {
    this.flush();
    this.blocks.push(node);
  }

  flush(): void {
    const content = tidyRun(this.#run);
    this.#run = [];
    if (content.length > 0) this.blocks.push({ type: "paragraph", content });
  }

  /** The run so far as inline content, without making a paragraph of it. */
  takeRun(): BodyNode[] {
    const content = tidyRun(this.#run);
    this.#run = [];
    return content;
  }
}

function withMarks(node: BodyNode, marks: readonly BodyMark[]): BodyNode {
  return marks.length > 0 ? { ...node, marks: [...marks] } : node;
}

// White space as a browser shows it: one space between words, none at the ends of a line.
function tidyRun(run: readonly BodyNode[]): BodyNode[] {
  const tidy: BodyNode[] = [];
  let atStart = true;
  for (const node of run) {
    if (node.type !== "text" || node.text === undefined) {
      if (node.type === "hardBreak") trimEnd(tidy);
      tidy.push(node);
      atStart = node.type === "hardBreak";
      continue;
    }
    const code = node.marks?.some((mark) => mark.type === "code") ?? false;
    let text = code ? node.text.replace(/[\r\n]/g, " ") : node.text.replace(/[ \t\n\f\r]+/g, " ");
    if (atStart && !code) text = text.replace(/^ /, "");
    if (text === "") continue;
    tidy.push({ ...node, text });
    atStart = !code && text.endsWith(" ");
  }
  trimEnd(tidy);
  while (tidy.at(-1)?.type === "hardBreak") {
    tidy.pop();
    trimEnd(tidy);
  }
  return tidy;
}

function trimEnd(nodes: BodyNode[]): void {
  const last = nodes.at(-1);
  if (last?.type !== "text" || last.text === undefined || last.marks?.some((mark) => mark.type === "code")) return;
  const text = last.text.replace(/[ ]+$/, "");
  if (text) nodes[nodes.length - 1] = { ...last, text };
  else {
    nodes.pop();
    trimEnd(nodes);
  }
}

/** Content for a node that needs at least one block. */
export function filled(blocks: BodyNode[]): BodyNode[] {
  return blocks.length > 0 ? blocks : [{ type: "paragraph" }];
}

/** Items of lists begin with a paragraph, if need be an empty one. */
export function led(blocks: BodyNode[]): BodyNode[] {
  return blocks[0]?.type === "paragraph" ? blocks : [{ type: "paragraph" }, ...blocks];
}
