import { existsSync } from "node:fs";
import path from "node:path";

/** Where the corpora of third parties lie, which do not belong to the repository; undefined where they are absent. */
export function sharedData(...inside: string[]): string | undefined {
  const home = process.env.LUMBUNG_SHARED ?? path.join(process.cwd(), "..", "shared");
  const found = path.join(home, ...inside);
  return existsSync(found) ? found : undefined;
}

/** What a test says that cannot run without them. */
export const NO_SHARED_DATA = "skipped: no shared data";
