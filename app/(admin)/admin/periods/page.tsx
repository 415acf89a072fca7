import { ActionForm } from "@/components/ui/action-form";
import { Empty } from "@/components/ui/empty";
import { FormCheckbox, Submit } from "@/components/ui/form-fields";
import { PageHead, Section } from "@/components/ui/layout";
import { Table } from "@/components/ui/table";
import { close } from "@/lib/credits/actions";
import { listPeriods } from "@/lib/credits/queries/policies";
import { currentEmployee } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { formatDate, formatNumber } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";

type PeriodView = Awaited<ReturnType<typeof listPeriods>>["items"][number];

export default async function PeriodsPage() {
  const actor = await currentEmployee();
  const [t, locale] = [translator(actor.locale), actor.locale];
  if (!actor.isHrOfficer)
    return (
      <Empty level={1} icon="lock" title={t("states.forbidden.title")} text={t("errors.refusals.hr_officers_only")} />
    );
  const [{ items }, { timeZone }] = await Promise.all([listPeriods(actor, {}), getOrganization(actor, {})]);
  const day = (date: Date) => formatDate(date, locale, "UTC");
  const next = items.filter(({ closedAt }) => !closedAt).at(-1);
  const standing = (period: PeriodView) => {
    if (period.closedAt)
      return t("credits.periods.closed", {
        date: formatDate(period.closedAt, locale, timeZone),
        seq: formatNumber(period.sealedSeq ?? 0, locale),
      });
    return period.over ? t("credits.periods.open") : t("credits.periods.running", { date: day(period.endsOn) });
  };
  return (
    <>
      <PageHead title={t("credits.periods.title")} meta={t("credits.periods.meta")} />
      <Table<PeriodView>
        label={t("credits.periods.label")}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", head: t("credits.periods.name"), rowHead: true, cell: ({ name }) => name },
          {
            key: "dates",
            head: t("credits.periods.dates"),
            cell: (row) => `${day(row.startsOn)} – ${day(row.endsOn)}`,
          },
          {
            key: "entries",
            head: t("credits.periods.entries"),
            number: true,
            cell: (row) => formatNumber(row.entries, locale),
          },
          {
            key: "state",
            head: t("credits.periods.state"),
            cell: (row) => (
              <>
                {standing(row)}
                {row.sealedHash ? (
                  <span className="meta">
                    {" "}
                    {t("credits.periods.seal", { hash: `${row.sealedHash.slice(0, 8)}…${row.sealedHash.slice(-8)}` })}
                  </span>
                ) : null}
              </>
            ),
          },
        ]}
      />
      <Section title={t("credits.periods.closing")}>
        {next?.over ? (
          <ActionForm
            action={close}
            label={t("credits.periods.close", { name: next.name })}
            confirm={t("credits.periods.closeConfirm", { name: next.name })}
          >
            <input type="hidden" name="periodId" value={next.id} />
            <p>{t("credits.periods.closeConfirm", { name: next.name })}</p>
            <FormCheckbox name="confirm" value="yes" label={t("credits.periods.agree")} />
            <div>
              <Submit busy={t("shell.busy")}>{t("credits.periods.close", { name: next.name })}</Submit>
            </div>
          </ActionForm>
        ) : (
          <p className="meta">{t("credits.periods.none")}</p>
        )}
      </Section>
    </>
  );
}
