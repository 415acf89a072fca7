import { ArticleRows } from "@/components/articles/rows";
import { DiscussionRows } from "@/components/discussions/rows";
import { Waiting } from "@/components/home/waiting";
import { officeOf } from "@/components/lessons/signature";
import { Empty } from "@/components/ui/empty";
import { AsideSection, Frame, PageHead, Section } from "@/components/ui/layout";
import { PlainRows } from "@/components/ui/lists";
import { listArticles } from "@/lib/articles/queries/find-articles";
import { listDiscussions } from "@/lib/discussions/queries";
import { currentEmployee } from "@/lib/employees/current";
import { listWaiting } from "@/lib/home/queries";
import { listLessons } from "@/lib/lessons/queries";
import { getOrganization } from "@/lib/organization/queries";
import { formatLongDate } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { now as present } from "@/lib/platform/time/clock";
import { listSpaces } from "@/lib/spaces/queries";

export default async function HomePage() {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const now = present();
  const [organization, waiting, recent, spaces, open, upcoming, lessons] = await Promise.all([
    getOrganization(actor, {}),
    listWaiting(actor, {}),
    listArticles(actor, { limit: 8 }),
    listSpaces(actor, {}),
    listDiscussions(actor, { state: "open", limit: 3 }, { now }),
    listDiscussions(actor, { state: "upcoming", limit: 2 }, { now }),
    listLessons(actor, { limit: 3 }),
  ]);
  const discussions = [...open.items, ...upcoming.items];
  const own = spaces.filter((space) => actor.unitPath.includes(space.unitId)).slice(0, 6);
  const name = (named: { nameId: string; nameEn: string }) => (locale === "en" ? named.nameEn : named.nameId);
  return (
    <Frame
      asideLabel={t("home.aside")}
      aside={
        <>
          {lessons.items.length > 0 ? (
            <AsideSection title={t("home.lessons")} beside={<a href="/lessons">{t("home.allLessons")}</a>}>
              <PlainRows
                rows={lessons.items.map((lesson) => ({
                  key: lesson.id,
                  href: `/lessons/${lesson.slug}-${lesson.key}`,
                  title: lesson.title,
                  meta: `${officeOf(lesson.author, locale)}, ${t("lessons.minutes", { count: lesson.minutes })}`,
                }))}
              />
            </AsideSection>
          ) : null}
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
        </>
      }
    >
      <PageHead
        title={t("home.heading", { count: waiting.length })}
        meta={`${formatLongDate(now, locale, organization.timeZone)} · ${actor.unit ? name(actor.unit) : ""}`}
      />
      <Waiting t={t} locale={locale} items={waiting} />
      {discussions.length > 0 ? (
        <Section title={t("home.discussions")} beside={<a href="/discussions">{t("home.allDiscussions")}</a>}>
          <DiscussionRows t={t} clock={{ locale, timeZone: organization.timeZone, now }} discussions={discussions} />
        </Section>
      ) : null}
      <Section title={t("home.recent")} beside={<a href="/search?sort=newest">{t("home.all")}</a>}>
        {recent.items.length === 0 ? (
          <Empty title={t("home.nothing.title")} text={t("home.nothing.text")} />
        ) : (
          <ArticleRows t={t} locale={locale} now={now} articles={recent.items} />
        )}
      </Section>
    </Frame>
  );
}
