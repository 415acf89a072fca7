import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** The secret that signs session cookies: the given one, else made once and kept in the data folder. */
export async function sessionSecret(data: string): Promise<string> {
  const given = process.env.NEXTAUTH_SECRET || process.env.LUMBUNG_SECRET;
  if (given) return given;
  const file = path.join(data, "secret");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept) return kept.trim();
  const secret = randomBytes(48).toString("base64url");
  await mkdir(data, { recursive: true, mode: 0o711 });
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
