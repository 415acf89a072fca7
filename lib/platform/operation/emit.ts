import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/json";
import { newId } from "@/lib/platform/ids";
import { enqueue, type PendingJob } from "@/lib/platform/jobs/queue";
import type { DomainEvent } from "./events";

export interface Emitter {
  emit(event: DomainEvent): Promise<void>;
  /** Jobs to try right after the commit. */
  readonly pending: PendingJob[];
  readonly count: number;
}

/** An event as a row of the audit trail. */
function auditRow(actor: Actor, event: DomainEvent, now: Date) {
  return {
    id: newId(),
    at: now,
    actorId: actor.id,
    via: actor.via,
    action: event.type,
    targetType: event.targetType,
    targetId: event.targetId,
    unitId: event.unitId ?? null,
    beforeHash: event.beforeHash ?? null,
    afterHash: event.afterHash ?? null,
    requestId: actor.requestId,
    details: asJson(event.details ?? {}),
  };
}

const BATCH = 1000;

/** Writes many events at once, for a bulk command whose events have no reactions. */
export async function recordEvents(tx: Tx, actor: Actor, now: Date, events: DomainEvent[]): Promise<void> {
  for (let start = 0; start < events.length; start += BATCH) {
    await tx.auditEvent.createMany({
      data: events.slice(start, start + BATCH).map((event) => auditRow(actor, event, now)),
    });
  }
}

/** Writes events to the audit trail and runs their reactions, all in the command's transaction. */
export function createEmitter(tx: Tx, actor: Actor, now: Date): Emitter {
  const pending: PendingJob[] = [];
  let count = 0;

  async function emit(event: DomainEvent): Promise<void> {
    count += 1;
    await tx.auditEvent.create({ data: auditRow(actor, event, now) });
    // The table of reactions knows all nouns; loading it here keeps the plumbing from knowing any.
    const { reactions } = await import("@/lib/reactions");
    for (const reaction of reactions[event.type] ?? []) {
      await reaction.within?.({ tx, actor, event, now, emit });
      const payload = reaction.after?.payload(event);
      if (reaction.after && payload !== null && payload !== undefined)
        pending.push(await enqueue(tx, reaction.after.topic, payload));
    }
  }

  return {
    emit,
    pending,
    get count() {
      return count;
    },
  };
}
