import { createRequire } from "node:module";
import path from "node:path";
import { cruise, type IConfiguration } from "dependency-cruiser";
import { describe, expect, it } from "vitest";

const rules: IConfiguration = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");

async function brokenRules(folder: string, paths: string[]): Promise<{ rule: string; from: string; to: string }[]> {
  const baseDir = path.resolve(folder);
  const options = { ...rules.options, baseDir, ruleSet: rules, validate: true, exclude: { path: ["^node_modules"] } };
  const { output } = await cruise(paths, options, { extensions: [".ts", ".tsx"] });
  if (typeof output === "string") throw new Error("expected a result and not a report");
  return output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

describe("the checker of import directions", () => {
  it("objects to every rule broken on purpose", async () => {
    const broken = await brokenRules("tests/architecture/fixtures", ["app", "components", "lib"]);
    const names = (rules.forbidden ?? []).map(({ name }) => name);
    expect([...new Set(broken.map(({ rule }) => rule))].sort()).toEqual(names.sort());
  });
});
