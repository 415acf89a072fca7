import { ButtonLink } from "@/components/ui/button";
import { Ring } from "@/components/ui/charts";
import { Empty } from "@/components/ui/empty";
import { Facts, Frame, PageHead, Section } from "@/components/ui/layout";
import { Pagination } from "@/components/ui/pagination";
import { StatusWord } from "@/components/ui/status";
import { Seg } from "@/components/ui/tabs";
import { formatDate, formatDateTime, formatDay, formatJp, formatNumber, zoneLabel } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import { LedgerTable } from "./ledger-table";
import type { LedgerPage } from "./ledger-view";

interface Props {
  t: Translate;
  locale: Locale;
  ledger: LedgerPage;
  bucket: "official_jp" | "contribution";
  page: number;
}

/** Where a person stands against the target: consequence first, then what stood at each milestone. */
function Standing({ t, locale, ledger }: Omit<Props, "bucket" | "page">) {
  const { target, official, period, milestones } = ledger;
  if (!period) return null;
  const left = Math.max(0, target - official);
  const jp = (value: number) => formatJp(value, locale);
  const whole = formatNumber(target / 100, locale, target % 100 === 0 ? 0 : 2);
  const day = (date: Date) => formatDay(date, locale, "UTC");
  const past = milestones.filter((milestone) => milestone.past).at(-1);
  const missing = past ? past.needed - official : 0;
  const over = milestones.at(-1)?.past ?? false;
  const sentence =
    left === 0
      ? t("credits.reached", { target: whole })
      : t(over ? "credits.ended" : "credits.left", { left: jp(left), date: day(period.endsOn) });
  return (
    <section className="cr-top" aria-label={t("credits.standing")}>
      <div className="cr-ring">
        <Ring
          share={official / target}
          value={jp(official)}
          of={t("credits.ofTarget", { target: whole })}
          label={t("credits.ring", { reached: jp(official), target: whole })}
          size={168}
        />
      </div>
      <div className="cr-say">
        <p className="cr-big">{sentence}</p>
        {past && left > 0 ? (
          missing > 0 ? (
            <StatusWord icon="triangle-alert" ink="warn">
              {t("credits.behind", { missing: jp(missing), date: day(past.on) })}
            </StatusWord>
          ) : (
            <StatusWord icon="badge-check" ink="ok">
              {t("credits.onTrack")}
            </StatusWord>
          )
        ) : null}
        <p className="meta top-3">
          {t("credits.asOf", {
            seq: formatNumber(ledger.asOf.seq, locale),
            at: formatDateTime(ledger.asOf.at, locale, ledger.timeZone),
          })}
        </p>
        <details className="meta">
          <summary>{t("credits.verify")}</summary>
          <p>{t("credits.verifyHow")}</p>
        </details>
      </div>
      <table className="tbl cr-ms">
        <caption className="vh">{t("credits.milestones")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("credits.milestone")}</th>
            <th scope="col" className="num">
              {t("credits.needed")}
            </th>
            <th scope="col" className="num">
              {t("credits.stood")}
            </th>
            <th scope="col">{t("credits.state")}</th>
          </tr>
        </thead>
        <tbody>
          {milestones.map(({ on, needed, stood, past: gone, daysLeft }) => (
            <tr key={on.toISOString()}>
              <th scope="row">{day(on)}</th>
              <td className="num">{formatNumber(needed / 100, locale, needed % 100 === 0 ? 0 : 2)}</td>
              <td className="num">{jp(stood)}</td>
              <td>
                {stood >= needed ? (
                  <StatusWord icon="badge-check" ink="ok">
                    {t("credits.met")}
                  </StatusWord>
                ) : gone ? (
                  <StatusWord icon="triangle-alert" ink="warn">
                    {t("credits.short", { missing: jp(needed - stood) })}
                  </StatusWord>
                ) : (
                  <StatusWord icon="clock">{t("credits.daysLeft", { days: daysLeft })}</StatusWord>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** An employee's ledger, for themselves and for who may see it. */
export function CreditLedger({ t, locale, ledger, bucket, page }: Props) {
  const { employee, period } = ledger;
  const base = employee.isSelf ? "/credits" : `/credits/${employee.id}`;
  const query = (more: Record<string, string>) =>
    `${base}?${new URLSearchParams({ ...(period ? { period: period.name } : {}), ...more })}`;
  const title = employee.isSelf ? t("credits.title") : t("credits.titleOf", { name: employee.name });
  const dates = period && {
    from: formatDate(period.startsOn, locale, "UTC"),
    to: formatDate(period.endsOn, locale, "UTC"),
    zone: zoneLabel(ledger.asOf.at, ledger.timeZone),
  };
  const file = new URLSearchParams({
    ...(period ? { period: period.name } : {}),
    ...(employee.isSelf ? {} : { employee: employee.id }),
  });
  const others = ledger.periods.filter((name) => name !== period?.name).slice(0, 2);
  return (
    <Frame>
      <PageHead
        title={title}
        meta={
          <Facts
            items={[
              dates ? t("credits.period", dates) : null,
              period?.closed ? t("credits.closed") : null,
              t("credits.private"),
            ]}
          />
        }
        actions={
          <>
            {others.map((name) => (
              <ButtonLink key={name} href={`${base}?period=${encodeURIComponent(name)}`} icon="calendar">
                {name}
              </ButtonLink>
            ))}
            <ButtonLink href={`/credits.csv?${file}`} icon="download" download>
              {t("credits.download")}
            </ButtonLink>
          </>
        }
      />
      <Standing t={t} locale={locale} ledger={ledger} />
      <Section
        title={t("credits.entries")}
        beside={
          <Seg
            label={t("credits.kind")}
            tabs={[
              { href: query({}), label: t("credits.official"), current: bucket === "official_jp" },
              {
                href: query({ bucket: "contribution" }),
                label: t("credits.contributionCount", { sum: formatNumber(ledger.contribution / 100, locale) }),
                current: bucket === "contribution",
              },
            ]}
          />
        }
      >
        {ledger.items.length === 0 ? (
          <Empty title={t("credits.empty")} text={t("credits.emptyText")} />
        ) : (
          <LedgerTable t={t} locale={locale} ledger={ledger} bucket={bucket} />
        )}
        <Pagination
          t={t}
          previous={page > 1 ? query({ bucket, page: String(page - 1) }) : null}
          next={page < ledger.pages ? query({ bucket, page: String(page + 1) }) : null}
          text={t("credits.count", { count: ledger.count })}
        />
        <p className="print-only">{t("credits.print", { seq: ledger.asOf.seq })}</p>
      </Section>
    </Frame>
  );
}
