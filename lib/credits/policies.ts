import type { Tx } from "@/lib/platform/db/client";
import type { CreditRule } from "@/lib/platform/db/generated/client";
import { dateOnly } from "@/lib/platform/time/calendar";
import { capSchema, type RuleSnapshot } from "./schema";

export interface EffectiveRule {
  id: string;
  snapshot: RuleSnapshot;
}

/** What an entry keeps of a rule's row. */
export function snapshotOf(row: CreditRule): RuleSnapshot {
  const date = row.legalBasisDate?.toISOString().slice(0, 10);
  return {
    code: row.code,
    version: row.version,
    nameId: row.nameId,
    nameEn: row.nameEn,
    formCode: row.formCode,
    officialAmount: row.officialAmount,
    contributionAmount: row.contributionAmount,
    approver: row.approver,
    caps: capSchema.array().parse(row.caps),
    // Number, date and document, or it is no legal basis.
    legalBasis: row.legalBasisNumber && date && row.legalBasisTitle ? `${row.legalBasisNumber}, ${date}` : null,
  };
}

/** The version of a rule that holds on a day (`YYYY-MM-DD`), or null. */
export async function ruleOn(tx: Tx, code: string, day: string): Promise<EffectiveRule | null> {
  const on = dateOnly(day);
  const row = await tx.creditRule.findFirst({
    where: {
      code,
      effectiveFrom: { lte: on },
      OR: [{ effectiveTo: null }, { effectiveTo: { gte: on } }],
    },
    orderBy: { version: "desc" },
  });
  return row ? { id: row.id, snapshot: snapshotOf(row) } : null;
}
