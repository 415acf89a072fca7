import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleEditor } from "@/components/editor/article-editor";
import { ActionForm } from "@/components/ui/action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { getDraft } from "@/lib/articles/queries/find-articles";
import { readArticle } from "@/lib/articles/queries/read-article";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { assets } from "@/lib/platform/html/assets";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";
import { submit } from "@/lib/reviews/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("editor.title") };
}

export default async function EditPage({ params }: { params: Promise<{ key: string }> }) {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const page = await orNotFound(readArticle(actor, { key: decodeURIComponent((await params).key) }), notFound);
  const draft = await orNotFound(getDraft(actor, { id: page.id }), notFound);
  const { title, summary, language, body, id: revisionId } = draft.revision;
  const tools = ["label", "heading", "bold", "italic", "bulletList", "orderedList", "taskList", "quote"];
  return (
    <main id="isi" className="frame ed-page" tabIndex={-1}>
      <link rel="stylesheet" href={assets().editorCss} />
      <div className="head">
        <h1>{t("editor.title")}</h1>
        <div className="head-act">
          <ButtonLink href={`/articles/${draft.key}?draft=1`} icon="eye">
            {t("editor.preview")}
          </ButtonLink>
          {draft.can.submit ? (
            <ActionForm action={submit} label={t("editor.submit")}>
              <input type="hidden" name="articleId" value={draft.id} />
              <Button look="primary" busy={t("editor.submitting")}>
                {t("editor.submit")}
              </Button>
            </ActionForm>
          ) : null}
        </div>
      </div>
      {draft.review?.outcome === "returned" ? (
        <Note kind="warn" title={t("editor.remarks")}>
          <ul>
            {draft.review.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      {draft.can.edit ? (
        <ArticleEditor
          articleId={draft.id}
          initial={{ revisionId, title, summary, language, body }}
          words={{
            title: t("editor.fields.title"),
            summary: t("editor.fields.summary"),
            body: t("editor.fields.body"),
            placeholder: t("editor.placeholder"),
            saving: t("editor.saving"),
            saved: t("editor.saved"),
            failed: t("editor.failed"),
            conflict: t("errors.reasons.article_changed"),
            reload: t("editor.reload"),
            tools: Object.fromEntries(tools.map((name) => [name, t(`editor.tools.${name}`)])),
          }}
        />
      ) : (
        <Note title={t("errors.refusals.in_review")} />
      )}
    </main>
  );
}
