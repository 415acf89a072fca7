import { existsSync } from "node:fs";
import path from "node:path";
import { run } from "./stage";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium of this machine; installed first where we may. Fails with the one command that is missing. */
export async function chromium(): Promise<string> {
  const there = findChromium();
  if (there) return there;
  const command = "apt-get update && apt-get install -y --no-install-recommends chromium";
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall)
    throw new Error(`There is no Chromium. Run this once, then again npm test:\n  sudo sh -c '${command}'`);
  const { code, output } = await run(["sh", "-c", command], { DEBIAN_FRONTEND: "noninteractive" });
  const installed = findChromium();
  if (code === 0 && installed) return installed;
  throw new Error(`Chromium could not be installed with: ${command}\n${output.slice(-2000)}`);
}

function findChromium(): string | undefined {
  if (process.env.LUMBUNG_CHROMIUM) return process.env.LUMBUNG_CHROMIUM;
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin"];
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find((file) => existsSync(file));
}
