import pg from "pg";
import { LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";
import { runProgram } from "./program";
import { step } from "./progress.mjs";
import type { Settings } from "./settings";

const BEGUN = "lumbung: demo begun";
const DONE = "lumbung: demo done";

/**
 * Fills an empty database with the demo organization. The mark on the schema tells a half-filled database, which can
 * only be a given one, from a filled one.
 */
export async function seedDemoOnce(settings: Settings, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const mark = await readMark(client);
    if (mark === BEGUN) throw new LaunchFailure(say("seedInterrupted"));
    if (mark === DONE || !(await isEmpty(client))) return;
    await setMark(client, BEGUN);
    await step(say("seed"), () => seedIn(settings, url));
    await setMark(client, DONE);
  } finally {
    await client.end();
  }
}

// In a process of its own, so that the site does not carry the demo's texts in its memory.
function seedIn(settings: Settings, url: string): Promise<string> {
  const env = { DATABASE_URL: url, LUMBUNG_DATA: settings.data, LUMBUNG_DEMO: "on", NODE_ENV: "production" };
  const command = [process.execPath, "--import", "tsx", "scripts/seed.ts"];
  return runProgram(undefined, command, { cwd: settings.root, label: say("seed"), env });
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("SELECT EXISTS (SELECT FROM unit) OR EXISTS (SELECT FROM employee) AS filled");
  return !rows[0].filled;
}

async function readMark(client: pg.Client): Promise<string> {
  const { rows } = await client.query("SELECT obj_description('public'::regnamespace) AS mark");
  return rows[0].mark ?? "";
}

async function setMark(client: pg.Client, mark: string): Promise<void> {
  await client.query(`COMMENT ON SCHEMA public IS '${mark}'`);
}
