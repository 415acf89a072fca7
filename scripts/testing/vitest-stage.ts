import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Outcome, run, tool } from "./stage";

interface Assertion {
  status: string;
  fullName: string;
  failureMessages: string[] | null;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
}

/** Runs some of the projects of vitest.config.ts and counts their tests. */
export async function vitest(projects: readonly string[]): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), "lumbung-vitest-"));
  const file = path.join(folder, "report.json");
  const chosen = projects.flatMap((project) => ["--project", project]);
  const { code, output } = await run(
    tool("vitest/vitest.mjs", "run", ...chosen, "--reporter=json", `--outputFile=${file}`, "--reporter=dot"),
    { NO_COLOR: "1" },
  );
  const text = await readFile(file, "utf8").catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
  if (text === undefined) return { passed: 0, failed: 1, report: output };
  return read(JSON.parse(text), code, output);
}

function read(report: Report, code: number, output: string): Outcome {
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name })),
  );
  const failures = tests.filter((test) => test.status === "failed");
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const skipped = tests
    .filter((test) => ["skipped", "pending", "todo"].includes(test.status))
    .map((test) => test.fullName);
  const failed = failures.length + broken.length;
  const lines = [
    ...failures.map(
      (test) => `${path.relative(".", test.file)} › ${test.fullName}\n${(test.failureMessages ?? []).join("\n")}`,
    ),
    ...broken.map((file) => `${path.relative(".", file.name)}\n${file.message}`),
  ];
  // An error outside of any test, such as an unhandled rejection.
  if (code !== 0 && failed === 0) return { passed: report.numPassedTests, failed: 1, skipped, report: output };
  return { passed: report.numPassedTests, failed, skipped, report: lines.join("\n\n") };
}
