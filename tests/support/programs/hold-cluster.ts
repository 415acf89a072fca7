import pg from "pg";
import { openCluster } from "@/scripts/launcher/cluster";

// Writes row after row and prints each number only when the database has acknowledged it.
const cluster = await openCluster(process.cwd(), process.argv[2] ?? "");
const client = new pg.Client({ connectionString: cluster.url("postgres") });
await client.connect();
await client.query("CREATE TABLE IF NOT EXISTS kept (number int PRIMARY KEY)");
for (let number = 1; ; number += 1) {
  await client.query("INSERT INTO kept VALUES ($1)", [number]);
  process.stdout.write(`acknowledged ${number}\n`);
}
