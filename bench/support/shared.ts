import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The folder of the shared corpora, or undefined where there is none. */
export function corporaFolder(): string | undefined {
  const shared = process.env.LUMBUNG_SHARED || join(ROOT, "../shared");
  const folder = join(shared, "corpora/open");
  return existsSync(folder) ? folder : undefined;
}
