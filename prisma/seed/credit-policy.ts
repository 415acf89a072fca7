import type { Tx } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/json";
import { newId } from "@/lib/platform/ids";
import { dateOnly } from "@/lib/platform/time/calendar";
import { creditRules, type SeedCreditRule } from "./credit-policy/rules";
import { organization } from "./organization";

/** The default policy holds from the first day of this year. */
const EFFECTIVE_FROM = "2026-01-01";
const YEARS = [2025, 2026];

function ruleRow(rule: SeedCreditRule) {
  const { legalBasis } = organization;
  const official = rule.official > 0;
  return {
    code: rule.code,
    version: 1,
    nameId: rule.name.id,
    nameEn: rule.name.en,
    formCode: rule.form,
    officialAmount: rule.official,
    contributionAmount: rule.contribution,
    evidence: rule.evidence,
    approver: rule.approver,
    caps: asJson(rule.caps),
    // Only what awards official hours needs, and has, a legal basis.
    legalBasisNumber: official ? legalBasis.number : null,
    legalBasisDate: official ? dateOnly(legalBasis.date) : null,
    legalBasisTitle: official ? legalBasis.title : null,
    effectiveFrom: dateOnly(EFFECTIVE_FROM),
  };
}

/** Enters the default credit policy as version 1 with the sample's legal basis, and the periods it is kept in. */
export async function seedCreditPolicy(tx: Tx): Promise<void> {
  for (const rule of creditRules) {
    const row = ruleRow(rule);
    await tx.creditRule.upsert({
      where: { code_version: { code: row.code, version: row.version } },
      create: { id: newId(), ...row },
      update: {},
    });
  }
  for (const year of YEARS) {
    const data = { startsOn: dateOnly(`${year}-01-01`), endsOn: dateOnly(`${year}-12-31`) };
    await tx.period.upsert({
      where: { name: String(year) },
      create: { id: newId(), name: String(year), ...data },
      update: {},
    });
  }
}
