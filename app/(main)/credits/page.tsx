import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { Frame, PageHead, Section } from "@/components/ui/layout";
import { Figures } from "@/components/ui/lists";
import { getLedger } from "@/lib/credits/queries/ledger";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { formatDate, formatJp, formatJpSigned } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("credits.title") };
}

export default async function CreditsPage() {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const ledger = await getLedger(actor, {});
  const name = (named: { nameId: string; nameEn: string }) => (locale === "en" ? named.nameEn : named.nameId);
  return (
    <Frame>
      <PageHead
        title={t("credits.heading", { left: formatJp(Math.max(0, ledger.target - ledger.official), locale) })}
        meta={t("credits.asOf", { seq: ledger.asOf.seq })}
      />
      <Figures
        figures={[
          {
            label: t("credits.official"),
            value: formatJp(ledger.official, locale),
            of: t("credits.ofTarget", { target: formatJp(ledger.target, locale) }),
          },
          { label: t("credits.contribution"), value: formatJp(ledger.contribution, locale) },
        ]}
      />
      <Section title={t("credits.title")}>
        {ledger.items.length === 0 ? (
          <Empty title={t("credits.none.title")} text={t("credits.none.text")} />
        ) : (
          <section className="tblw" aria-label={t("credits.title")}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{t("credits.columns.entry")}</th>
                  <th scope="col">{t("credits.columns.date")}</th>
                  <th scope="col">{t("credits.columns.activity")}</th>
                  <th scope="col">{t("credits.columns.rule")}</th>
                  <th scope="col">{t("credits.columns.approver")}</th>
                  <th scope="col" className="num">
                    {t("credits.columns.amount")}
                  </th>
                  <th scope="col" className="num">
                    {t("credits.columns.total")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {ledger.items.map((entry) => (
                  <tr key={entry.id}>
                    <td>{entry.seq}</td>
                    <td>{formatDate(entry.awardedAt, locale, ledger.timeZone)}</td>
                    <th scope="row">
                      {entry.source.href ? <a href={entry.source.href}>{entry.source.title}</a> : name(entry.rule)}
                      {entry.reversedBy ? (
                        <span className="meta"> {t("credits.reversedBy", { seq: entry.reversedBy })}</span>
                      ) : null}
                      {entry.reverses ? (
                        <span className="meta"> {t("credits.reverses", { seq: entry.reverses })}</span>
                      ) : null}
                    </th>
                    <td>{t("credits.rule", { name: name(entry.rule), version: entry.rule.version })}</td>
                    <td>{entry.approverUnit ? entry.approverUnit[locale] : ""}</td>
                    <td className="num">{formatJpSigned(entry.amount, locale)}</td>
                    <td className="num">{formatJp(entry.total, locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Section>
    </Frame>
  );
}
