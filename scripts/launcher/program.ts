import { type ChildProcess, spawn } from "node:child_process";
import { isDiskFull, LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";
import { asUser, type SystemUser } from "./postgres-user";

export interface ProgramOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** What to call it in the sentence that tells of its failure. */
  label?: string;
  /** Files and folders that the other user must reach. */
  touches?: readonly string[];
}

const running = new Set<ChildProcess>();

/** Ends the programs that are under way, when we are asked to stop in the midst of one. */
export function stopPrograms(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Runs a program to its end and returns what it printed; a failure carries the program's own last words. */
export async function runProgram(
  user: SystemUser | undefined,
  command: readonly string[],
  options: ProgramOptions = {},
): Promise<string> {
  const [file = "", ...args] = asUser(user, [command[0] ?? "", ...(options.touches ?? [])], command);
  const dropped = file === command[0] ? user : undefined;
  const child = spawn(file, args, {
    ...dropped,
    cwd: options.cwd,
    env: { ...process.env, LC_ALL: "C", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output = (output + chunk).slice(-100_000);
    });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => running.delete(child));
  if (code === 0) return output;
  if (isDiskFull(output)) throw new LaunchFailure(say("diskFull"));
  const reason = `\n${output.trim().split("\n").slice(-30).join("\n")}`;
  throw new LaunchFailure(say("stepFailed", { step: options.label ?? command[0] ?? "", reason }));
}
