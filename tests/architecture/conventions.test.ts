import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceFiles, withoutComments } from "../support/source-files";

const site = sourceFiles(["app", "components", "lib"], /\.tsx?$/);
const code = site.map((file) => ({ path: file.path, text: withoutComments(file.text) }));

function pathsWhere(test: (file: { path: string; text: string }) => boolean): string[] {
  return code.filter(test).map(({ path }) => path);
}

describe("the house's conventions", () => {
  it("reads the environment in one place", () => {
    expect(pathsWhere(({ text }) => /process\.env\b/.test(text))).toEqual(["lib/platform/env.ts"]);
  });

  it("keeps the clock out of rules and inputs", () => {
    const clock = /new Date\(\)|Date\.now\(|performance\.now\(|platform\/time\/clock"/;
    const pure = code.filter(({ path }) => /^lib\/(?!platform)[^/]+\/(rules|schema|policy)\.ts$/.test(path));
    expect(pure.length).toBeGreaterThan(10);
    expect(pure.filter(({ text }) => clock.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("has no barrels", () => {
    expect(pathsWhere(({ path }) => /^(lib|components)\/.*\/index\.tsx?$/.test(path))).toEqual([]);
    expect(pathsWhere(({ text }) => /^export \* from/m.test(text))).toEqual([]);
  });

  it("names files by what they do", () => {
    const vague = /(^|\/|-)(utils?|helpers?|common|managers?|misc)(\.|-|\/)/;
    expect(pathsWhere(({ path }) => vague.test(path))).toEqual([]);
  });

  it("lets only operations reach the database from a noun's folder", () => {
    const writes = /\b(db|pool)\(\)/;
    const pure = /^lib\/(?!platform)[^/]+\/(schema|rules|views|actions|policy)\.ts$/;
    expect(pathsWhere(({ path, text }) => pure.test(path) && writes.test(text))).toEqual([]);
    expect(pathsWhere(({ path, text }) => /^(app|components)\//.test(path) && writes.test(text))).toEqual(
      pathsWhere(({ path, text }) => path.startsWith("app/api/health/") && writes.test(text)),
    );
  });

  it("never navigates by a script where a document would do", () => {
    expect(pathsWhere(({ text }) => /from "next\/(link|router)"/.test(text))).toEqual([]);
  });
});

describe("the README", () => {
  it("explains every setting the site reads", () => {
    const settings = readFileSync("lib/platform/env.ts", "utf8").matchAll(/(?:text|flag)\("([A-Z_]+)"/g);
    const readme = readFileSync("README.md", "utf8");
    const names = [...new Set([...settings].map(([, name = ""]) => name))];
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
