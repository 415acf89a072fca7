import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleRows } from "@/components/articles/rows";
import { Frame, PageHead } from "@/components/ui/layout";
import { Pagination } from "@/components/ui/pagination";
import { Crumbs } from "@/components/ui/tabs";
import { listArticles, listLabels } from "@/lib/articles/queries/find-articles";
import { currentActor } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { now } from "@/lib/platform/time/clock";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ cursor?: string }>;
}

async function labelOf(slug: string) {
  const actor = await currentActor();
  const decoded = decodeURIComponent(slug);
  const label = (await listLabels(actor, {})).find((one) => one.slug === decoded);
  return label ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await labelOf((await params).slug)).name };
}

export default async function LabelPage({ params, searchParams }: Props) {
  const actor = await currentActor();
  const t = translator(actor.locale);
  const label = await labelOf((await params).slug);
  const { cursor } = await searchParams;
  const page = await listArticles(actor, { label: label.slug, cursor: cursor?.slice(0, 200) });
  return (
    <Frame>
      <PageHead
        crumbs={<Crumbs label={t("ui.crumbs")} crumbs={[{ href: "/labels", label: t("labels.title") }]} />}
        title={label.name}
        meta={t("spaces.articles", { count: page.total })}
      />
      <ArticleRows t={t} locale={actor.locale} now={now()} articles={page.items} />
      <Pagination
        t={t}
        previous={cursor ? `/labels/${label.slug}` : null}
        next={page.nextCursor ? `/labels/${label.slug}?cursor=${page.nextCursor}` : null}
      />
    </Frame>
  );
}
