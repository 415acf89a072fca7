import { spawn } from "node:child_process";
import { generateClient } from "./launcher/build";
import { openDatabase } from "./launcher/database";
import { exitWith } from "./launcher/failure.mjs";
import { sessionSecret } from "./launcher/secret";
import { publishSettings, readSettings } from "./launcher/settings";

/*
 * Runs one of our programs beside a running site or without one: it gets the same database either way, and the
 * embedded one stops afterwards unless somebody else uses it.
 */
try {
  process.exitCode = await runWithDatabase(process.argv.slice(2));
} catch (error) {
  exitWith(error);
}

async function runWithDatabase(command: string[]): Promise<number> {
  const settings = readSettings();
  await generateClient(settings.root);
  if (process.env.LUMBUNG_NO_DB) return run(command);
  const database = await openDatabase(settings);
  try {
    process.env.NEXTAUTH_SECRET = await sessionSecret(settings.data);
    publishSettings(settings, database.url);
    return await run(command);
  } finally {
    await database.leave();
  }
}

// A process of its own: however it ends, the database is left in order.
function run(command: string[]): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx", ...command], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
