import { PageHead } from "@/components/ui/layout";
import { Table } from "@/components/ui/table";
import { listCreditRules } from "@/lib/credits/queries/policies";
import { currentEmployee } from "@/lib/employees/current";
import { formatDate, formatJp, formatNumber } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";

type RuleView = Awaited<ReturnType<typeof listCreditRules>>["items"][number];

export default async function PoliciesPage() {
  const actor = await currentEmployee();
  const [t, locale] = [translator(actor.locale), actor.locale];
  const { items } = await listCreditRules(actor, {});
  const day = (date: Date) => formatDate(date, locale, "UTC");
  const caps = (rule: RuleView) =>
    rule.caps
      .map(({ unit, max, period }) => {
        const window = t(`credits.windows.${period}`);
        return unit === "count"
          ? t("credits.rules.capCount", { max: formatNumber(max, locale), window })
          : t("credits.rules.capAmount", { max: formatJp(max, locale), window });
      })
      .join("; ");
  const basis = (rule: RuleView) => {
    if (rule.officialAmount === 0) return t("credits.rules.notNeeded");
    const { legalBasisNumber: number, legalBasisDate: date, legalBasisTitle: title } = rule;
    return number && date && title ? `${number}, ${day(date)}: ${title}` : t("credits.rules.noBasis");
  };
  return (
    <>
      <PageHead title={t("credits.rules.title")} meta={t("credits.rules.meta")} />
      <Table<RuleView>
        label={t("credits.rules.label")}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            head: t("credits.rules.name"),
            rowHead: true,
            cell: (rule) => (
              <>
                {locale === "id" ? rule.nameId : rule.nameEn}
                <span className="meta" lang="id">
                  {" "}
                  {t("credits.rules.evidence", { evidence: rule.evidence })}
                </span>
              </>
            ),
          },
          {
            key: "form",
            head: t("credits.rules.form"),
            className: "nowrap",
            cell: (rule) => `${rule.formCode ?? rule.code} ${t("credits.rules.version", { version: rule.version })}`,
          },
          {
            key: "official",
            head: t("credits.rules.official"),
            number: true,
            cell: (rule) => formatJp(rule.officialAmount, locale),
          },
          {
            key: "contribution",
            head: t("credits.rules.contribution"),
            number: true,
            cell: (rule) => formatNumber(rule.contributionAmount / 100, locale),
          },
          {
            key: "approver",
            head: t("credits.rules.approver"),
            cell: (rule) => t(`credits.approvers.${rule.approver}`),
          },
          { key: "caps", head: t("credits.rules.caps"), cell: caps },
          {
            key: "effective",
            head: t("credits.rules.effective"),
            cell: ({ effectiveFrom, effectiveTo }) =>
              effectiveTo
                ? t("credits.rules.until", { from: day(effectiveFrom), to: day(effectiveTo) })
                : t("credits.rules.since", { date: day(effectiveFrom) }),
          },
          { key: "basis", head: t("credits.rules.basis"), cell: basis },
        ]}
      />
    </>
  );
}
