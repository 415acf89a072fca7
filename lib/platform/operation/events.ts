import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";

/** Something that happened, told in the transaction that made it so. */
export interface DomainEvent {
  /** `<noun>.<past participle>`, such as `article.published`. */
  type: string;
  targetType: string;
  targetId: string;
  /** The unit it concerns, for the administrators who filter the audit trail. */
  unitId?: string | null;
  beforeHash?: string | null;
  afterHash?: string | null;
  /** Plain data for the audit trail and the reactions. No secrets, no bodies. */
  details?: Record<string, unknown>;
}

export interface ReactionContext {
  tx: Tx;
  actor: Actor;
  event: DomainEvent;
  now: Date;
  emit(event: DomainEvent): Promise<void>;
}

/** What else happens: inside the transaction, or after the commit as a job. */
export interface Reaction {
  within?(context: ReactionContext): Promise<void>;
  after?: { topic: string; payload(event: DomainEvent): unknown };
}
