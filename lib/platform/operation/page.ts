import { z } from "zod";

/** Input of a list: at most 100 rows, from an opaque cursor. */
export const pageInput = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

export interface Page<Row> {
  items: Row[];
  /** Hand it back as `cursor` for the next rows; null at the end. */
  nextCursor: string | null;
  total?: number;
}

/** Encodes a position as a cursor. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/** The position in a cursor, or null when it is not one of ours. */
export function decodeCursor<T>(cursor: string | undefined): T | null {
  if (!cursor) return null;
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString()) as T;
  } catch {
    return null;
  }
}

/** Cuts one row too many into a page and its next cursor. */
export function toPage<Row>(rows: Row[], limit: number, position: (row: Row) => unknown): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(position(last)) : null };
}
