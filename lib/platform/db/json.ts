import type { Prisma } from "./generated/client";

/** Marks a plain value as JSON for a column; the value must already be serialisable. */
export function asJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
