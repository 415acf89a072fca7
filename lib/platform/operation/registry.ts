import type { AnyOperation } from "./types";

const holder = globalThis as unknown as { lumbungOperations?: Map<string, AnyOperation> };

/** Every operation defined so far, by name. `lib/operations.ts` loads them all. */
export function registry(): Map<string, AnyOperation> {
  holder.lumbungOperations ??= new Map();
  return holder.lumbungOperations;
}

export function register<O extends AnyOperation>(operation: O): O {
  registry().set(operation.meta.name, operation);
  return operation;
}

/** Whether a value was made by `defineCommand` or `defineQuery`. */
export function isOperation(value: unknown): value is AnyOperation {
  return typeof value === "function" && "meta" in value && registry().get((value as AnyOperation).meta.name) === value;
}
