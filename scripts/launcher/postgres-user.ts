import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";

export interface SystemUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: whom it runs as then. Undefined where we are an ordinary user already. */
export function postgresUser(): SystemUser | undefined {
  if (process.platform === "win32" || process.getuid?.() !== 0) return undefined;
  const known = findUser("postgres");
  if (known) return known;
  run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
  const made = findUser("postgres") ?? findUser("nobody");
  if (made) return made;
  throw new LaunchFailure(say("noRootUser"));
}

/**
 * The command that starts a program of PostgreSQL as that user. Root's clone may lie below a folder that nobody else may
 * enter (such as /root); the user then keeps just the capability to pass through.
 */
export function asUser(user: SystemUser | undefined, paths: readonly string[], command: readonly string[]): string[] {
  if (!user || paths.every((file) => isReachable(file))) return [...command];
  const capability = "dac_override";
  return [
    "setpriv",
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    "--clear-groups",
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    "--",
    ...command,
  ];
}

/** Whether everybody may pass through all folders above a file. */
export function isReachable(file: string): boolean {
  let folder = path.dirname(file);
  for (;;) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    const parent = path.dirname(folder);
    if (parent === folder) return true;
    folder = parent;
  }
}

function findUser(name: string): SystemUser | undefined {
  const uid = Number.parseInt(run("id", ["-u", name]), 10);
  const gid = Number.parseInt(run("id", ["-g", name]), 10);
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid, gid };
}

function run(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}
