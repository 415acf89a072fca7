import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";

/** Where bytes of a SHA-256 (hex) lie. Nothing a person typed ever becomes part of a path. */
function placeOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("not a SHA-256");
  return path.join(path.resolve(env.dataDir), "files", sha256.slice(0, 2), sha256);
}

/** Keeps bytes under their SHA-256; the same bytes are kept once. Durable when it returns. */
export async function keepBytes(bytes: Uint8Array): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const place = placeOf(sha256);
  try {
    if ((await fs.stat(place)).size === bytes.byteLength) return sha256;
  } catch {
    // Not kept yet.
  }
  await fs.mkdir(path.dirname(place), { recursive: true });
  const draft = `${place}.${newId()}`;
  const handle = await fs.open(draft, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await fs.rename(draft, place);
  return sha256;
}

/** The bytes of a SHA-256, or null when they are not here. */
export async function readBytes(sha256: string): Promise<Buffer | null> {
  try {
    return await fs.readFile(placeOf(sha256));
  } catch {
    return null;
  }
}
