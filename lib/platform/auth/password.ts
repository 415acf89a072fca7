import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";

const COST = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 32;

function derive(password: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, { ...cost, maxmem: COST.maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Hashes a password with scrypt: `scrypt$N$r$p$salt$key`, base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

// Compared against when there is no such account, so that the answer takes as long.
const ABSENT = `scrypt$${COST.N}$${COST.r}$${COST.p}$${Buffer.alloc(16).toString("base64url")}$${Buffer.alloc(KEY_BYTES).toString("base64url")}`;

/** Whether a password fits a stored hash. Takes the same time without an account (`null`). */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const [, n, r, p, salt, key] = (stored ?? ABSENT).split("$");
  const expected = Buffer.from(key ?? "", "base64url");
  const actual = await derive(password, Buffer.from(salt ?? "", "base64url"), {
    N: Number(n),
    r: Number(r),
    p: Number(p),
  });
  const equal = expected.length === actual.length && timingSafeEqual(expected, actual);
  return equal && stored !== null;
}

const PASSWORD_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** A random password that can be read out: four groups of four, about 79 bits. */
export function randomPassword(): string {
  const letters = Array.from({ length: 16 }, () => PASSWORD_ALPHABET[randomInt(PASSWORD_ALPHABET.length)] ?? "");
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join("")).join("-");
}
