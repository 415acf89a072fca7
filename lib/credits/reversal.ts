import type { CreditEntry } from "@/lib/platform/db/generated/client";
import { asJson } from "@/lib/platform/db/json";
import { newId } from "@/lib/platform/ids";
import { payloadHash } from "./chain";
import { type LedgerContext, lockLedger, tellPosted, toPosted } from "./entries";
import { createBook } from "./ledger";
import { type Calendar, readCalendar } from "./periods";
import { applyCaps, type PostedEntry, stillBlocked } from "./rules";

interface Reverser {
  /** Who reverses; null for the installation itself. */
  id: string | null;
  unitId: string | null;
}

/** The part of a new entry that follows from an older one: same rule, same source, same bucket. */
function copyOf(entry: CreditEntry) {
  return {
    employeeId: entry.employeeId,
    bucket: entry.bucket,
    formCode: entry.formCode,
    ruleId: entry.ruleId,
    ruleVersion: entry.ruleVersion,
    ruleSnapshot: asJson(entry.ruleSnapshot),
    sourceType: entry.sourceType,
    sourceId: entry.sourceId,
    sourceHash: entry.sourceHash,
    // The moment it was earned stays, so that a reversal frees the cap it had used.
    effectiveAt: entry.effectiveAt,
  };
}

async function periodFor(context: LedgerContext, calendar: Calendar, entry: CreditEntry): Promise<string> {
  const own = await context.tx.period.findUniqueOrThrow({
    where: { id: entry.periodId },
  });
  return (await calendar.posting(own)).id;
}

type Draft = Pick<
  CreditEntry,
  "unitId" | "amount" | "uncappedAmount" | "approverId" | "approverUnitId" | "reason" | "idempotencyKey"
> & {
  kind: "reversal" | "adjustment";
  reversesEntryId: string | null;
  capCut: unknown;
};

async function insert(
  context: LedgerContext,
  calendar: Calendar,
  from: CreditEntry,
  draft: Draft,
): Promise<CreditEntry> {
  const copied = copyOf(from);
  const { capCut, ...rest } = draft;
  const entry = await context.tx.creditEntry.create({
    data: {
      id: newId(),
      ...copied,
      ...rest,
      ...(capCut ? { capCut: asJson(capCut) } : {}),
      periodId: await periodFor(context, calendar, from),
      awardedAt: context.now,
      payloadHash: payloadHash({ ...copied, ...rest }),
    },
  });
  await tellPosted(context, entry);
  return entry;
}

/**
 * Reverses entries, each exactly once and by the exact opposite amount; one already reversed stays as it is.
 * Then evaluates again what their caps had blocked; `between` posts what takes the place of the reversed first.
 * Returns the reversals and adjustments posted now.
 */
export async function reverseEntries(
  context: LedgerContext,
  entries: readonly CreditEntry[],
  reverser: Reverser,
  reason: string,
  between: () => Promise<unknown> = async () => {},
): Promise<CreditEntry[]> {
  if (entries.length === 0) return [];
  await lockLedger(
    context.tx,
    entries.map(({ employeeId }) => employeeId),
  );
  const calendar = await readCalendar(context.tx);
  const book = createBook(context);
  const posted: CreditEntry[] = [];
  const freed: CreditEntry[] = [];
  for (const entry of entries) {
    const known = await book(entry.employeeId, entry.bucket);
    if (entry.kind === "reversal" || known.some(({ reversesEntryId }) => reversesEntryId === entry.id)) continue;
    const reversal = await insert(context, calendar, entry, {
      kind: "reversal",
      unitId: entry.unitId,
      amount: 0 - entry.amount,
      uncappedAmount: 0 - entry.amount,
      capCut: null,
      approverId: reverser.id,
      approverUnitId: reverser.unitId,
      reason,
      reversesEntryId: entry.id,
      idempotencyKey: `reversal:${entry.id}`,
    });
    known.push(toPosted(reversal));
    posted.push(reversal);
    freed.push(entry);
  }
  await between();
  const after = createBook(context);
  for (const entry of freed) {
    const known = await after(entry.employeeId, entry.bucket);
    posted.push(...(await evaluateAgain(context, calendar, entry, known)));
  }
  return posted;
}

/** Gives others of the same person what the reversed entry's caps had kept from them. */
async function evaluateAgain(
  context: LedgerContext,
  calendar: Calendar,
  freed: CreditEntry,
  known: PostedEntry[],
): Promise<CreditEntry[]> {
  const keys = new Set(toPosted(freed).caps.map(({ key }) => key));
  const adjustments: CreditEntry[] = [];
  for (const { entry, missing } of stillBlocked(known)) {
    if (!entry.caps.some(({ key }) => keys.has(key))) continue;
    const { amount, cut } = applyCaps(
      {
        amount: missing,
        caps: entry.caps,
        bucket: freed.bucket,
        sourceId: entry.sourceId,
        effectiveAt: entry.effectiveAt,
      },
      known,
      calendar.timeZone,
    );
    if (amount === 0) continue;
    const award = await context.tx.creditEntry.findUniqueOrThrow({
      where: { id: entry.id },
    });
    const adjustment = await insert(context, calendar, award, {
      kind: "adjustment",
      unitId: award.unitId,
      amount,
      uncappedAmount: missing,
      capCut: cut,
      // The award's approver judged the work; only a cap stood in its way.
      approverId: award.approverId,
      approverUnitId: award.approverUnitId,
      reason: "",
      reversesEntryId: null,
      idempotencyKey: `adjustment:${award.id}:${freed.id}`,
    });
    known.push(toPosted(adjustment));
    adjustments.push(adjustment);
  }
  return adjustments;
}
