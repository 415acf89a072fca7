import { ArticleRows } from "@/components/articles/rows";
import { Waiting } from "@/components/home/waiting";
import { Empty } from "@/components/ui/empty";
import { AsideSection, Frame, PageHead, Section } from "@/components/ui/layout";
import { PlainRows } from "@/components/ui/lists";
import { listArticles } from "@/lib/articles/queries/find-articles";
import { currentEmployee } from "@/lib/employees/current";
import { listWaiting } from "@/lib/home/queries";
import { getOrganization } from "@/lib/organization/queries";
import { formatLongDate } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { now } from "@/lib/platform/time/clock";
import { listSpaces } from "@/lib/spaces/queries";

export default async function HomePage() {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const [organization, waiting, recent, spaces] = await Promise.all([
    getOrganization(actor, {}),
    listWaiting(actor, {}),
    listArticles(actor, { limit: 8 }),
    listSpaces(actor, {}),
  ]);
  const own = spaces.filter((space) => actor.unitPath.includes(space.unitId)).slice(0, 6);
  const name = (named: { nameId: string; nameEn: string }) => (locale === "en" ? named.nameEn : named.nameId);
  return (
    <Frame
      asideLabel={t("home.aside")}
      aside={
        <AsideSection title={t("home.spaces")} beside={<a href="/spaces">{t("home.all")}</a>}>
          <PlainRows
            rows={own.map((space) => ({
              key: space.id,
              href: `/spaces/${space.slug}`,
              title: name(space),
              meta: `${name(space.unit)}, ${t("spaces.articles", { count: space.articles })}`,
            }))}
          />
        </AsideSection>
      }
    >
      <PageHead
        title={t("home.heading", { count: waiting.length })}
        meta={`${formatLongDate(now(), locale, organization.timeZone)} · ${actor.unit ? name(actor.unit) : ""}`}
      />
      <Waiting t={t} locale={locale} items={waiting} />
      <Section title={t("home.recent")} beside={<a href="/search?sort=newest">{t("home.all")}</a>}>
        {recent.items.length === 0 ? (
          <Empty title={t("home.nothing.title")} text={t("home.nothing.text")} />
        ) : (
          <ArticleRows t={t} locale={locale} now={now()} articles={recent.items} />
        )}
      </Section>
    </Frame>
  );
}
