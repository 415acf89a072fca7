import { buildAssets, buildSite, generateClient } from "./launcher/build";
import { assertReachable, openDatabase } from "./launcher/database";
import { exitWith } from "./launcher/failure.mjs";
import { claimInstance, type Instance } from "./launcher/instance";
import { say } from "./launcher/messages.mjs";
import { assertPortIsFree } from "./launcher/port";
import { step } from "./launcher/progress.mjs";
import { sessionSecret } from "./launcher/secret";
import { addressOf, publishSettings, readSettings, type Settings } from "./launcher/settings";
import { Shutdown } from "./launcher/shutdown";
import { startSite } from "./server";

const shutdown = new Shutdown();

try {
  const settings = readSettings(process.argv.slice(2));
  await shutdown.during(() => start(settings));
} catch (error) {
  await shutdown.run({ quiet: true });
  exitWith(error);
}

async function start(settings: Settings): Promise<void> {
  const instance = await checkSurroundings(settings);
  if (instance) shutdown.add(undefined, () => instance.release());
  await generateClient(settings.root);
  const database = await openDatabase(settings);
  shutdown.add(say("partDatabase"), async () => {
    if ((await database.leave()) === "kept") console.log(say("databaseKept"));
  });
  process.env.NEXTAUTH_SECRET = await sessionSecret(settings.data);
  publishSettings(settings, database.url);
  await buildAssets(settings.root);
  if (!settings.dev) await buildSite(settings.root);
  const site = await step(say("serve"), () => startSite(settings));
  shutdown.add(say("partNext"), () => site.stopNext());
  shutdown.add(say("partWorker"), () => site.stopWorker());
  shutdown.add(say("partSite"), () => site.stopHttp());
  console.log(`\n${say("ready", { url: addressOf(settings) })}\n`);
}

// Cheap questions first: nobody should wait for a build to learn that the port is taken.
async function checkSurroundings(settings: Settings): Promise<Instance | undefined> {
  if (settings.givenDatabase) await assertReachable(settings.givenDatabase);
  const instance = settings.givenDatabase
    ? undefined
    : await claimInstance(settings.data, { pid: process.pid, url: addressOf(settings) });
  await assertPortIsFree(settings.host, settings.port);
  return instance;
}
