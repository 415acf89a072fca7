import type { z } from "zod";
import type { Actor } from "@/lib/platform/access/actor";
import type { Decision } from "@/lib/platform/access/decision";

/** `GET /articles/{id}`: where the API offers the operation, below `/api/v1`. */
export type HttpBinding = `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`;

export interface OperationMeta {
  kind: "command" | "query";
  /** `<noun>.<verb>`; also the API scope's noun. */
  name: string;
  /** One English sentence for the API document. */
  summary: string;
  http: HttpBinding | null;
  input: z.ZodType;
  output: z.ZodType | null;
}

export interface RunOptions {
  /** For seeding and tests: the moment at which it happens. */
  now?: Date;
}

/** A use case: call it with who asks and what they ask. */
export interface Operation<Input extends z.ZodType, Output> {
  (actor: Actor, input: z.input<Input>, options?: RunOptions): Promise<Output>;
  readonly meta: OperationMeta;
}

export type AnyOperation = Operation<z.ZodType, unknown>;

export interface PermitContext<Input, Target> {
  actor: Actor;
  input: Input;
  target: Target;
  now: Date;
}

export type Permit<Input, Target> = (context: PermitContext<Input, Target>) => Decision | Promise<Decision>;
