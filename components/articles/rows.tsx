import type { ReactNode } from "react";
import { Facts } from "@/components/ui/layout";
import { Rows } from "@/components/ui/lists";
import { type ArticleStatus, Status } from "@/components/ui/status";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";

export interface ListedArticle {
  id: string;
  key: string;
  slug: string;
  title: string;
  summary: string;
  phase: "draft" | "in_review" | "returned" | "published";
  publishedRevisionId: string | null;
  verifiedUntil: Date | null;
  withdrawnAt: Date | null;
  space: { nameId: string; nameEn: string; unit: { nameId: string; nameEn: string } };
}

interface ArticleRowsProps {
  t: Translate;
  locale: Locale;
  now: Date;
  articles: readonly ListedArticle[];
  /** The unit is left out where all are of one. */
  withUnit?: boolean;
  /** What stands at the right instead of the state. */
  beside?: (article: ListedArticle) => ReactNode;
  /** Drafts lead to the editor. */
  toEditor?: boolean;
}

function statusOf(article: ListedArticle, now: Date): ArticleStatus {
  if (article.withdrawnAt) return { kind: "withdrawn" };
  if (article.publishedRevisionId === null)
    return article.phase === "returned" ? { kind: "returned" } : { kind: article.phase };
  if (!article.verifiedUntil) return { kind: "published" };
  const days = Math.floor((now.getTime() - article.verifiedUntil.getTime()) / 86_400_000);
  return days > 0 ? { kind: "overdue", days } : { kind: "verified", until: article.verifiedUntil };
}

/** Articles as a list: title, summary, unit, state. */
export function ArticleRows({ t, locale, now, articles, withUnit = true, beside, toEditor = false }: ArticleRowsProps) {
  const name = (named: { nameId: string; nameEn: string }) => (locale === "en" ? named.nameEn : named.nameId);
  return (
    <Rows
      rows={articles.map((article) => ({
        key: article.id,
        href: toEditor ? `/articles/${article.key}/edit` : `/articles/${article.slug}-${article.key}`,
        title: article.title || t("articles.untitled"),
        text: article.summary,
        meta: withUnit ? <Facts items={[name(article.space.unit), name(article.space)]} /> : undefined,
        beside: beside ? beside(article) : <Status t={t} locale={locale} status={statusOf(article, now)} />,
      }))}
    />
  );
}
