import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { loadSchemaEngine, schemaFiles } from "./launcher/schema-engine";

interface Migration {
  path: string;
  sql: string;
}

const LOCK = 74_610_000;

/**
 * Brings a database up to date with prisma/migrations and returns the names of what was applied. Keeps Prisma's own
 * `_prisma_migrations` table, so that `prisma migrate deploy` agrees with it. Two starts at once take turns.
 */
export async function migrate(url: string, root = process.cwd()): Promise<string[]> {
  const migrations = await readMigrations(path.join(root, "prisma", "migrations"));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    const done = await appliedMigrations(client);
    const missing = migrations.filter((migration) => !done.has(migration.path)).map((migration) => migration.path);
    if (missing.length > 0) await apply(url, root, migrations);
    return missing;
  } finally {
    await client.end();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).sort();
  // Git keeps no empty folders, and leaves one behind when it takes a migration away.
  const read = names.map(async (name) => {
    const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8").catch(() => undefined);
    return sql === undefined ? [] : [{ path: name, sql }];
  });
  return (await Promise.all(read)).flat();
}

async function appliedMigrations(client: pg.Client): Promise<Set<string>> {
  const { rows: tables } = await client.query("SELECT to_regclass('public._prisma_migrations') AS name");
  if (!tables[0].name) return new Set();
  const { rows } = await client.query("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL");
  return new Set(rows.map((row) => row.migration_name));
}

async function apply(url: string, root: string, migrations: Migration[]): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  let failure: unknown;
  const factory = bindMigrationAwareSqlAdapterFactory(
    scriptsAsWritten(new PrismaPg(pool, { disposeExternalPool: false }), pool, (error) => {
      failure ??= error;
    }),
  );
  const { SchemaEngine } = await loadSchemaEngine(createRequire(import.meta.url));
  const engine = await SchemaEngine.new({ datamodels: await schemaFiles(root) }, () => undefined, factory);
  try {
    await engine.applyMigrations({
      migrationsList: {
        baseDir: "prisma/migrations",
        lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
        shadowDbInitScript: "",
        migrationDirectories: migrations.map((migration) => ({
          path: migration.path,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: migration.sql } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
  } catch (error) {
    throw failure ?? error;
  } finally {
    await pool.end();
  }
}

// The adapter would cut a script at every semicolon, also inside the body of a function.
function scriptsAsWritten(factory: PrismaPg, pool: pg.Pool, onFailure: (error: unknown) => void): PrismaPg {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        onFailure(error);
        throw error;
      }
    };
    return adapter;
  };
  return factory;
}

if (process.argv[1]?.endsWith("migrate.ts")) {
  const applied = await migrate(process.env.DATABASE_URL ?? "");
  console.log(applied.length > 0 ? applied.join("\n") : "✓");
}
