import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureDependencies } from "./launcher/dependencies.mjs";
import { exitWith, LaunchFailure } from "./launcher/failure.mjs";
import { say } from "./launcher/messages.mjs";
import { bundledNode, isAtLeast, MINIMUM_TO_RUN, MINIMUM_TO_START } from "./launcher/node-version.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs one of our TypeScript programs from a bare clone: installs what the lock file says, then continues under a
 * Node that the program supports. Plain JavaScript, because nothing is installed yet.
 * @param {string} script path from the repository root
 * @param {string[]} args
 */
export async function launch(script, args) {
  try {
    if (!isAtLeast(process.versions.node, MINIMUM_TO_START))
      throw new LaunchFailure(say("nodeTooOld", { version: process.versions.node }));
    process.env.INIT_CWD ??= process.cwd();
    process.chdir(root);
    await ensureDependencies(root);
    if (isAtLeast(process.versions.node, MINIMUM_TO_RUN)) return await runHere(script, args);
    process.exitCode = await runUnder(bundledNode(root), script, args);
  } catch (error) {
    exitWith(error);
  }
}

/** @param {string} script @param {string[]} args */
async function runHere(script, args) {
  const { register } = await import("tsx/esm/api");
  process.argv = [process.execPath, script, ...args];
  register();
  await import(pathToFileURL(script).href);
}

/**
 * @param {string} node
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function runUnder(node, script, args) {
  const child = spawn(node, ["--import", "tsx", script, ...args], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
