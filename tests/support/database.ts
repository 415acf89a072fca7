import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { disconnect } from "@/lib/platform/db/client";

export interface TestDatabase {
  /** The owner's address, for what the application's role may not do. */
  url: string;
}

const TEMPLATE = "lumbung_template";
const DEMO_TEMPLATE = "lumbung_demo_template";

/**
 * Gives the tests of a file a database of their own, empty but migrated, or with the demo organization in it.
 * `db()` works on it from the first test on; the folder for files is fresh too.
 */
export function useDatabase({ demo = false } = {}): TestDatabase {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const database: TestDatabase = { url: addressOf(name) };
  let data = "";
  beforeAll(async () => {
    data = await mkdtemp(path.join(tmpdir(), "lumbung-files-"));
    if (demo) await makeDemoTemplate(data);
    await asAdmin((admin) =>
      admin.query(`CREATE DATABASE ${name} TEMPLATE ${demo ? DEMO_TEMPLATE : TEMPLATE} STRATEGY FILE_COPY`),
    );
    process.env.DATABASE_URL = database.url;
    process.env.LUMBUNG_DATA = data;
    process.env.NEXTAUTH_SECRET ??= randomBytes(32).toString("hex");
  }, 120_000);
  afterAll(async () => {
    await disconnect();
    await asAdmin((admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    await rm(data, { recursive: true, force: true });
  });
  return database;
}

// Made by the first file that asks; the others wait for it.
function makeDemoTemplate(data: string): Promise<unknown> {
  return asAdmin(async (admin) => {
    await admin.query("SELECT pg_advisory_lock(7461)");
    const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [DEMO_TEMPLATE]);
    if (rowCount) return;
    const draft = `${DEMO_TEMPLATE}_draft`;
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${draft} TEMPLATE ${TEMPLATE}`);
    const env = { ...process.env, DATABASE_URL: addressOf(draft), LUMBUNG_DATA: data, LUMBUNG_DEMO: "on" };
    await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/seed.ts"], { env });
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${DEMO_TEMPLATE}`);
  });
}

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: addressOf("postgres") });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function addressOf(name: string): string {
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  return url.href;
}
