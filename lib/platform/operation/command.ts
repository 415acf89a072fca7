import type { z } from "zod";
import type { Actor } from "@/lib/platform/access/actor";
import { db, type Tx } from "@/lib/platform/db/client";
import { DomainError, notFound } from "@/lib/platform/errors/domain-error";
import { runPending } from "@/lib/platform/jobs/queue";
import { now as present } from "@/lib/platform/time/clock";
import { createEmitter } from "./emit";
import type { DomainEvent } from "./events";
import { parseInput } from "./input";
import { enforce, enforceScope } from "./permit";
import { register } from "./registry";
import type { HttpBinding, Operation, Permit } from "./types";

interface LoadContext<Input> {
  tx: Tx;
  actor: Actor;
  input: Input;
  now: Date;
}

export interface CommandContext<Input, Target> extends LoadContext<Input> {
  target: Target;
  emit(event: DomainEvent): Promise<void>;
}

interface CommandDefinition<S extends z.ZodType, Target, Output> {
  name: `${string}.${string}`;
  summary: string;
  http?: HttpBinding;
  input: S;
  output?: z.ZodType;
  /** Finds and locks the target as far as the actor may see it; null is a 404. */
  load: (context: LoadContext<z.output<S>>) => Promise<Target | null>;
  permit: Permit<z.output<S>, Target>;
  run: (context: CommandContext<z.output<S>, Target>) => Promise<Output>;
}

const RETRIES = 3;

function isTransient(error: unknown): boolean {
  const text = error instanceof Error ? `${(error as { code?: string }).code ?? ""} ${error.message}` : "";
  return /P2034|40P01|40001|deadlock detected|could not serialize/.test(text);
}

/**
 * A write: parse > transaction > load (locked) > permit > run > events > commit > reactions after the commit.
 * Without `permit` it does not compile; a command that changed something tells it with `emit`.
 */
export function defineCommand<S extends z.ZodType, Target, Output>(
  definition: CommandDefinition<S, Target, Output>,
): Operation<S, Output> {
  const meta = {
    kind: "command" as const,
    name: definition.name,
    summary: definition.summary,
    http: definition.http ?? null,
    input: definition.input,
    output: definition.output ?? null,
  };

  async function once(actor: Actor, input: z.output<S>, now: Date) {
    return db().$transaction(
      async (tx) => {
        const target = await definition.load({ tx, actor, input, now });
        if (target === null || target === undefined)
          throw actor.kind === "visitor" ? new DomainError("unauthenticated") : notFound();
        enforce(actor, await definition.permit({ actor, input, target, now }));
        const emitter = createEmitter(tx, actor, now);
        const output = await definition.run({ tx, actor, input, target, now, emit: emitter.emit });
        return { output, pending: emitter.pending };
      },
      { timeout: 30_000, maxWait: 15_000 },
    );
  }

  const operation = async (actor: Actor, raw: z.input<S>, options: { now?: Date } = {}): Promise<Output> => {
    enforceScope(actor, meta);
    const input = parseInput(definition.input, raw);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { output, pending } = await once(actor, input, options.now ?? present());
        await runPending(pending);
        return output;
      } catch (error) {
        if (attempt >= RETRIES || !isTransient(error)) throw error;
      }
    }
  };

  return register(Object.assign(operation, { meta }) as Operation<S, Output>);
}
