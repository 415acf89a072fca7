import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { openCluster } from "@/scripts/launcher/cluster";
import { isPostgres, readPostmaster } from "@/scripts/launcher/postmaster";
import { migrate } from "@/scripts/migrate";
import { startProgram } from "../../support/child-program";
import { temporaryFolder } from "../../support/temporary-folder";

const root = process.cwd();

async function numbersKept(data: string): Promise<number> {
  const cluster = await openCluster(root, data);
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  const { rows } = await client.query("SELECT max(number) AS last, count(*)::int AS count FROM kept");
  await client.end();
  expect(await cluster.leave()).toBe("stopped");
  expect(rows[0].count).toBe(rows[0].last);
  return rows[0].last;
}

async function writeUntil(data: string, number: number) {
  const writer = startProgram(["--import", "tsx", "tests/support/programs/hold-cluster.ts", data]);
  await writer.says(`acknowledged ${number}\n`);
  const server = await readPostmaster(path.join(data, "postgres"));
  if (!server) throw new Error("no server");
  return { writer, server };
}

function lastAcknowledged(output: string): number {
  return Number(/acknowledged (\d+)\n(?!.*acknowledged \d+\n)/s.exec(output)?.[1]);
}

describe("the embedded PostgreSQL", () => {
  it("loses nothing acknowledged when the site is killed, and takes over the server that still runs", async () => {
    const data = await temporaryFolder();
    const { writer, server } = await writeUntil(data, 50);
    writer.child.kill("SIGKILL");
    await writer.ended;
    expect(isPostgres(server.pid)).toBe(true);
    expect(await numbersKept(data)).toBeGreaterThanOrEqual(lastAcknowledged(writer.output()));
    expect(isPostgres(server.pid)).toBe(false);
  });

  it("loses nothing acknowledged when both are killed", async () => {
    const data = await temporaryFolder();
    const { writer, server } = await writeUntil(data, 50);
    process.kill(server.pid, "SIGKILL");
    writer.child.kill("SIGKILL");
    await writer.ended;
    expect(await numbersKept(data)).toBeGreaterThanOrEqual(lastAcknowledged(writer.output()));
  });

  it("is stopped by the last program that uses it", async () => {
    const data = await temporaryFolder();
    const first = await openCluster(root, data);
    const second = await openCluster(root, data);
    expect(second.url("a")).toBe(first.url("a"));
    expect(await first.leave()).toBe("kept");
    expect(await second.leave()).toBe("stopped");
  });

  it("starts where an earlier first start was interrupted, and where the noted process is now another program", async () => {
    const data = await temporaryFolder();
    await mkdir(path.join(data, "postgres.new", "base"), { recursive: true });
    const cluster = await openCluster(root, data);
    expect(await cluster.leave()).toBe("stopped");
    await writeFile(
      path.join(data, "postgres", "postmaster.pid"),
      `${process.pid}\n${data}/postgres\n1\n5432\n\n127.0.0.1\n`,
    );
    const again = await openCluster(root, data);
    expect(await again.leave()).toBe("stopped");
  });

  it("makes its password once and shows it to nobody else", async () => {
    const data = await temporaryFolder();
    const file = path.join(data, "postgres-password");
    await (await openCluster(root, data)).leave();
    const password = await readFile(file, "utf8");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await (await openCluster(root, data)).leave();
    expect(await readFile(file, "utf8")).toBe(password);
  });
});

describe("migrations", () => {
  it("are applied once, also when two starts come together", async () => {
    const data = await temporaryFolder();
    const cluster = await openCluster(root, data, { durable: false });
    const both = await Promise.all([migrate(cluster.url("postgres")), migrate(cluster.url("postgres"))]);
    const applied = both.map((names) => names.length).sort((a, b) => a - b);
    expect(applied[0]).toBe(0);
    expect(applied[1]).toBeGreaterThan(0);
    expect(await migrate(cluster.url("postgres"))).toEqual([]);
    await cluster.leave();
  });
});
