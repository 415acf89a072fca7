import type { LedgerEntryView } from "./views";

/** A cell that no spreadsheet takes for a formula, quoted. */
export function csvCell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  const guarded = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

const HEAD = ["entry", "awarded_at", "effective_at", "kind", "bucket", "activity", "source", "rule", "version", "form"];
const REST = [
  "legal_basis",
  "approver_unit",
  "amount_jp",
  "uncapped_jp",
  "reverses_entry",
  "reason",
  "source_hash",
  "entry_hash",
];

/** Entries as CSV with a byte-order mark, amounts with a point, one line an entry. */
export function ledgerCsv(entries: readonly LedgerEntryView[], locale: "id" | "en"): string {
  const lines = entries.map((entry) => [
    entry.seq,
    entry.awardedAt.toISOString(),
    entry.effectiveAt.toISOString(),
    entry.kind,
    entry.bucket,
    locale === "id" ? entry.rule.nameId : entry.rule.nameEn,
    entry.source.title ?? entry.source.type,
    entry.rule.code,
    entry.rule.version,
    entry.rule.form,
    entry.rule.legalBasis,
    entry.approverUnit?.[locale] ?? null,
    Number((entry.amount / 100).toFixed(2)),
    Number((entry.uncapped / 100).toFixed(2)),
    entry.reverses,
    entry.reason,
    entry.source.hash,
    entry.hash,
  ]);
  return `\uFEFF${[[...HEAD, ...REST], ...lines].map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
