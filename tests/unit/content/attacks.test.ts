import { describe, expect, it } from "vitest";
import { cleanBody } from "@/lib/content/clean";
import { parseHtml } from "@/lib/content/html/parse";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { renderBody } from "@/lib/content/render-html";
import { parseBody } from "@/lib/content/schema";
import type { Body, BodyNode } from "@/lib/content/types";
import { safeUrl } from "@/lib/content/urls";
import { dangersIn } from "./danger";
import { testContext } from "./labels";

const doc = (...content: unknown[]): Body => ({ type: "doc", content: content as BodyNode[] });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const linked = (href: unknown) => paragraph({ type: "text", text: "x", marks: [{ type: "link", attrs: { href } }] });
const html = (body: unknown) => renderBody(body as Body, testContext()).html;

const scripts = [
  "javascript:alert(1)",
  " JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "\u200bjavascript:alert(1)",
  "java\u00adscript:alert(1)",
  "\u202ejavascript:alert(1)",
  "javascript :alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "blob:https://e.example/1",
  "filesystem:https://e.example/1",
  "view-source:javascript:alert(1)",
  "file:///etc/passwd",
  "file:../../etc/passwd",
  "article:../x",
  "article:a b",
];

describe("A1 a link mark with an address that runs", () => {
  it.each(scripts)("is refused when parsed and not rendered: %j", (href) => {
    const body = doc(linked(href));
    const parsed = parseBody(body);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.issues[0]?.code).toBe("unsafe-url");
    expect(html(body)).toBe("<p>x</p>");
    const cleaned = cleanBody(body);
    expect(cleaned.ok && html(cleaned.value)).toBe("<p>x</p>");
    expect(cleaned.losses[0]?.code).toBe("unsafe-link");
  });

  it.each([
    "https://e.example/a?b=c#d",
    "http://e.example",
    "mailto:a@e.example",
    "tel:+62211234",
    "../lain.md",
    "/articles/a",
    "#bagian",
    "article:cm1#bagian",
    "file:cm1",
    "",
  ])("an address of the allow-list is kept: %j", (href) => {
    expect(parseBody(doc(linked(href))).ok).toBe(true);
    expect(html(doc(linked(href)))).toContain("<a ");
  });

  it("an address that is no text is refused", () => {
    for (const href of [null, 1, {}, ["https://e.example"], true]) expect(parseBody(doc(linked(href))).ok).toBe(false);
    expect(html(doc(linked({ toString: "javascript:1" })))).toBe("<p>x</p>");
  });
});

describe("A2 every address of every node", () => {
  it.each([
    ...scripts,
    "https://tracker.example/p.gif",
    "//tracker.example/p.gif",
    "/x.png",
    "../x.png",
    "/api/files/../secret",
    "/api/files/a?x=1",
    "/api/files/a/b",
  ])("an image loads nothing but our own files: %j", (src) => {
    const body = doc(paragraph({ type: "image", attrs: { src, alt: "gambar" } }));
    const parsed = parseBody(body);
    expect(parsed.ok).toBe(false);
    expect(html(body)).not.toContain("<img");
    expect(html(body)).toContain("gambar");
  });

  it("an image of ours is shown", () => {
    for (const src of ["file:cm1", "/api/files/cm1"]) {
      const body = doc(paragraph({ type: "image", attrs: { src, alt: "gambar" } }));
      expect(parseBody(body).ok).toBe(true);
      expect(html(body)).toContain('<img src="/api/files/cm1" alt="gambar"');
    }
  });

  it.each([
    { href: "javascript:alert(1)" },
    { onerror: "alert(1)" },
    { style: "position:fixed" },
    { class: "x" },
    { srcset: "https://e.example" },
  ])("an attribute the schema does not know is refused on any node and mark: %j", (attrs) => {
    const bad = [
      doc({ type: "attachment", attrs: { fileId: "a", name: "n", size: 1, ...attrs } }),
      doc(paragraph({ type: "mention", attrs: { id: "a", label: "n", ...attrs } })),
      doc({ type: "paragraph", attrs, content: [] }),
      doc(paragraph({ type: "text", text: "x", marks: [{ type: "bold", attrs }] })),
      doc({ type: "callout", attrs: { kind: "info", ...attrs }, content: [paragraph()] }),
    ];
    for (const body of bad) {
      const parsed = parseBody(body);
      expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toContain("unknown-attribute");
      expect(dangersIn(html(body))).toEqual([]);
    }
  });

  it("a file's id cannot become an address", () => {
    const body = doc({ type: "attachment", attrs: { fileId: 'javascript:alert(1)"><script>', name: "n<b>", size: 1 } });
    expect(parseBody(body).ok).toBe(false);
    expect(html(body)).toBe('<p class="attachment">n&lt;b&gt; <span class="meta">1 B</span></p>');
  });
});

