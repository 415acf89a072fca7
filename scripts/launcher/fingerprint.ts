import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/** One hash over the names and contents of files and folders; what does not exist counts as absent. */
export async function fingerprint(root: string, paths: readonly string[], extra = ""): Promise<string> {
  const hash = createHash("sha256").update(extra);
  for (const name of paths)
    for (const file of await filesOf(root, name)) {
      hash.update(`\n${file}\n`);
      hash.update(await readFile(path.join(root, file)));
    }
  return hash.digest("hex");
}

/** Does the work unless the stamp says that it was done for the same sources; an interrupted one leaves no stamp. */
export async function unlessDone(stamp: string, wanted: string, work: () => Promise<unknown>): Promise<void> {
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return;
  await rm(stamp, { force: true });
  await work();
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, wanted);
}

async function filesOf(root: string, name: string): Promise<string[]> {
  const found = await stat(path.join(root, name)).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [name];
  const entries = await readdir(path.join(root, name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.map((file) => path.relative(root, file)).sort();
}
