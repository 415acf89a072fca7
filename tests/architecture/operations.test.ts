import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { isOperation } from "@/lib/platform/operation/registry";
import { sourceFiles } from "../support/source-files";

const DOORS = /^lib\/(?!platform)[^/]+\/(queries|commands)(\.ts|\/[^/]+\.ts)$/;
const files = sourceFiles(["lib"], /\.ts$/).filter((file) => DOORS.test(file.path));

describe("permissions that cannot be forgotten", () => {
  it("finds the files of the nouns", () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files.map((file) => file.path))("%s exports operations only", async (file) => {
    const module: Record<string, unknown> = await import(pathToFileURL(path.resolve(file)).href);
    const others = Object.entries(module).filter(([, value]) => typeof value === "function" && !isOperation(value));
    expect(others.map(([name]) => name)).toEqual([]);
  });
});
