import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { toMarkdown } from "@/lib/content/markdown/serialize";
import { plainText, walk } from "@/lib/content/plain-text";
import { renderBody } from "@/lib/content/render-html";
import { parseBody } from "@/lib/content/schema";
import type { Body } from "@/lib/content/types";
import { NO_SHARED_DATA, sharedData } from "../../support/shared-data";
import { dangersIn } from "./danger";
import { testContext } from "./labels";

const folder = sharedData("corpora/open");

function pagesOf(corpus: string): string[] {
  return (readdirSync(`${folder}/${corpus}`, { recursive: true }) as string[]).filter(
    (path) => /\.mdx?$/i.test(path) && !/LICENSES|ATTRIBUTION/.test(path),
  );
}

function read(corpus: string, path: string) {
  return parseMarkdown(readFileSync(`${folder}/${corpus}/${path}`, "utf8"), {
    format: path.endsWith(".mdx") ? "mdx" : "md",
    liftTitle: false,
    resolveImage: () => ({ kind: "file", id: "f" }),
  });
}

function countOf(body: Body, type: string): number {
  let count = 0;
  walk(body, (node) => {
    if (node.type === type) count += 1;
  });
  return count;
}

describe.skipIf(!folder)(`every page of the corpora is a body (${folder ? "shared data" : NO_SHARED_DATA})`, () => {
  it.each(["bcgov", "indonesia", "odd-inputs"])(
    "%s: accepted, rendered clean, and read back from its own Markdown",
    (corpus) => {
      for (const path of pagesOf(corpus)) {
        const { body } = read(corpus, path);
        const parsed = parseBody(body);
        expect(parsed.ok ? [] : parsed.issues, path).toEqual([]);
        if (!parsed.ok) continue;
        expect(dangersIn(renderBody(parsed.value, testContext()).html), path).toEqual([]);
        expect(parseBody(parseMarkdown(toMarkdown(parsed.value)).body).ok, path).toBe(true);
      }
    },
    120_000,
  );

  it.each(["bcgov", "indonesia"])(
    "%s: no heading, table or listing is lost",
    (corpus) => {
      const { pages } = JSON.parse(readFileSync(`${folder}/${corpus}/pages.json`, "utf8")) as {
        pages: { path: string; headings: number; tables: number; fences: Record<string, number> }[];
      };
      for (const page of pages) {
        const { body } = read(corpus, page.path);
        const fences = Object.values(page.fences).reduce((sum, count) => sum + count, 0);
        // More is right: the reference does not count what is written as HTML.
        expect(countOf(body, "heading"), page.path).toBeGreaterThanOrEqual(page.headings);
        expect(countOf(body, "table"), page.path).toBeGreaterThanOrEqual(page.tables);
        expect(countOf(body, "codeBlock"), page.path).toBeGreaterThanOrEqual(fences);
      }
    },
    120_000,
  );

  it("a page of 551 kB keeps its last words", () => {
    const { body } = read("indonesia", "peraturan/uu/2014/23.md");
    expect(plainText(body).length).toBeGreaterThan(500_000);
  });
});
