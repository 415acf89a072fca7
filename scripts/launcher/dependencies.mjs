import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { isDiskFull, LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";
import { step } from "./progress.mjs";

/**
 * Installs exactly what package-lock.json names, once per lock file. Install scripts of dependencies do not run:
 * nothing we use needs them, and a package that was tampered with would run its code there.
 * @param {string} root
 */
export async function ensureDependencies(root) {
  const lock = await readFile(path.join(root, "package-lock.json"), "utf8");
  const stamp = path.join(root, "node_modules", ".lumbung-lock");
  const wanted = createHash("sha256").update(`${lock}\n${process.platform} ${process.arch}`).digest("hex");
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return;
  if (!(await isInstalled(root, lock))) {
    await rm(stamp, { force: true });
    await step(say("install"), (note) => install(root, note));
  }
  await writeFile(stamp, wanted);
}

/** Somebody may have installed by hand: npm keeps a record of what stands in node_modules. @param {string} root @param {string} lock */
async function isInstalled(root, lock) {
  const record = await readFile(path.join(root, "node_modules", ".package-lock.json"), "utf8").catch(() => undefined);
  if (record === undefined) return false;
  /** @type {Record<string, {version?: string, optional?: boolean}>} */
  const present = JSON.parse(record).packages;
  /** @type {Record<string, {version?: string, optional?: boolean}>} */
  const wanted = JSON.parse(lock).packages;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === "") return true;
    return present[name] ? present[name].version === entry.version : entry.optional === true;
  });
}

/** @param {string} root @param {(text: string) => void} note */
async function install(root, note) {
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=http"];
  const fromNpm = process.env.npm_execpath?.endsWith(".js") ? process.env.npm_execpath : undefined;
  const child = fromNpm
    ? spawn(process.execPath, [fromNpm, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] })
    : spawn("npm", args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  let output = "";
  let fetched = 0;
  /** @param {Buffer} chunk */
  const read = (chunk) => {
    const text = String(chunk);
    fetched += text.split("npm http fetch GET 200").length - 1;
    if (fetched > 0) note(`(${fetched})`);
    output = (output + text.replace(/^npm http .*\n?/gm, "")).slice(-20_000);
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return;
  if (isDiskFull(output)) throw new LaunchFailure(say("diskFull"));
  throw new LaunchFailure(say("installFailed", { reason: reasonIn(output) }));
}

/** @param {string} output */
function reasonIn(output) {
  const lines = output.split("\n").filter((line) => line.startsWith("npm error") && !line.includes("complete log"));
  return (
    lines
      .slice(0, 3)
      .map((line) => line.slice("npm error ".length).trim())
      .join("; ") || output.trim().slice(-300)
  );
}
