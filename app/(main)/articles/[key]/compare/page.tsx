import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame, PageHead } from "@/components/ui/layout";
import { compareRevisions } from "@/lib/articles/queries/history";
import { resolveArticle } from "@/lib/articles/queries/resolve-article";
import { diffText } from "@/lib/content/diff";
import { currentActor } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ from?: string; to?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const actor = await currentActor();
  return { title: translator(actor.locale)("articles.historyPage.compare") };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const [{ key }, { from = "", to = "" }] = [await params, await searchParams];
  const actor = await currentActor();
  const t = translator(actor.locale);
  const article = await orNotFound(resolveArticle(actor, { key }), notFound);
  const found = await orNotFound(compareRevisions(actor, { id: article.id, from, to }), notFound);
  const same = found.added + found.removed + found.changed === 0;
  return (
    <Frame>
      <PageHead
        title={t("articles.comparePage.title", { from: found.from.number, to: found.to.number })}
        meta={
          same
            ? t("articles.comparePage.same")
            : t("articles.comparePage.facts", { added: found.added, removed: found.removed, changed: found.changed })
        }
        actions={
          <a className="btn" href={`/articles/${article.key}/history`}>
            {t("articles.comparePage.back")}
          </a>
        }
      />
      <p className="meta">{t("articles.comparePage.legend")}</p>
      <article className="prose diff top-4">
        <Compared html={diffText(found.from.title, found.to.title)} />
        <Compared html={diffText(found.from.summary, found.to.summary)} />
        <Compared html={found.html} />
      </article>
    </Frame>
  );
}

function Compared({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/content escapes every word of a comparison
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
