import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type PostgresBinaries, postgresBinaries } from "./binaries";
import { LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";
import { postgresUser, type SystemUser } from "./postgres-user";
import { runProgram } from "./program";

/** A PostgreSQL cluster on disk that can be started. */
export interface ClusterFiles {
  folder: string;
  log: string;
  password: string;
  user: SystemUser | undefined;
  binaries: PostgresBinaries;
}

/** The cluster of a data folder, made first where there is none. */
export async function clusterFiles(root: string, data: string): Promise<ClusterFiles> {
  // Nobody else may list it; the user PostgreSQL runs as must be able to pass through.
  await mkdir(data, { recursive: true, mode: 0o711 });
  const folder = path.join(data, "postgres");
  const files: ClusterFiles = {
    folder,
    log: path.join(data, "postgres.log"),
    password: await passwordOf(data, existsSync(folder)),
    user: postgresUser(),
    binaries: await postgresBinaries(root),
  };
  if (!existsSync(folder)) await initialise(files, path.join(data, "postgres-password"));
  return files;
}

async function passwordOf(data: string, mustExist: boolean): Promise<string> {
  const file = path.join(data, "postgres-password");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept) return kept.trim();
  if (mustExist) throw new LaunchFailure(say("passwordLost", { path: file }));
  const password = randomBytes(24).toString("base64url");
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

// Made beside its place and moved there when whole, so that an interrupted start leaves nothing half-made.
async function initialise(files: ClusterFiles, passwordFile: string): Promise<void> {
  const draft = `${files.folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  if (files.user) {
    await chown(draft, files.user.uid, files.user.gid);
    await chown(passwordFile, files.user.uid, files.user.gid);
  }
  const command = [
    files.binaries.initdb,
    `--pgdata=${draft}`,
    "--username=lumbung",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
  await runProgram(files.user, command, { touches: [draft] });
  if (files.user) await chown(passwordFile, process.getuid?.() ?? 0, process.getgid?.() ?? 0);
  await chmod(passwordFile, 0o600);
  await rename(draft, files.folder);
}
