import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../launcher/port";
import { type Outcome, run, tool } from "./stage";

interface Suite {
  title: string;
  file: string;
  suites?: Suite[];
  specs: {
    title: string;
    ok: boolean;
    tests: { status: string; annotations: { type: string; description?: string }[] }[];
  }[];
}

interface Report {
  suites: Suite[];
  errors: { message: string }[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Runs the journeys in Chromium against the production build, started as a user starts it, with fresh data. */
export async function browserJourneys(chromium: Promise<string>): Promise<Outcome> {
  const executable = await chromium;
  const data = await mkdtemp(path.join(tmpdir(), "lumbung-e2e-"));
  await chmod(data, 0o711);
  const port = await freePort();
  const site = startSite(data, port);
  try {
    await site.ready;
    const reportFile = path.join(data, "report.json");
    const env = { LUMBUNG_E2E_URL: `http://localhost:${port}`, LUMBUNG_CHROMIUM: executable };
    const { output } = await run(tool("@playwright/test/cli.js", "test", "--reporter=json,line"), {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
      NO_COLOR: "1",
    });
    const report = await readFile(reportFile, "utf8").catch(() => undefined);
    const outcome = report ? read(JSON.parse(report), output) : { passed: 0, failed: 1, report: output };
    return withStop(outcome, await site.stop(), site.output());
  } finally {
    await site.stop();
    await rm(data, { recursive: true, force: true });
  }
}

interface RunningSite {
  ready: Promise<void>;
  output(): string;
  /** The exit code after Ctrl-C. */
  stop(): Promise<number>;
}

function startSite(data: string, port: number): RunningSite {
  const env = { ...process.env, LUMBUNG_DATA: data, PORT: String(port), LUMBUNG_LOCALE: "en", LOG_LEVEL: "warn" };
  const child: ChildProcess = spawn(process.execPath, ["scripts/start.mjs"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        output += chunk;
        if (output.includes("Lumbung is ready at")) resolve();
      });
    void ended.then(() => reject(new Error(`the site did not start:\n${output}`)));
  });
  return {
    ready,
    output: () => output,
    stop: () => {
      child.kill("SIGINT");
      return ended;
    },
  };
}

function withStop(outcome: Outcome, code: number, output: string): Outcome {
  const parts = ["site", "background worker", "Next", "PostgreSQL"].map((part) => output.indexOf(`Stopping: ${part}`));
  const inOrder = code === 0 && parts.every((place, index) => place > (parts[index - 1] ?? 0));
  if (inOrder) return { ...outcome, passed: outcome.passed + 1 };
  const report = `${outcome.report ?? ""}\n\nCtrl-C did not stop the site in order (exit code ${code}):\n${output.slice(-3000)}`;
  return { ...outcome, failed: outcome.failed + 1, report };
}

function read(report: Report, output: string): Outcome {
  const { expected, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  const skipped = report.suites.flatMap(skippedIn);
  return { passed: expected, failed, skipped, report: failed ? output.slice(-60_000) : "" };
}

function skippedIn(suite: Suite): string[] {
  const own = suite.specs
    .filter((spec) => spec.tests.some((test) => test.status === "skipped"))
    .map((spec) => `${spec.title}: ${spec.tests[0]?.annotations.map((note) => note.description).join(", ") ?? ""}`);
  return [...own, ...(suite.suites ?? []).flatMap(skippedIn)];
}
