import { readFileSync } from "node:fs";
import { say } from "./messages.mjs";
import { stopPrograms } from "./program";

interface Part {
  label: string | undefined;
  stop: () => Promise<unknown>;
}

const LIMIT_MS = 40_000;

/** Stops what was started, the last first, on the first signal; further signals change nothing. */
export class Shutdown {
  private readonly parts: Part[] = [];
  private running: Promise<void> | undefined;

  constructor() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => this.stopAndExit());
    // Under an older Node's launcher: when that is killed, nobody would be left to stop us.
    process.on("disconnect", () => this.stopAndExit());
    watchParent(() => this.stopAndExit());
  }

  add(label: string | undefined, stop: () => Promise<unknown>): void {
    this.parts.unshift({ label, stop });
  }

  /** Work in the midst of which a stop may be asked for: it then ends by what it had already started being stopped. */
  async during(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.running) throw error;
      await this.running;
    }
  }

  run({ quiet = false } = {}): Promise<void> {
    this.running ??= this.stopAll(quiet);
    return this.running;
  }

  private stopAndExit(): void {
    if (this.running) return;
    setTimeout(() => process.exit(1), LIMIT_MS).unref();
    process.stdout.write("\n");
    void this.run().then(() => {
      console.log(say("stopped"));
      process.exit(0);
    });
  }

  private async stopAll(quiet: boolean): Promise<void> {
    stopPrograms();
    for (let part = this.parts.shift(); part; part = this.parts.shift()) {
      if (part.label && !quiet) console.log(say("stopping", { part: part.label }));
      await part.stop().catch((error: unknown) => console.error(error));
    }
  }
}

// npm that is killed hard tells its child nothing, and the shell between them waits on.
function watchParent(onGone: () => void): void {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const ancestors = ancestorsNow();
  setInterval(() => {
    if (ancestorsNow() !== ancestors) onGone();
  }, 500).unref();
}

function ancestorsNow(): string {
  const parent = process.ppid;
  try {
    return `${parent} ${/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${parent}/status`, "utf8"))?.[1]}`;
  } catch {
    return String(parent);
  }
}
