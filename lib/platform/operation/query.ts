import type { z } from "zod";
import type { Actor } from "@/lib/platform/access/actor";
import { db } from "@/lib/platform/db/client";
import type { PrismaClient } from "@/lib/platform/db/generated/client";
import { DomainError, notFound } from "@/lib/platform/errors/domain-error";
import { now as present } from "@/lib/platform/time/clock";
import { parseInput } from "./input";
import { enforce, enforceScope } from "./permit";
import { register } from "./registry";
import type { HttpBinding, Operation, Permit } from "./types";

interface LoadContext<Input> {
  db: PrismaClient;
  actor: Actor;
  input: Input;
  now: Date;
}

interface QueryDefinition<S extends z.ZodType, Target, Output> {
  name: `${string}.${string}`;
  summary: string;
  http?: HttpBinding;
  input: S;
  output?: z.ZodType;
  /** Finds the target as far as the actor may see it; null is a 404. A list has none: return true. */
  load: (context: LoadContext<z.output<S>>) => Promise<Target | null> | Target;
  permit: Permit<z.output<S>, Target>;
  run: (context: LoadContext<z.output<S>> & { target: Target }) => Promise<Output>;
}

/** A read: parse > load (visible) > permit > run. Never writes. */
export function defineQuery<S extends z.ZodType, Target, Output>(
  definition: QueryDefinition<S, Target, Output>,
): Operation<S, Output> {
  const meta = {
    kind: "query" as const,
    name: definition.name,
    summary: definition.summary,
    http: definition.http ?? null,
    input: definition.input,
    output: definition.output ?? null,
  };

  const operation = async (actor: Actor, raw: z.input<S>, options: { now?: Date } = {}): Promise<Output> => {
    enforceScope(actor, meta);
    const input = parseInput(definition.input, raw);
    const now = options.now ?? present();
    const target = await definition.load({ db: db(), actor, input, now });
    if (target === null || target === undefined)
      throw actor.kind === "visitor" ? new DomainError("unauthenticated") : notFound();
    enforce(actor, await definition.permit({ actor, input, target, now }));
    return definition.run({ db: db(), actor, input, now, target });
  };

  return register(Object.assign(operation, { meta }) as Operation<S, Output>);
}
