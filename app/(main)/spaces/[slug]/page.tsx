import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleRows } from "@/components/articles/rows";
import { SpaceTree } from "@/components/spaces/space-tree";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Facts, PageHead, Section } from "@/components/ui/layout";
import { Figures } from "@/components/ui/lists";
import { AccessLevel } from "@/components/ui/status";
import { Crumbs } from "@/components/ui/tabs";
import { listArticles } from "@/lib/articles/queries/find-articles";
import { currentActor } from "@/lib/employees/current";
import { formatNumber } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";
import { now } from "@/lib/platform/time/clock";
import { getSpace, listPages } from "@/lib/spaces/queries";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor();
  const space = await orNotFound(getSpace(actor, await params), notFound);
  return { title: actor.locale === "en" ? space.nameEn : space.nameId };
}

export default async function SpacePage({ params }: Props) {
  const { slug } = await params;
  const actor = await currentActor();
  const { locale } = actor;
  const t = translator(locale);
  const space = await orNotFound(getSpace(actor, { slug }), notFound);
  const [pages, recent] = await Promise.all([
    listPages(actor, { slug }),
    listArticles(actor, { space: slug, limit: 8 }),
  ]);
  const name = (named: { nameId: string; nameEn: string }) => (locale === "en" ? named.nameEn : named.nameId);
  const percent = space.articles === 0 ? 0 : Math.round((space.verified / space.articles) * 100);
  return (
    <div className="three sp">
      <nav className="railbox" aria-label={t("spaces.tree")}>
        <p className="meta">{name(space.unit)}</p>
        <h2>{name(space)}</h2>
        <SpaceTree t={t} pages={pages} />
        {space.can.write ? (
          <ButtonLink href={`/articles/new?space=${slug}`} look="quiet" small icon="plus">
            {t("spaces.newArticle")}
          </ButtonLink>
        ) : null}
      </nav>
      <main id="isi" className="read" tabIndex={-1}>
        <PageHead
          crumbs={
            <Crumbs label={t("ui.crumbs")} crumbs={[{ href: `/units/${space.unit.slug}`, label: name(space.unit) }]} />
          }
          title={name(space)}
          meta={
            <Facts
              items={[
                locale === "en" ? space.descriptionEn : space.descriptionId,
                <AccessLevel
                  key="access"
                  t={t}
                  access={
                    space.defaultAccessLevel === "restricted"
                      ? { level: "restricted", unitName: name(space.unit) }
                      : space.defaultAccessLevel === "secret"
                        ? { level: "secret", people: 0 }
                        : { level: space.defaultAccessLevel }
                  }
                />,
              ]}
            />
          }
          actions={
            <>
              {space.can.import ? (
                <ButtonLink href={`/spaces/${slug}/import`} icon="import">
                  {t("spaces.import")}
                </ButtonLink>
              ) : null}
              {space.can.edit ? (
                <ButtonLink href={`/spaces/${slug}/settings`} icon="settings">
                  {t("spaces.settings")}
                </ButtonLink>
              ) : null}
              {space.can.write ? (
                <ButtonLink href={`/articles/new?space=${slug}`} look="primary" icon="square-pen">
                  {t("spaces.write")}
                </ButtonLink>
              ) : null}
            </>
          }
        />
        <Figures
          figures={[
            { label: t("spaces.figures.articles"), value: formatNumber(space.articles, locale) },
            {
              label: t("spaces.figures.verified"),
              value: `${formatNumber(percent, locale)} %`,
              note: t("spaces.figures.verifiedOf", { n: space.verified, all: space.articles }),
            },
            {
              label: t("spaces.figures.curators"),
              value: formatNumber(space.curators.length, locale),
              note: space.curators
                .map((person) => person.name)
                .slice(0, 3)
                .join("; "),
            },
          ]}
        />
        <Section
          title={t("spaces.recent")}
          beside={<a href={`/search?space=${space.id}&sort=newest`}>{t("spaces.all")}</a>}
        >
          {recent.items.length === 0 ? (
            <Empty
              title={t("spaces.noArticles.title")}
              text={t("spaces.noArticles.text")}
              action={
                space.can.write ? (
                  <ButtonLink href={`/articles/new?space=${slug}`}>{t("spaces.write")}</ButtonLink>
                ) : undefined
              }
            />
          ) : (
            <ArticleRows t={t} locale={locale} now={now()} articles={recent.items} withUnit={false} />
          )}
        </Section>
        {space.labels.length > 0 ? (
          <Section title={t("spaces.labels")} beside={<a href="/labels">{t("spaces.allLabels")}</a>}>
            <ul className="labels">
              {space.labels.map((label) => (
                <li key={label.slug}>
                  <a href={`/labels/${label.slug}`} rel="tag">
                    {label.name}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {actor.kind === "employee" ? (
          <p className="meta top-5">
            <a href={`/spaces/${slug}/trash`}>{t("spaces.trash")}</a>
          </p>
        ) : null}
      </main>
    </div>
  );
}
