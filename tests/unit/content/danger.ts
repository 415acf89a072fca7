import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

const harmless = new Set(
  (
    "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code hr br table thead tbody tr th td div span a img figure figcaption section aside " +
    "details summary input strong em u s mark sub sup ins del html head body"
  ).split(" "),
);
const harmlessAttributes = new Set(
  (
    "class id href title alt src width height loading decoding rel start type checked disabled colspan rowspan scope tabindex role open " +
    "download aria-label"
  ).split(" "),
);
const mathAttributes =
  /^(xmlns|display|mathvariant|stretchy|fence|separator|lspace|rspace|width|height|depth|minsize|maxsize|encoding|accent|accentunder|linethickness|columnalign|columnspacing|rowspacing|columnlines|rowlines|scriptlevel|displaystyle|mathcolor|mathbackground|mathsize|voffset|movablelimits|symmetric|form|notation|frame|side|class|largeop|rowalign|href)$/;

// What a browser makes of it decides, not how it looks.
function leadsSomewhereHarmless(href: string): boolean {
  if (!URL.canParse(href, "https://own.example/articles/a")) return true;
  return ["https:", "http:", "mailto:", "tel:"].includes(new URL(href, "https://own.example/articles/a").protocol);
}

/** Everything in a rendered page that could run, load from elsewhere, restyle the page or was not meant to come out at all. */
export function dangersIn(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, inMath: boolean) => {
    if (node.nodeName === "#comment") found.push("comment");
    if ("tagName" in node) {
      const math = inMath || node.tagName === "math";
      if (!math && !harmless.has(node.tagName)) found.push(`element ${node.tagName}`);
      if (math && /^(maction|annotation-xml|script|style|svg|foreignObject|img|a|iframe|mglyph)$/i.test(node.tagName))
        found.push(`math ${node.tagName}`);
      for (const { name, value } of node.attrs) {
        const known = math ? mathAttributes.test(name) && name !== "href" : harmlessAttributes.has(name);
        if (!known) found.push(`attribute ${node.tagName} ${name}`);
        if (name === "href" && !leadsSomewhereHarmless(value)) found.push(`address ${value}`);
        if (name === "src" && !/^\/api\/files\/[\w-]+$/.test(value)) found.push(`source ${value}`);
      }
      for (const child of node.childNodes) visit(child, math);
    }
  };
  for (const child of parse(`<!doctype html><body>${html}`).childNodes)
    if (child.nodeName !== "#documentType") visit(child, false);
  return found;
}
