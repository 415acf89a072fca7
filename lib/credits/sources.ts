import type { Tx } from "@/lib/platform/db/client";
import type { CreditEntry } from "@/lib/platform/db/generated/client";
import { type LedgerContext, lockLedger } from "./entries";
import { type AwardRequest, postAwards } from "./ledger";
import { reverseEntries } from "./reversal";
import { ruleSnapshotSchema } from "./schema";

/** What a source has earned and has not been reversed, oldest first. */
export function liveEntries(tx: Tx, sourceType: string, sourceId: string): Promise<CreditEntry[]> {
  return tx.creditEntry.findMany({
    where: { sourceType, sourceId, kind: { in: ["award", "adjustment", "transfer_in"] }, reversal: null },
    orderBy: { seq: "asc" },
  });
}

/** Reverses all that a withdrawn source has earned. */
export async function reverseSource(
  context: LedgerContext,
  source: { type: string; id: string },
  by: { id: string | null; unitId: string | null },
  reason: string,
): Promise<void> {
  const entries = await liveEntries(context.tx, source.type, source.id);
  await reverseEntries(context, entries, by, reason);
}

async function unitPaths(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string[]>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const rows = await tx.unit.findMany({ where: { id: { in: wanted } }, select: { id: true, path: true } });
  return new Map(rows.map(({ id, path }) => [id, path]));
}

/**
 * Awards again what a source had earned when it was withdrawn: the same rule version, approver and moment, under the
 * caps as they stand now. A source that stands already gets nothing twice.
 */
export async function restoreSource(context: LedgerContext, source: { type: string; id: string }): Promise<void> {
  const { tx } = context;
  const where = { sourceType: source.type, sourceId: source.id };
  const owners = await tx.creditEntry.findMany({ where, distinct: ["employeeId"], select: { employeeId: true } });
  await lockLedger(
    tx,
    owners.map(({ employeeId }) => employeeId),
  );
  if ((await liveEntries(tx, source.type, source.id)).length > 0) return;
  const awards = await tx.creditEntry.findMany({ where: { ...where, kind: "award" }, orderBy: { seq: "asc" } });
  const count = new Map<string, number>();
  const last = new Map<string, CreditEntry>();
  for (const award of awards) {
    const key = `${award.employeeId} ${award.bucket}`;
    count.set(key, (count.get(key) ?? 0) + 1);
    last.set(key, award);
  }
  // Only the latest judgement comes back, not one that a later class had replaced.
  const latest = awards.at(-1);
  const again = [...last].filter(([, award]) => award.ruleId === latest?.ruleId);
  const paths = await unitPaths(
    tx,
    again.flatMap(([, award]) => [award.unitId, award.approverUnitId]),
  );
  const requests = again.map(([key, award]): AwardRequest => {
    const others = again.map(([, other]) => other.employeeId).filter((id) => id !== award.employeeId);
    return {
      employeeId: award.employeeId,
      rule: { id: award.ruleId, snapshot: ruleSnapshotSchema.parse(award.ruleSnapshot) },
      bucket: award.bucket,
      amount: award.uncappedAmount,
      source: { ...source, hash: award.sourceHash },
      effectiveAt: award.effectiveAt,
      approverId: award.approverId,
      coAuthorIds: others,
      revision: `restored-${count.get(key)}`,
      judged: {
        unitId: award.unitId,
        unitPath: paths.get(award.unitId) ?? [],
        approverUnitId: award.approverUnitId,
        approverUnitPath: award.approverUnitId ? (paths.get(award.approverUnitId) ?? []) : [],
      },
    };
  });
  await postAwards(context, requests);
}
