import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleSettings } from "@/components/articles/settings";
import { ArticleStanding } from "@/components/articles/standing";
import { Frame, PageHead } from "@/components/ui/layout";
import { getDraft, listLabels } from "@/lib/articles/queries/find-articles";
import { resolveArticle } from "@/lib/articles/queries/resolve-article";
import { currentEmployee } from "@/lib/employees/current";
import { suggestEmployees } from "@/lib/employees/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";
import { listPages, listSpaces } from "@/lib/spaces/queries";
import { listUnits } from "@/lib/units/queries";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ q?: string; space?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const article = await orNotFound(resolveArticle(actor, await params), notFound);
  return { title: t("articles.settingsPage.title", { title: article.title || t("articles.untitled") }) };
}

export default async function SettingsPage({ params, searchParams }: Props) {
  const [{ key }, { q = "", space }] = [await params, await searchParams];
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const article = await orNotFound(resolveArticle(actor, { key }), notFound);
  const draft = article.can.readDraft ? await getDraft(actor, { id: article.id }) : null;
  const target = space ?? article.space.slug;
  const [found, labels, units, spaces, pages] = await Promise.all([
    q.trim().length >= 2 ? suggestEmployees(actor, { q }) : { items: [] },
    listLabels(actor, {}),
    listUnits(actor, {}),
    listSpaces(actor, { writable: true }),
    orNotFound(listPages(actor, { slug: target }), notFound),
  ]);
  return (
    <Frame>
      <PageHead
        title={t("articles.settingsPage.title", { title: article.title || t("articles.untitled") })}
        meta={<a href={`/articles/${article.slug}-${article.key}`}>{t("articles.settingsPage.back")}</a>}
      />
      {draft?.can.manage ? (
        <ArticleSettings
          t={t}
          locale={actor.locale}
          draft={draft}
          found={found.items}
          q={q}
          labels={labels.map((label) => label.name)}
          units={units.items.map((unit) => ({ value: unit.id, label: unit.name[actor.locale] }))}
          spaces={spaces}
          target={target}
          pages={pages.filter((page) => page.id !== article.id)}
        />
      ) : null}
      <ArticleStanding t={t} article={article} />
    </Frame>
  );
}
