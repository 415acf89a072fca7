import { describe, expect, it } from "vitest";
import { sourceFiles } from "../support/source-files";

const HARD_LIMIT = 300;

describe("files are small", () => {
  it(`has no source file above ${HARD_LIMIT} lines`, () => {
    const files = sourceFiles(["app", "components", "lib", "scripts", "tests", "bench"]);
    expect(files.length).toBeGreaterThan(100);
    const long = files.map((file) => ({ path: file.path, lines: file.text.split("\n").length - 1 }));
    expect(long.filter(({ lines }) => lines > HARD_LIMIT)).toEqual([]);
  });
});
