import { ActionForm } from "@/components/ui/action-form";
import { Amount } from "@/components/ui/amount";
import { FormTextarea, Submit } from "@/components/ui/form-fields";
import { Facts } from "@/components/ui/layout";
import { StatusWord } from "@/components/ui/status";
import { Table } from "@/components/ui/table";
import { reverse } from "@/lib/credits/actions";
import { formatDay, formatJp, formatNumber } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import type { LedgerPage, LedgerRow } from "./ledger-view";

interface Props {
  t: Translate;
  locale: Locale;
  ledger: LedgerPage;
  bucket: "official_jp" | "contribution";
}

/** A reversal right above its award is joined to it by a bracket. */
function pairClass(items: readonly LedgerRow[], row: LedgerRow): string | undefined {
  const at = items.indexOf(row);
  if (row.reverses !== null) return items[at + 1]?.seq === row.reverses ? "pair p1" : "pair";
  if (row.reversedBy !== null) return items[at - 1]?.seq === row.reversedBy ? "pair p2" : "pair rev";
  return undefined;
}

function Activity({ t, locale, ledger, row }: Omit<Props, "bucket"> & { row: LedgerRow }) {
  const rule = locale === "id" ? row.rule.nameId : row.rule.nameEn;
  const number = (seq: number) => formatNumber(seq, locale);
  const name =
    row.reverses !== null
      ? t("credits.reversalOf", { seq: number(row.reverses) })
      : row.kind === "adjustment"
        ? t("credits.adjustment", { rule })
        : row.source.title
          ? t("credits.withTitle", { rule, title: row.source.title })
          : rule;
  const evidence = t("credits.evidence", { hash: `${row.source.hash.slice(0, 4)}…${row.source.hash.slice(-4)}` });
  const day = (date: Date) => formatDay(date, locale, ledger.timeZone);
  const earned =
    day(row.effectiveAt) === day(row.awardedAt) ? null : t("credits.effective", { date: day(row.effectiveAt) });
  const cut = row.cut
    ? t("credits.cut", { window: t(`credits.windows.${row.cut.period}`), uncapped: formatJp(row.uncapped, locale) })
    : null;
  return (
    <>
      {name}
      <span className="meta">
        <Facts
          items={[
            row.source.href ? (
              <a key="evidence" href={row.source.href}>
                {evidence}
              </a>
            ) : (
              evidence
            ),
            earned,
            cut,
            row.reason,
          ]}
        />
      </span>
      {row.reversedBy === null ? null : (
        <StatusWord icon="undo-2" ink="off">
          {t("credits.reversedBy", { seq: number(row.reversedBy) })}
        </StatusWord>
      )}
      {ledger.can.reverse && row.reverses === null && row.reversedBy === null ? (
        <details>
          <summary className="small">{t("credits.reverse")}</summary>
          <ActionForm
            action={reverse}
            label={t("credits.reverseConfirm", { seq: number(row.seq), amount: formatJp(row.amount, locale) })}
            confirm={t("credits.reverseConfirm", { seq: number(row.seq), amount: formatJp(row.amount, locale) })}
          >
            <input type="hidden" name="entryId" value={row.id} />
            <FormTextarea
              name="reason"
              id={`reason-${row.seq}`}
              label={t("credits.reverseReason")}
              hint={t("credits.reverseHint")}
              rows={2}
              required
            />
            <Submit busy={t("shell.busy")} small>
              {t("credits.reverse")}
            </Submit>
          </ActionForm>
        </details>
      ) : null}
    </>
  );
}

/** The entries, newest first, each with its rule, approver and running total. */
export function LedgerTable({ t, locale, ledger, bucket }: Props) {
  const { items, timeZone } = ledger;
  const official = bucket === "official_jp";
  return (
    <Table<LedgerRow>
      label={t("credits.entriesOf", { bucket: t(official ? "credits.official" : "credits.contribution") })}
      className="led"
      rows={items}
      rowKey={(row) => row.id}
      rowClass={(row) => pairClass(items, row)}
      columns={[
        { key: "no", head: t("credits.no"), className: "no", cell: (row) => formatNumber(row.seq, locale) },
        {
          key: "date",
          head: t("credits.date"),
          className: "nowrap",
          cell: (row) => formatDay(row.awardedAt, locale, timeZone),
        },
        {
          key: "activity",
          head: t("credits.activity"),
          rowHead: true,
          cell: (row) => <Activity t={t} locale={locale} ledger={ledger} row={row} />,
        },
        {
          key: "rule",
          head: t("credits.rule"),
          className: "nowrap",
          cell: (row) => t("credits.ruleVersion", { form: row.rule.form ?? row.rule.code, version: row.rule.version }),
        },
        {
          key: "approved",
          head: t("credits.approved"),
          cell: (row) =>
            row.approverUnit?.[locale] ?? t(row.kind === "reversal" ? "credits.system" : "credits.automatic"),
        },
        {
          key: "amount",
          head: t(official ? "credits.amount" : "credits.amountContribution"),
          number: true,
          className: "amt",
          cell: (row) => <Amount t={t} locale={locale} value={row.amount} signed />,
        },
        {
          key: "total",
          head: t("credits.total"),
          number: true,
          className: "bal",
          cell: (row) => formatJp(row.total, locale),
        },
      ]}
    />
  );
}
