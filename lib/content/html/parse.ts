import { LossLog } from "../losses";
import type { Body, BodyNode, Loss } from "../types";
import { Converter } from "./convert";
import { Sealer } from "./seal";
import type { Resolvers } from "./targets";
import { TooManyElements, treeOf } from "./tree";

export interface ParsedHtml {
  body: Body;
  losses: Loss[];
}

/** Foreign HTML (a page, a paste) as a body. Only what the schema knows comes through; the rest is in `losses`. */
export function parseHtml(html: string, resolvers: Resolvers = {}): ParsedHtml {
  const losses = new LossLog();
  const sealed = new Sealer(losses).seal(html.replace(/\r\n?/g, "\n"), 1);
  const body = bodyOfSealed(sealed, html, losses, resolvers);
  return { body, losses: losses.list() };
}

/** Builds the tree over sealed HTML and converts it; a page beyond all measure is kept as plain text. */
export function bodyOfSealed(sealed: string, source: string, losses: LossLog, resolvers: Resolvers): Body {
  const converter = new Converter(losses, resolvers);
  try {
    const blocks = converter.blocksOf(treeOf(sealed));
    converter.dropAnchor();
    return finish(converter, blocks);
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error;
    losses.add("html-too-complex", "", 1);
    return {
      type: "doc",
      content: [{ type: "codeBlock", attrs: { language: null }, content: [{ type: "text", text: source }] }],
    };
  }
}

function finish(converter: Converter, blocks: BodyNode[]): Body {
  const seen = new Set<string>();
  const notes = converter.footnotes.filter((note) => {
    const id = String(note.attrs?.id);
    const again = seen.has(id);
    seen.add(id);
    if (again || !converter.references.has(id)) converter.losses.add("footnote-unused", id);
    return !again;
  });
  for (const id of converter.references) if (!seen.has(id)) converter.losses.add("footnote-missing", id);
  return { type: "doc", content: [...(blocks.length > 0 ? blocks : [{ type: "paragraph" }]), ...notes] };
}
