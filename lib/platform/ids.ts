import { randomBytes } from "node:crypto";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** A time-ordered UUID (version 7). */
export function newId(): string {
  const bytes = randomBytes(16);
  const time = Date.now();
  bytes.writeUIntBE(time, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A short random key for addresses: 10 characters, 50 bits, no look-alikes. */
export function newKey(): string {
  return Array.from(randomBytes(10), (byte) => ALPHABET[byte & 31]).join("");
}

/** A title as the readable part of an address; at most 60 characters. */
export function slugify(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return slug.slice(0, 60).replace(/-+$/, "") || "tanpa-judul";
}

/** The stable key at the end of `<slug>-<key>`, or the whole when there is no slug. */
export function keyOf(slugAndKey: string): string {
  return slugAndKey.slice(slugAndKey.lastIndexOf("-") + 1);
}
