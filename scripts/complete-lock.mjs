import { readFileSync, writeFileSync } from "node:fs";

/*
 * Run after `npm install` where the registry holds packages for one kind of machine only: npm then leaves the others out
 * of package-lock.json, and `npm ci` refuses such a lock everywhere. The names of these packages say what they are for.
 */
const FILE = "package-lock.json";
const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "x64"];

/**
 * @typedef {{version?: string, dev?: boolean, optional?: boolean, optionalDependencies?: Record<string, string>,
 *   os?: string[], cpu?: string[], libc?: string[], integrity?: string, resolved?: string}} Entry
 */
const lock = JSON.parse(readFileSync(FILE, "utf8"));
/** @type {Record<string, Entry>} */
const packages = lock.packages;
let added = 0;

for (const entry of Object.values({ ...packages }))
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (packages[place]?.version || Object.keys(packages).some((known) => known.endsWith(`/${place}`))) continue;
    packages[place] = placeholder(name, range, entry.dev === true);
    added += 1;
  }
for (const entry of Object.values(packages)) delete entry.resolved;

const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added`);

/** @param {string} name @param {string} range @param {boolean} dev @returns {Entry} */
function placeholder(name, range, dev) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu || !/^\d/.test(range)) throw new Error(`cannot tell what ${name}@${range} is for`);
  /** @type {Entry} */
  const entry = { version: range, cpu: [cpu], optional: true, os: [os] };
  if (dev) entry.dev = true;
  if (os === "linux" && words.some((word) => word.startsWith("musl"))) entry.libc = ["musl"];
  if (os === "linux" && words.some((word) => word.startsWith("gnu"))) entry.libc = ["glibc"];
  return entry;
}
