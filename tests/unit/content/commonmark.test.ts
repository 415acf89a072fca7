import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { renderBody } from "@/lib/content/render-html";
import { parseBody } from "@/lib/content/schema";
import { NO_SHARED_DATA, sharedData } from "../../support/shared-data";
import { testContext } from "./labels";
import { meaningOf } from "./meaning";

interface Example {
  example: number;
  section: string;
  markdown: string;
  html: string;
}

const folder = sharedData("corpora/open/commonmark");
const load = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));

/** Why an example does not keep its meaning to the letter. What fits no class is a fault. */
const classes: [string, (example: Example, ours: string) => boolean][] = [
  [
    "an address outside the allow-list: words stay, link goes",
    ({ html }) => /href="(?!https?:|mailto:|tel:)[^"/#]*:/.test(html),
  ],
  ["bare addresses become links, as on GitHub", ({ html }, ours) => ours.includes("<a ") && !/href=|<a /.test(html)],
  ["emphasis within emphasis of the same kind", ({ html }) => /<(em|strong)>(?:(?!<\/\1>).)*<\1>/s.test(html)],
  ["scripts and styles go with their content", ({ html }) => /<(script|style)/.test(html)],
  ["GFM 0.29 knew an older rule for comments", ({ html }) => html.includes("&lt;!--")],
  [
    "a lower-case placeholder tag stays visible",
    ({ html }) => /<(bab|c2c|bar|random|st)\b/.test(html) || html.includes("&lt;bar&gt;"),
  ],
  ["a table without cells goes", ({ html }) => html.includes("<table>") && !html.includes("<td")],
  ["two rules at the very top are empty front matter", ({ markdown }) => markdown.startsWith("---\n---\n")],
  ["the language of code is a word", ({ markdown }) => /^[`~]{3,};/.test(markdown)],
  ["one tilde is a tilde", ({ markdown }) => /(^|[^~])~[^~]/.test(markdown)],
  ["footnotes have their own numbers and links", ({ markdown }) => markdown.includes("[^")],
  ["text-like elements without an end are text", ({ markdown }) => /<(xmp|textarea|title|plaintext)/.test(markdown)],
  ["no expectation stated", ({ html }) => html.includes("IGNORE")],
  ["where a bare address ends", ({ section }) => /Autolinks|Interop/.test(section)],
];

function compare(examples: Example[]): { kept: number; byClass: Map<string, number[]> } {
  let kept = 0;
  const byClass = new Map<string, number[]>();
  for (const example of examples) {
    const files: string[] = [];
    const page = parseMarkdown(example.markdown, {
      liftTitle: false,
      resolveImage: (src) => ({ kind: "file", id: String(files.push(src) - 1) }),
    });
    const body = parseBody(page.body);
    if (!body.ok) throw new Error(`example ${example.example}: ${JSON.stringify(body.issues)}`);
    const context = testContext({ topHeading: 1, fileHref: (id) => files[Number(id)] ?? "" });
    const ours = renderBody(body.value, context).html;
    if (JSON.stringify(meaningOf(ours)) === JSON.stringify(meaningOf(example.html))) {
      kept += 1;
      continue;
    }
    const name = classes.find(([, fits]) => fits(example, ours))?.[0] ?? "UNEXPLAINED";
    byClass.set(name, [...(byClass.get(name) ?? []), example.example]);
  }
  return { kept, byClass };
}

function report(name: string, total: number, { kept, byClass }: ReturnType<typeof compare>): void {
  const lines = [...byClass].map(([reason, examples]) => `  ${examples.length} x ${reason}: ${examples.join(", ")}`);
  console.log([`${name}: ${kept} of ${total} keep their meaning`, ...lines].join("\n"));
}

describe("the comparison of this test", () => {
  it("tells pages apart that say different things", () => {
    expect(meaningOf("<p>a <em>b</em></p>")).not.toEqual(meaningOf("<p>a b</p>"));
    expect(meaningOf("<ul><li>a</li></ul>")).not.toEqual(meaningOf("<ol><li>a</li></ol>"));
    expect(meaningOf('<p><a href="/x">a</a></p>')).not.toEqual(meaningOf('<p><a href="/y">a</a></p>'));
    expect(meaningOf("<ul><li><p>a</p></li></ul>")).toEqual(meaningOf("<ul>\n<li>a</li>\n</ul>"));
  });
});

describe.skipIf(!folder)(`Markdown keeps its meaning (${folder ? "shared data" : NO_SHARED_DATA})`, () => {
  it.each([
    ["commonmark-0.31.2.spec.json", 652, 630],
    ["gfm-0.29.spec.json", 673, 644],
    ["gfm-extensions.json", 28, 21],
    ["cmark-regression.json", 19, 15],
  ])("%s", (name, total, floor) => {
    const examples: Example[] = load(name);
    expect(examples.length).toBeGreaterThanOrEqual(total);
    const result = compare(examples);
    report(name, examples.length, result);
    expect(result.byClass.get("UNEXPLAINED") ?? []).toEqual([]);
    expect(result.kept).toBeGreaterThanOrEqual(floor);
  });
});

interface Pathological {
  name: string;
  parts?: [string, number][];
  series?: { template: string; from_n: number; to_n: number };
  tail?: string;
}

function inputOf({ parts = [], series, tail = "" }: Pathological): string {
  let text = parts.map(([part, times]) => part.repeat(times)).join("");
  for (let n = series?.from_n ?? 1; series && n <= series.to_n; n += 1) {
    text += series.template
      .replace(/\{(.+?)\*n\}/g, (_all, repeated: string) => repeated.repeat(n))
      .replaceAll("{n}", String(n));
  }
  return text + tail;
}

// Generous, because a test machine is shared: what this guards against takes minutes.
const LONGEST = 20_000;

function parseInTime(text: string): void {
  const start = performance.now();
  const body = parseBody(parseMarkdown(text).body);
  if (body.ok) renderBody(body.value, testContext());
  expect(performance.now() - start).toBeLessThan(LONGEST);
}

describe.skipIf(!folder)(`hostile inputs of others end (${folder ? "shared data" : NO_SHARED_DATA})`, () => {
  const cases: Pathological[] = folder ? load("pathological.json").cases : [];
  it.each(cases.map((each) => [each.name, each] as const))(
    "%s",
    (_name, each) => parseInTime(inputOf(each)),
    LONGEST * 2,
  );
});

describe("hostile inputs against our own rules end", () => {
  const repeated: [string, string, number][] = [
    ["dollars", "$a ", 50_000],
    ["double dollars", "$$a ", 50_000],
    ["math blocks without end", "$$\nx\n", 20_000],
    ["footnote references", "[^a", 50_000],
    ["inline notes", "^[", 20_000],
    ["notes in notes", "[^1]: ", 20_000],
    ["shortcodes without end", "{{< a ", 30_000],
    ["shortcodes", "{{< note >}}", 10_000],
    ["containers without end", ":::note\n", 20_000],
    ["containers with nothing but ends", ":::\n", 20_000],
    ["definitions", ": a\n", 20_000],
    ["terms and definitions", "a\n: a\n", 10_000],
    ["definitions in definitions", ": ", 20_000],
    ["abbreviations", "*[a]: b\n", 20_000],
    ["heading attributes", "# a {#b} {", 10_000],
    ["alerts", "> [!NOTE]\n\n", 10_000],
    ["open elements", "<div>\n\n", 20_000],
    ["open inline elements", "<b><i>", 20_000],
    ["open fonts", '<font color="1">x<p>', 20_000],
    ["open tables", "<table><tr><td>\n\n", 10_000],
    ["drawings", "<svg>", 20_000],
    ["addresses", "www.a.b ", 20_000],
    ["tasks", "- [ ] ", 5_000],
    ["tabs", '=== "a"\n', 20_000],
  ];
  it.each(repeated)("%s", (_name, part, times) => parseInTime(part.repeat(times)), LONGEST * 2);

  it("admonitions in admonitions", () => {
    parseInTime(Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth * 4)}!!! note`).join("\n"));
  });

  it("components of mdx without end", () => {
    const start = performance.now();
    parseMarkdown("<A b={".repeat(5000), { format: "mdx" });
    parseMarkdown("{".repeat(20_000), { format: "mdx" });
    expect(performance.now() - start).toBeLessThan(LONGEST);
  });
});
