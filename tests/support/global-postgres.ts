import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { generateClient } from "@/scripts/launcher/build";
import { openCluster } from "@/scripts/launcher/cluster";
import { migrate } from "@/scripts/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** The server's address; a database name is put where `postgres` stands. */
    postgresUrl: string;
  }
}

const TEMPLATE = "lumbung_template";

/** One PostgreSQL for the whole run, with a migrated database to be cloned. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = process.cwd();
  const data = await mkdtemp(path.join(tmpdir(), "lumbung-test-"));
  await chmod(data, 0o711);
  await generateClient(root);
  const cluster = await openCluster(root, data, { durable: false });
  const admin = new pg.Client({ connectionString: cluster.url("postgres") });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  await migrate(cluster.url(TEMPLATE), root);
  project.provide("postgresUrl", cluster.url("postgres"));
  return async () => {
    await cluster.leave();
    await rm(data, { recursive: true, force: true });
  };
}
