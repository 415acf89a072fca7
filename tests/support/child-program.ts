import { type ChildProcess, spawn } from "node:child_process";

export interface ChildProgram {
  child: ChildProcess;
  output(): string;
  /** Resolves when it has printed the text; fails when it ends without. */
  says(text: string): Promise<void>;
  ended: Promise<number | null>;
}

/** Starts one of our programs under this Node. */
export function startProgram(args: readonly string[], env: Record<string, string> = {}): ChildProgram {
  const child = spawn(process.execPath, args, { env: { ...clean(), ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
      for (const listener of listeners) listener();
    });
  return {
    child,
    ended,
    output: () => output,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => output.includes(text) && resolve();
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`it ended without "${text}":\n${output}`)));
      }),
  };
}

// What the test run was started with must not steer the programs under test.
function clean(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(LUMBUNG_|DATABASE_URL|HOST$|PORT$|npm_|NODE_ENV)/.test(name),
  );
  return { ...Object.fromEntries(kept), LUMBUNG_LOCALE: "en", NODE_ENV: "production" };
}
