import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "../support/source-files";

const decisions = readdirSync("docs/adr").filter((name) => name.endsWith(".md"));
const documents = [...sourceFiles(["docs"], /\.md$/), ...["README.md", "AGENTS.md"].map(open)];

function open(file: string): { path: string; text: string } {
  return { path: file, text: readFileSync(file, "utf8") };
}

describe("the decisions and documents", () => {
  it("numbers decisions without gaps and gives each its five parts", () => {
    const numbers = decisions.map((name) => Number(name.slice(0, 4))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    for (const name of decisions) {
      const text = readFileSync(path.join("docs/adr", name), "utf8");
      for (const part of ["Date", "Status", "Context", "Decision", "Consequences"]) expect(text, name).toContain(part);
    }
  });

  it("points only to files that exist", () => {
    const broken = documents.flatMap(({ path: file, text }) =>
      [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target = ""]) => path.join(path.dirname(file), target))
        .filter((target) => !existsSync(target)),
    );
    expect(broken).toEqual([]);
  });

  it("mentions only decisions that exist", () => {
    const sources = sourceFiles(["app", "components", "lib", "scripts", "docs"], /\.(tsx?|mjs|md)$/);
    const mentioned = [...sources, ...documents].flatMap(({ text }) =>
      [...text.matchAll(/ADR (\d{4})/g)].map(([, n]) => n),
    );
    const known = decisions.map((name) => name.slice(0, 4));
    expect([...new Set(mentioned)].filter((number) => !known.includes(number ?? ""))).toEqual([]);
  });
});
