import { describe, expect, it } from "vitest";
import { markAttributes, nodeAttributes } from "@/lib/content/attributes";
import { diffBodies, diffText } from "@/lib/content/diff";
import { contentHash } from "@/lib/content/hash";
import { articleLinksIn, fileIdsIn, mentionsIn } from "@/lib/content/links";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { toMarkdown } from "@/lib/content/markdown/serialize";
import { headingsText, leadOf, plainText, wordCount } from "@/lib/content/plain-text";
import { renderBody } from "@/lib/content/render-html";
import { contentSchema, emptyBody, isEmptyBody, parseBody } from "@/lib/content/schema";
import type { Body } from "@/lib/content/types";
import { testContext } from "./labels";

function bodyOf(markdown: string): Body {
  const parsed = parseBody(
    parseMarkdown(markdown, {
      liftTitle: false,
      resolveImage: (src) => ({ kind: "file", id: src.replace("file:", "") }),
    }).body,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe("the schema", () => {
  it("has a check for every attribute of every node and mark, and none to spare", () => {
    const named = (specs: Record<string, { spec: { attrs?: object | null } }>) =>
      Object.fromEntries(
        Object.entries(specs).flatMap(([name, { spec }]) =>
          spec.attrs && Object.keys(spec.attrs).length > 0 ? [[name, Object.keys(spec.attrs).sort()]] : [],
        ),
      );
    const checked = (table: Record<string, object>) =>
      Object.fromEntries(Object.entries(table).map(([name, checks]) => [name, Object.keys(checks).sort()]));
    expect(checked(nodeAttributes)).toEqual(named(contentSchema.nodes));
    expect(checked(markAttributes)).toEqual(named(contentSchema.marks));
  });

  it("accepts what it made, unchanged", () => {
    const body = bodyOf("# A\n\ntext **b** [l](article:x#y)\n\n- [ ] t\n\n| a |\n|---|\n| 1 |\n");
    expect(parseBody(body)).toEqual({ ok: true, value: body });
    expect(parseBody(emptyBody()).ok).toBe(true);
    expect(isEmptyBody(emptyBody())).toBe(true);
    expect(isEmptyBody(body)).toBe(false);
  });

  it("never throws, whatever it is given", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const types = [...Object.keys(contentSchema.nodes), "script", "__proto__", "toString", ""];
    const marks = [...Object.keys(contentSchema.marks), "constructor"];
    const odd: unknown[] = [null, undefined, 1, -1, "", "x", true, [], {}, "javascript:alert(1)", Number.NaN];
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
    const make = (depth: number): unknown => {
      if (random(12) === 0) return pick(odd);
      const node: Record<string, unknown> = { type: pick(types) };
      if (random(2))
        node.attrs = random(8) ? { [pick(["level", "href", "src", "kind", "id", "colspan"])]: pick(odd) } : pick(odd);
      if (random(3)) node.text = pick(["x", "", 1, null]);
      if (random(3) === 0) node.marks = random(5) ? [{ type: pick(marks), attrs: { href: pick(odd) } }] : pick(odd);
      if (depth > 0 && random(3))
        node.content = random(9) ? Array.from({ length: random(4) }, () => make(depth - 1)) : pick(odd);
      return node;
    };
    for (let round = 0; round < 3000; round += 1) {
      const input = random(10) ? { type: "doc", content: Array.from({ length: random(4) }, () => make(5)) } : make(3);
      const parsed = parseBody(input);
      if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0);
      expect(() => renderBody(input as Body, testContext())).not.toThrow();
    }
  });

  it("refuses a body past its limits", () => {
    const text = (length: number) => ({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "a".repeat(length) }] }],
    });
    expect(parseBody(text(1_000_000)).ok).toBe(true);
    expect(parseBody(text(2_200_000))).toMatchObject({ ok: false, issues: [{ code: "too-large" }] });
    const many = { type: "doc", content: Array.from({ length: 60_000 }, () => ({ type: "paragraph" })) };
    expect(parseBody(many)).toMatchObject({ ok: false, issues: [{ code: "too-many-nodes" }] });
  });
});

const page = `## Awal

Teks **tebal** *miring* ~~coret~~ \`kode\` <u>garis</u> <mark>tanda</mark> H<sub>2</sub>O x<sup>2</sup> [tautan](article:cm1#b "J") $a_b$.[^a]

> kutipan

- satu
- dua
  1. a
  2. b

- [x] selesai
- [ ] belum

\`\`\`js
const a = \`1\`;
\`\`\`

| a | b |
| --- | ---: |
| 1 \\| 2 | **x** |

:::warning[Hati-hati]

isi

:::

<details open><summary>Ringkas <b>ya</b></summary>

isi

</details>

$$
\\frac{a}{b}
$$

![alt](file:f1 "t")

---

[^a]: catatan
`;

