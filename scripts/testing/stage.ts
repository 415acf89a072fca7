import { spawn } from "node:child_process";

/** What a stage of the checks found. */
export interface StageResult {
  name: string;
  passed: number;
  failed: number;
  skipped: string[];
  seconds: number;
  /** What to read when something failed. */
  report: string;
}

export interface Outcome {
  passed: number;
  failed: number;
  skipped?: string[];
  report?: string;
}

const running = new Set<number>();

/** Runs a stage, shows its line, and turns a failure of the stage itself into a failed check. */
export async function stage(name: string, work: () => Promise<Outcome>): Promise<StageResult> {
  const began = performance.now();
  const outcome = await work().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    report: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  const seconds = (performance.now() - began) / 1000;
  const result: StageResult = { skipped: [], report: "", ...outcome, name, seconds };
  const counts = `${result.passed} passed${result.failed ? `, ${result.failed} failed` : ""}`;
  const skipped = result.skipped.length > 0 ? `, ${result.skipped.length} skipped` : "";
  console.log(
    `${result.failed ? "✗" : "✓"} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s   ${counts}${skipped}`,
  );
  return result;
}

/** A program that is one check: it passes when it ends with 0. */
export async function check(command: readonly string[]): Promise<Outcome> {
  const { code, output } = await run(command);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report: output };
}

/** Runs a program under this Node and collects what it prints. */
export function run(
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  const [file = "", ...args] = command;
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  if (child.pid) running.add(child.pid);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output = (output + chunk).slice(-400_000);
    });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 1, output: error.message }));
    child.once("close", (code) => {
      if (child.pid) running.delete(child.pid);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Ends what is under way, when the tests are interrupted. */
export function stopRunning(): void {
  for (const pid of running) process.kill(pid, "SIGTERM");
}

/** A program of node_modules, as a command under this Node. */
export function tool(script: string, ...args: string[]): string[] {
  return [process.execPath, `node_modules/${script}`, ...args];
}
