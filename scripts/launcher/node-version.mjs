import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";

/** Enough to install the packages and to start a newer Node. */
export const MINIMUM_TO_START = [20, 0];
/** What the site itself needs. */
export const MINIMUM_TO_RUN = [22, 12];

/** @param {string} version @param {number[]} minimum */
export function isAtLeast(version, minimum) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = minimum;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The Node that came with the packages, for a machine whose own is too old. @param {string} root */
export function bundledNode(root) {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const folder = path.join(root, "node_modules", `node-${platform}-${process.arch}`, "bin");
  const binary = path.join(folder, process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(binary)) throw new LaunchFailure(say("noBundledNode", { version: process.versions.node }));
  process.env.PATH = `${folder}${path.delimiter}${process.env.PATH ?? ""}`;
  return binary;
}
