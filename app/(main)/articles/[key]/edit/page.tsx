import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Editor } from "@/components/editor/editor";
import { getDraft } from "@/lib/articles/queries/find-articles";
import { resolveArticle } from "@/lib/articles/queries/resolve-article";
import { currentEmployee } from "@/lib/employees/current";
import { assets } from "@/lib/platform/html/assets";
import { messagesFor, translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";

interface Props {
  params: Promise<{ key: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const article = await orNotFound(resolveArticle(actor, await params), notFound);
  return { title: t("articles.editing", { title: article.title || t("articles.untitled") }) };
}

export default async function EditPage({ params }: Props) {
  const actor = await currentEmployee();
  const { id } = await orNotFound(resolveArticle(actor, await params), notFound);
  const draft = await orNotFound(getDraft(actor, { id }), notFound);
  const { revision, space, review } = draft;
  const { title, summary, language, body } = revision;
  return (
    <>
      <link rel="stylesheet" href={assets().editorCss} precedence="default" />
      <Editor
        messages={messagesFor(actor.locale, ["editor"]).editor}
        article={{
          id,
          key: draft.key,
          href: `/articles/${draft.slug}-${draft.key}`,
          content: { title, summary, language, body },
          baseRevisionId: revision.id,
          spaceName: actor.locale === "en" ? space.nameEn : space.nameId,
          spaceHref: `/spaces/${space.slug}`,
          phase: draft.phase,
          accessLevel: draft.accessLevel,
          imported: draft.sourceName !== null,
          shares: draft.authors.map(({ share, confirmedAt }) => ({ share, confirmed: confirmedAt !== null })),
          remarks: draft.phase === "returned" ? (review?.remarks ?? []) : [],
          reviewId: review && review.outcome === null ? review.id : null,
          canEdit: draft.can.edit,
          canSubmit: draft.can.submit,
          locale: actor.locale,
        }}
      />
    </>
  );
}
