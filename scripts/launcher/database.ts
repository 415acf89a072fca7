import pg from "pg";
import { migrate } from "../migrate";
import { type Cluster, openCluster } from "./cluster";
import { errorCode, LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";
import { step } from "./progress.mjs";
import { seedDemoOnce } from "./seeding";
import type { Settings } from "./settings";

/** A database that is migrated and, with demo accounts on, filled. */
export interface Database {
  url: string;
  leave(): Promise<"stopped" | "kept" | "given">;
}

const NAME = "lumbung";
const DRAFT = "lumbung_setup";

/** The database the settings ask for: the given one, or the embedded one of the data folder. */
export async function openDatabase(settings: Settings): Promise<Database> {
  if (settings.givenDatabase) return openGiven(settings, settings.givenDatabase);
  const cluster = await step(say("databaseStart"), () => openCluster(settings.root, settings.data));
  try {
    await prepareEmbedded(settings, cluster);
  } catch (error) {
    await cluster.leave();
    throw error;
  }
  return { url: cluster.url(NAME), leave: () => cluster.leave() };
}

// Filled under another name and renamed when whole: an interrupted first start begins anew.
async function prepareEmbedded(settings: Settings, cluster: Cluster): Promise<void> {
  const admin = new pg.Client({ connectionString: cluster.url("postgres") });
  await admin.connect();
  try {
    const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [NAME]);
    if (rowCount) {
      await step(say("migrate"), () => migrate(cluster.url(NAME), settings.root));
      return;
    }
    await admin.query(`DROP DATABASE IF EXISTS ${DRAFT} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${DRAFT}`);
    await step(say("migrate"), () => migrate(cluster.url(DRAFT), settings.root));
    if (settings.demo) await seedDemoOnce(settings, cluster.url(DRAFT));
    await admin.query(`ALTER DATABASE ${DRAFT} RENAME TO ${NAME}`);
  } finally {
    await admin.end();
  }
}

async function openGiven(settings: Settings, url: string): Promise<Database> {
  await assertReachable(url);
  await step(say("migrate"), () => migrate(url, settings.root));
  if (settings.demo) await seedDemoOnce(settings, url);
  return { url, leave: async () => "given" };
}

/** Fails with one sentence, without the password, where the given database does not answer. */
export async function assertReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error && error.message ? error.message : errorCode(error);
    throw new LaunchFailure(say("databaseUnreachable", { address: addressOf(url), reason }));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function addressOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || "5432"}${pathname}`;
}
