import type { Tx } from "@/lib/platform/db/client";
import type { CreditEntry } from "@/lib/platform/db/generated/client";
import type { DomainEvent } from "@/lib/platform/operation/events";
import type { PostedEntry } from "./rules";
import { type Bucket, ruleSnapshotSchema } from "./schema";

/** What the ledger needs of the command or reaction that posts. */
export interface LedgerContext {
  tx: Tx;
  now: Date;
  emit(event: DomainEvent): Promise<void>;
}

const LEDGER_LOCK = 74610001n;
const EMPLOYEE_LOCK = 7461;

/**
 * Locks the employees in a fixed order and then the ledger itself, before anything is read that a cap or a period
 * depends on. Per employee and not per employee and period, because a week may span two periods.
 */
export async function lockLedger(tx: Tx, employeeIds: readonly string[]): Promise<void> {
  for (const id of [...new Set(employeeIds)].sort()) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${EMPLOYEE_LOCK}::int, hashtext(${id}))`;
  }
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LEDGER_LOCK}::bigint)`;
}

/** A row as caps and balances read it. */
export function toPosted(row: CreditEntry): PostedEntry {
  return {
    id: row.id,
    kind: row.kind,
    amount: row.amount,
    uncappedAmount: row.uncappedAmount,
    sourceId: row.sourceId,
    effectiveAt: row.effectiveAt,
    caps: ruleSnapshotSchema.parse(row.ruleSnapshot).caps,
    reversesEntryId: row.reversesEntryId,
  };
}

/** All entries of a person in a bucket, oldest first. Call it under the lock. */
export async function postedEntries(tx: Tx, employeeId: string, bucket: Bucket): Promise<PostedEntry[]> {
  const rows = await tx.creditEntry.findMany({
    where: { employeeId, bucket },
    orderBy: { seq: "asc" },
  });
  return rows.map(toPosted);
}

/** Tells the audit trail of an entry; its hash there proves later that the entry has not been cut off the end. */
export function tellPosted(context: LedgerContext, entry: CreditEntry): Promise<void> {
  return context.emit({
    type: "credit.posted",
    targetType: "credit_entry",
    targetId: entry.id,
    unitId: entry.unitId,
    beforeHash: entry.previousHash,
    afterHash: entry.hash,
    details: {
      seq: Number(entry.seq),
      kind: entry.kind,
      bucket: entry.bucket,
      amount: entry.amount,
      source: entry.sourceType,
    },
  });
}
