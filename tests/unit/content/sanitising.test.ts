import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseHtml } from "@/lib/content/html/parse";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { renderBody } from "@/lib/content/render-html";
import { parseBody } from "@/lib/content/schema";
import type { Body } from "@/lib/content/types";
import { NO_SHARED_DATA, sharedData } from "../../support/shared-data";
import { dangersIn } from "./danger";
import { testContext } from "./labels";

const folder = sharedData("corpora/open/sanitising");
const load = (name: string) =>
  JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as {
    payload?: string;
    markdown?: string;
    section?: string;
    title?: string;
  }[];

function rendered(body: Body): string {
  const parsed = parseBody(body);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  // Twice: as it is stored, and as it would be without the check that stands before storing.
  return renderBody(parsed.value, testContext()).html + renderBody(body, testContext()).html;
}

describe("the checker of this test", () => {
  it("sees what runs, loads and restyles", () => {
    const bad = [
      "<script>1</script>",
      '<img src="https://e.example/x.png">',
      '<a href="javascript:1">x</a>',
      '<p onclick="1">x</p>',
      '<p style="position:fixed">x</p>',
      '<iframe src="/x"></iframe>',
      "<svg><set></svg>",
      '<a href="data:text/html,x">x</a>',
      '<math><maction actiontype="statusline">x</maction></math>',
    ];
    for (const html of bad) expect(dangersIn(html), html).not.toEqual([]);
    expect(dangersIn('<p>x <a href="https://e.example/">y</a> <img src="/api/files/a1" alt=""></p>')).toEqual([]);
  });
});

describe.skipIf(!folder)(
  `payloads of others: nothing runs, nothing loads (${folder ? "shared data" : NO_SHARED_DATA})`,
  () => {
    it("takes the DOMPurify pairs as HTML and as Markdown", () => {
      const cases = load("dompurify-expect.json");
      expect(cases.length).toBeGreaterThanOrEqual(86);
      for (const { payload = "" } of cases) {
        expect(dangersIn(rendered(parseHtml(payload).body)), payload).toEqual([]);
        expect(dangersIn(rendered(parseMarkdown(payload).body)), payload).toEqual([]);
      }
    });

    it("takes the OWASP list as HTML and as Markdown", () => {
      const cases = load("owasp-filter-evasion.json");
      expect(cases.length).toBeGreaterThanOrEqual(42);
      for (const { payload = "" } of cases) {
        expect(dangersIn(rendered(parseHtml(payload).body)), payload).toEqual([]);
        expect(dangersIn(rendered(parseMarkdown(payload).body)), payload).toEqual([]);
      }
    });

    it("takes the markdown-it cases", () => {
      const cases = load("markdown-it-xss.json");
      expect(cases.length).toBeGreaterThanOrEqual(13);
      for (const { markdown = "" } of cases)
        expect(dangersIn(rendered(parseMarkdown(markdown).body)), markdown).toEqual([]);
    });
  },
);
