import type { CreditEntry } from "@/lib/platform/db/generated/client";
import { type CapCut, capCutSchema, ruleSnapshotSchema } from "./schema";

export interface LedgerEntryView {
  id: string;
  seq: number;
  kind: "award" | "reversal" | "adjustment" | "transfer_in";
  bucket: "official_jp" | "contribution";
  amount: number;
  uncapped: number;
  cut: CapCut | null;
  /** Running total of the bucket up to and with this entry. */
  total: number;
  awardedAt: Date;
  effectiveAt: Date;
  rule: {
    code: string;
    version: number;
    form: string | null;
    nameId: string;
    nameEn: string;
    approver: string;
    legalBasis: string | null;
  };
  source: { type: string; id: string; hash: string; title: string | null; href: string | null };
  approverUnit: { id: string; en: string } | null;
  automatic: boolean;
  reason: string;
  reverses: number | null;
  reversedBy: number | null;
  hash: string;
}

interface Around {
  source: { title: string; href: string } | null;
  unit: { id: string; en: string } | null;
  reverses: number | null;
  reversedBy: number | null;
  total: number;
}

/** An entry as its page, its API and its CSV show it. */
export function toEntryView(entry: CreditEntry, around: Around): LedgerEntryView {
  const rule = ruleSnapshotSchema.parse(entry.ruleSnapshot);
  return {
    id: entry.id,
    seq: Number(entry.seq),
    kind: entry.kind,
    bucket: entry.bucket,
    amount: entry.amount,
    uncapped: entry.uncappedAmount,
    cut: entry.capCut ? capCutSchema.parse(entry.capCut) : null,
    total: around.total,
    awardedAt: entry.awardedAt,
    effectiveAt: entry.effectiveAt,
    rule: {
      code: rule.code,
      version: entry.ruleVersion,
      form: rule.formCode,
      nameId: rule.nameId,
      nameEn: rule.nameEn,
      approver: rule.approver,
      legalBasis: rule.legalBasis,
    },
    source: {
      type: entry.sourceType,
      id: entry.sourceId,
      hash: entry.sourceHash,
      title: around.source?.title ?? null,
      href: around.source?.href ?? null,
    },
    approverUnit: around.unit,
    automatic: entry.approverId === null,
    reason: entry.reason,
    reverses: around.reverses,
    reversedBy: around.reversedBy,
    hash: entry.hash,
  };
}