describe("A3 embedded frames", () => {
  it.each([
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<iframe src="data:text/html,x"></iframe>',
    '<object data="javascript:alert(1)"></object>',
    '<embed src="javascript:alert(1)">',
  ])("do not survive: %s", (source) => {
    for (const body of [parseHtml(source).body, parseMarkdown(source).body]) expect(dangersIn(html(body))).toEqual([]);
  });

  it("a frame becomes a link and a line in the report", () => {
    const { body, losses } = parseHtml('<iframe src="https://video.example/1" title="Rapat"></iframe>');
    expect(html(body)).toContain('href="https://video.example/1">Rapat</a>');
    expect(losses).toMatchObject([{ code: "embed", detail: "https://video.example/1" }]);
  });
});

describe("A4 diagrams", () => {
  it("stay the code they are", () => {
    const source =
      '```mermaid\n%%{init:{"securityLevel":"loose"}}%%\ngraph TD; A["<img src=x onerror=alert(1)>"]\n```\n';
    const shown = html(parseMarkdown(source).body);
    expect(dangersIn(shown)).toEqual([]);
    expect(shown).toContain('class="language-mermaid"');
  });
});

describe("A5 formulas", () => {
  const formulas = [
    "\\href{javascript:alert(1)}{x}",
    "\\url{javascript:alert(1)}",
    "\\htmlData{onclick=alert(1)}{x}",
    "\\htmlStyle{position:fixed}{x}",
    "\\includegraphics{https://e.example/x.png}",
    "\\def\\a{\\a\\a}\\a",
    "\\rule{1000000em}{1000000em}",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "\\text{<img src=x onerror=alert(1)>}",
  ];
  it.each(formulas)("run nothing and end soon: %s", (latex) => {
    const body = doc({ type: "mathBlock", attrs: { latex } }, paragraph({ type: "mathInline", attrs: { latex } }));
    const start = performance.now();
    const shown = html(body);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(dangersIn(shown)).toEqual([]);
  });

  it("a harmless formula is MathML", () => {
    expect(html(doc({ type: "mathBlock", attrs: { latex: "\\frac{a}{b}" } }))).toContain("<mfrac>");
  });
});

describe("A6 drawings in the text", () => {
  it.each([
    '<svg><a><animate attributeName="href" values="javascript:alert(1)"/><text>x</text></a></svg>',
    '<svg><set attributeName="onmouseover" to="alert(1)"/></svg>',
    '<svg><use xlink:href="data:image/svg+xml,x#a"/></svg>',
    "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>",
    "<svg onload=alert(1)>",
    "text <svg onload=alert(1)> text",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
  ])("go, with a report: %s", (source) => {
    for (const { body, losses } of [parseHtml(source), parseMarkdown(source)]) {
      expect(dangersIn(html(body))).toEqual([]);
      expect(losses.map((loss) => loss.code)).toContain("drawing");
    }
  });
});

describe("A7 handlers, forms, styles and the page's head", () => {
  it.each([
    '<p onclick="alert(1)">x</p>',
    '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
    '<meta http-equiv="refresh" content="0;url=https://e.example">x',
    '<base href="https://e.example/">x',
    '<link rel="stylesheet" href="https://e.example/x.css">x',
    '<div style="position:fixed;top:0;left:0;width:100%;height:100%"><a href="https://e.example">x</a></div>',
    "<style>body{display:none}</style>x",
    '<input autofocus onfocus="alert(1)">x',
    '<details ontoggle="alert(1)" open><summary>x</summary></details>',
    '<video><source onerror="alert(1)"></video>x',
  ])("go, with a report: %s", (source) => {
    for (const { body, losses } of [parseHtml(source), parseMarkdown(source)]) {
      const shown = html(body);
      expect(dangersIn(shown)).toEqual([]);
      expect(shown).toContain("x");
      expect(losses.length).toBeGreaterThan(0);
    }
  });
});

describe("the allow-list itself", () => {
  it("answers the same for what it has answered", () => {
    for (const raw of [" https://e.example/a b ", "../a b.md", "mailto:a@b", "#a b", "article:x#y z"]) {
      const once = safeUrl(raw, "link");
      expect(safeUrl(once, "link")).toBe(once);
    }
  });
});