describe("Markdown", () => {
  it("comes back as the same body", () => {
    const body = bodyOf(page);
    expect(bodyOf(toMarkdown(body))).toEqual(body);
  });

  it("text that looks like Markdown stays text", () => {
    for (const text of [
      "# x",
      "- x",
      "1. x",
      "*x* _y_ `z`",
      "a | b",
      "<b>x</b>",
      "$x$",
      "[x](y)",
      "![x](y)",
      "> x",
      "!!! note",
      ":::note",
      "&amp;",
      "{{< x >}}",
      "\\",
      "+++",
      "~~x~~",
      "[^1]",
      "^[x]",
    ]) {
      const body: Body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] };
      expect(bodyOf(toMarkdown(body)), text).toEqual(body);
    }
  });

  it("says what it could not take, and on which line", () => {
    const { losses } = parseMarkdown("a\n\n<!-- rahasia -->\n\n[x](javascript:1)\n\n![b](https://e.example/x.png)\n");
    expect(losses).toEqual([
      { code: "html-comment", detail: "rahasia", line: 3 },
      { code: "unsafe-link", detail: "javascript:1", line: 5 },
      { code: "external-image", detail: "https://e.example/x.png", line: 7 },
    ]);
  });

  it("reads front matter in YAML, TOML and JSON, and keeps what it refuses", () => {
    expect(parseMarkdown("---\ntitle: A\n---\nx").title).toBe("A");
    expect(parseMarkdown('+++\ntitle = "B"\n+++\nx').title).toBe("B");
    expect(parseMarkdown('{\n"title": "C"\n}\nx').title).toBe("C");
    const refused = parseMarkdown("---\ntitle: D: e: f\n\t- x\n---\nisi");
    expect(refused.title).toBe("D: e: f");
    expect(refused.losses[0]?.code).toBe("front-matter-refused");
    expect(plainText(refused.body)).toContain("title: D: e: f");
  });
});

describe("HTML", () => {
  it("gives headings unique ids and a table of contents", () => {
    const { html, toc } = renderBody(
      bodyOf("## A b\n\n## A b\n\n### C {#c-lain}\n"),
      testContext({ reservedIds: ["a-b"] }),
    );
    expect(toc.map(({ id, level }) => [id, level])).toEqual([
      ["a-b-1", 2],
      ["a-b-2", 2],
      ["c-lain", 3],
    ]);
    for (const { id } of toc) expect(html).toContain(`id="${id}"`);
  });

  it("the page's title stays the only h1", () => {
    expect(renderBody(bodyOf("# A\n\n## B\n"), testContext()).html).toBe('<h2 id="a">A</h2><h3 id="b">B</h3>');
  });

  it("a table of 5,000 cells is parsed and rendered", () => {
    const row = `|${" x |".repeat(50)}`;
    const body = bodyOf([row, `|${"---|".repeat(50)}`, ...Array.from({ length: 99 }, () => row)].join("\n"));
    const { html } = renderBody(body, testContext());
    expect(html.match(/<t[hd]/g)?.length).toBeGreaterThanOrEqual(5000);
    expect(html).toContain('<div class="tblw" tabindex="0" role="region"');
  });
});

describe("text, links and hash", () => {
  const body = bodyOf(
    "# Judul\n\nSatu dua. Baca [tiga](article:cm1#x) empat! Lima.\n\n> kutip panjang\n\n`kode`\n\n![](file:f1)\n",
  );

  it("knows the words of the writer", () => {
    expect(headingsText(body)).toBe("Judul");
    expect(plainText(body).split("\n").slice(0, 2)).toEqual(["Judul", "Satu dua. Baca tiga empat! Lima."]);
    expect(leadOf(body)).toBe("Satu dua. Baca tiga empat! Lima.");
    expect(wordCount(body)).toBe(8);
  });

  it("knows whom and what a body names", () => {
    expect(articleLinksIn(body)).toEqual([
      { articleId: "cm1", fragment: "x", text: "tiga", sentence: "Baca tiga empat!" },
    ]);
    expect(fileIdsIn(body)).toEqual(["f1"]);
    expect(
      mentionsIn({
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "mention", attrs: { id: "e1", label: "A" } }] }],
      }),
    ).toEqual(["e1"]);
  });

  it("a hash depends on what is read, not on the order of keys", () => {
    const content = { title: "a", summary: "", language: "id", body };
    const turned = JSON.parse(
      JSON.stringify(body, (_key, value) =>
        value && typeof value === "object" && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    );
    expect(contentHash({ ...content, body: turned })).toBe(contentHash(content));
    expect(contentHash({ ...content, title: "b" })).not.toBe(contentHash(content));
  });
});

describe("the difference of two bodies", () => {
  const labels = { added: "Baru", removed: "Hilang", changed: "Berubah", unchanged: (n: number) => `${n} sama` };

  it("marks words within a block that lived on", () => {
    const { html, ...counts } = diffBodies(
      bodyOf("Satu\n\nPintu dibuka <b>pelan</b> sekali.\n\nTiga"),
      bodyOf("Satu\n\nPintu ditutup <b>pelan</b> sekali.\n\nTiga\n\nEmpat <script>"),
      { labels },
    );
    expect(counts).toEqual({ added: 1, removed: 0, changed: 1, same: 2 });
    expect(html).toContain("Pintu <del>dibuka</del><ins>ditutup</ins> <strong>pelan</strong> sekali.");
    expect(html).not.toContain("<script");
  });

  it("of equal bodies is nothing, and of titles is words", () => {
    expect(diffBodies(bodyOf(page), bodyOf(page), { labels })).toMatchObject({ added: 0, removed: 0, changed: 0 });
    expect(diffText("Pintu air <b>", "Pintu bendung <b>")).toBe("Pintu <del>air</del><ins>bendung</ins> &lt;b&gt;");
  });

  it("leaves out what is far from a change", () => {
    const lines = Array.from({ length: 20 }, (_, index) => `baris ${index}`);
    const { html } = diffBodies(bodyOf(lines.join("\n\n")), bodyOf([...lines, "baru"].join("\n\n")), {
      labels,
      around: 2,
    });
    expect(html).toContain("18 sama");
  });

  it("ends soon for large bodies that have nothing in common", () => {
    const make = (word: string) =>
      bodyOf(Array.from({ length: 4000 }, (_, index) => `${word}${index} ${word.repeat(3)} ${index % 7}`).join("\n\n"));
    const start = performance.now();
    diffBodies(make("lama"), make("baru"), { labels });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
