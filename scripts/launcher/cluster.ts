import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type ClusterFiles, clusterFiles } from "./cluster-files";
import { isDiskFull, LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";
import { freePort } from "./port";
import { asUser } from "./postgres-user";
import { isPostgres, readPostmaster, stopPostmaster } from "./postmaster";

/** A running PostgreSQL of a data folder, shared by every program that uses the folder. */
export interface Cluster {
  url(database: string): string;
  /** Stops the server, unless another program of ours still uses it; says which. */
  leave(): Promise<"stopped" | "kept">;
}

export interface ClusterOptions {
  /** Off only for tests, whose data nobody misses after a crash. */
  durable?: boolean;
}

const LEASE = "lumbung-lease";
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=200",
  "shared_buffers=128MB",
  "random_page_cost=1.1",
  "jit=off",
  "timezone=UTC",
  "log_timezone=UTC",
];
const CARELESS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Joins the PostgreSQL that runs on the data folder, or starts it. A crashed one is recovered on the way. */
export async function openCluster(root: string, data: string, options: ClusterOptions = {}): Promise<Cluster> {
  const files = await clusterFiles(root, data);
  const running = (await adopt(files)) ?? (await start(files, options));
  const lease = await takeLease(files, running.port);
  return {
    url: (database) => urlOf(files, running.port, database),
    leave: async () => {
      const others = await countOtherLeases(lease);
      await lease.end().catch(() => undefined);
      if (others > 0) return "kept";
      await stopPostmaster(running.pid);
      return "stopped";
    },
  };
}

interface Running {
  pid: number;
  port: number;
}

async function adopt(files: ClusterFiles): Promise<Running | undefined> {
  const found = await readPostmaster(files.folder);
  if (!found) return undefined;
  // The number may by now belong to a program that has nothing to do with us.
  if (!isPostgres(found.pid)) {
    await rm(path.join(files.folder, "postmaster.pid"), { force: true });
    return undefined;
  }
  if (await answers(files, found.port, 15_000)) return found;
  await stopPostmaster(found.pid);
  return undefined;
}

async function start(files: ClusterFiles, options: ClusterOptions): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const offset = await stat(files.log).then(
      ({ size }) => size,
      () => 0,
    );
    const pid = launchServer(files, port, options);
    if (await answers(files, port, 120_000, () => isPostgres(pid))) return { pid, port };
    const said = (await readFile(files.log, "utf8").catch(() => "")).slice(offset);
    if (isDiskFull(said)) throw new LaunchFailure(say("diskFull"));
    // A port that was taken meanwhile, or children of a killed server that are still going down.
    const passing = /could not bind|could not create any TCP|pre-existing shared memory/.test(said);
    if (!passing || attempt === 8)
      throw new LaunchFailure(say("databaseFailed", { log: files.log, reason: lastLine(said) }));
    await pause(500 * attempt);
  }
}

function launchServer(files: ClusterFiles, port: number, options: ClusterOptions): number {
  const settings = [...SETTINGS, `port=${port}`, ...(options.durable === false ? CARELESS : [])];
  const command = [files.binaries.postgres, "-D", files.folder, ...settings.flatMap((setting) => ["-c", setting])];
  const [program = "", ...args] = asUser(files.user, [files.binaries.postgres, files.folder], command);
  const log = openSync(files.log, "a", 0o600);
  const child = spawn(program, args, {
    ...(program === command[0] ? files.user : {}),
    cwd: program === command[0] ? path.parse(files.folder).root : undefined,
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    // A session of its own: Ctrl-C at the terminal must reach us first and the database last.
    detached: true,
    stdio: ["ignore", log, log],
  });
  child.on("error", () => undefined);
  child.unref();
  return child.pid ?? -1;
}

async function answers(files: ClusterFiles, port: number, patience: number, alive = () => true): Promise<boolean> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const client = new pg.Client({ connectionString: urlOf(files, port, "postgres"), connectionTimeoutMillis: 5_000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query("SELECT current_setting('data_directory') AS folder");
      await client.end();
      return rows[0].folder === files.folder;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (isDiskFull(error)) throw error;
      if (!alive()) return false;
      await pause(60);
    }
  }
  return false;
}

async function takeLease(files: ClusterFiles, port: number): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: urlOf(files, port, "postgres"), application_name: LEASE });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

async function countOtherLeases(lease: pg.Client): Promise<number> {
  const query =
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()";
  return lease.query(query, [LEASE]).then(
    ({ rows }) => rows[0].n,
    () => 0,
  );
}

function urlOf(files: ClusterFiles, port: number, database: string): string {
  return `postgresql://lumbung:${files.password}@127.0.0.1:${port}/${database}`;
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
