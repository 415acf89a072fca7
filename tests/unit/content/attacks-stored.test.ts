import { describe, expect, it } from "vitest";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { renderBody } from "@/lib/content/render-html";
import { parseBody } from "@/lib/content/schema";
import type { Body, BodyNode } from "@/lib/content/types";
import { dangersIn } from "./danger";
import { testContext } from "./labels";

const doc = (...content: unknown[]): Body => ({ type: "doc", content: content as BodyNode[] });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const html = (body: unknown) => renderBody(body as Body, testContext()).html;

describe("A17 Markdown", () => {
  it.each([
    "[x](javascript:alert(1))",
    "[x](JAVASCRIPT&colon;alert(1))",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "![x](https://tracker.example/p.gif)",
    "![x](data:image/svg+xml;base64,PHN2Zz4=)",
    "<details><summary><svg onload=alert(1)></summary><img src=x onerror=alert(1)></details>",
    "<!-- --><script>alert(1)</script>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<script\n\n>alert(1)</script>",
    '<a href="java&#10;script:alert(1)">x</a>',
    '{{< note title="<img src=x onerror=alert(1)>" >}}x{{< /note >}}',
    '!!! note "<script>alert(1)</script>"\n    x',
    '```"><script>alert(1)</script>\nx\n```',
    "[^1]\n\n[^1]: <img src=x onerror=alert(1)>",
    "| <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |",
    '<md-callout kind="x"><md-hidden><script>alert(1)</script>',
    '<md-a href="javascript:alert(1)">x</md-a>',
  ])("runs and loads nothing: %s", (source) => {
    const { body } = parseMarkdown(source);
    expect(parseBody(body).ok).toBe(true);
    expect(dangersIn(html(body))).toEqual([]);
  });
});

describe("A18 what was stored before a rule existed", () => {
  const stored: unknown[] = [
    doc({ type: "iframe", attrs: { src: "javascript:alert(1)" } }),
    doc({ type: "html", content: [{ type: "text", text: "<script>alert(1)</script>" }] }),
    doc({
      type: "heading",
      attrs: { level: '1 onclick="x"', anchor: '"><script>' },
      content: [{ type: "text", text: "<b>" }],
    }),
    doc({
      type: "codeBlock",
      attrs: { language: '"><script>alert(1)</script>' },
      content: [{ type: "text", text: "</code><script>" }],
    }),
    doc({
      type: "orderedList",
      attrs: { start: '1" onclick="x', type: '"><script>' },
      content: [{ type: "listItem", content: [paragraph()] }],
    }),
    doc({
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            {
              type: "tableCell",
              attrs: { colspan: '2" onclick="x', align: '"><script>' },
              content: [paragraph({ type: "text", text: "x" })],
            },
          ],
        },
      ],
    }),
    doc({ type: "callout", attrs: { kind: '"><script>', title: "<script>alert(1)</script>" }, content: [paragraph()] }),
    doc(
      paragraph({
        type: "image",
        attrs: {
          src: "/api/files/a",
          alt: '" onerror="alert(1)',
          width: '1" onload="x',
          title: "<",
          caption: "<script>",
        },
      }),
    ),
    doc(paragraph({ type: "footnoteReference", attrs: { id: '"><script>' } }), {
      type: "footnote",
      attrs: { id: '"><script>' },
      content: [paragraph({ type: "text", text: "<script>" })],
    }),
    doc(paragraph({ type: "mention", attrs: { id: '"><script>', label: "<script>" } })),
    doc(
      paragraph({
        type: "text",
        text: "x",
        marks: [{ type: "__proto__" }, { type: "constructor" }, { type: "script", attrs: { src: "x" } }, null, 1],
      }),
    ),
    { type: "doc", content: "<script>alert(1)</script>" },
    {
      type: "doc",
      content: [
        null,
        1,
        "<script>",
        { type: null },
        {},
        { type: "paragraph", content: { 0: "x" } },
        { type: "text", text: { x: 1 } },
      ],
    },
    { type: "doc" },
    doc({
      type: "taskList",
      content: [{ type: "taskItem", attrs: { checked: '" onclick="x' }, content: [paragraph()] }],
    }),
  ];
  it.each(stored.map((body) => [JSON.stringify(body).slice(0, 90), body]))("is rendered clean: %s", (_name, body) => {
    expect(dangersIn(html(body))).toEqual([]);
  });

  it.each(
    stored
      .filter((body) => !JSON.stringify(body).includes("footnote"))
      .map((body) => [JSON.stringify(body).slice(0, 90), body]),
  )("would be refused today: %s", (_name, body) => {
    expect(parseBody(body).ok).toBe(false);
  });

  it("a tree too deep for any stack is rendered as its text", () => {
    let node: unknown = paragraph({ type: "text", text: "dasar" });
    for (let depth = 0; depth < 20_000; depth += 1) node = { type: "blockquote", content: [node] };
    expect(html(doc(node))).toContain("dasar");
    expect(parseBody(doc(node))).toMatchObject({ ok: false, issues: [{ code: "too-deep" }] });
  });

  it("an article that may not be seen leaves only its words", () => {
    const body = doc(
      paragraph({
        type: "text",
        text: "rahasia",
        marks: [{ type: "link", attrs: { href: "article:cm9#x", title: null } }],
      }),
    );
    expect(renderBody(body, testContext({ articleHref: () => null })).html).toBe("<p>rahasia</p>");
    expect(html(body)).toContain('<a href="/articles/cm9#x">rahasia</a>');
  });
});
