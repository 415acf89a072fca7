import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Submit } from "@/components/ui/form-fields";
import { Frame, PageHead } from "@/components/ui/layout";
import { restoreOld } from "@/lib/articles/actions";
import { listRevisions } from "@/lib/articles/queries/history";
import { resolveArticle } from "@/lib/articles/queries/resolve-article";
import { currentActor } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { formatDateTime, formatNumber } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ cursor?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor();
  const t = translator(actor.locale);
  const article = await orNotFound(resolveArticle(actor, await params), notFound);
  return { title: t("articles.historyPage.title", { title: article.title || t("articles.untitled") }) };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { key } = await params;
  const { cursor } = await searchParams;
  const actor = await currentActor();
  const { locale } = actor;
  const t = translator(locale);
  const { id } = await orNotFound(resolveArticle(actor, { key }), notFound);
  const [history, { timeZone }] = await Promise.all([
    orNotFound(listRevisions(actor, { id, cursor, limit: 50 }), notFound),
    getOrganization(actor, {}),
  ]);
  const { article, items } = history;
  // A run of autosaves by one person is one sitting: its last state stands for it.
  const shown = items.filter((row, index) => {
    const newer = items[index - 1];
    const sameSitting = newer?.kind === "autosave" && row.kind === "autosave" && newer.authorId === row.authorId;
    return !sameSitting || row.isPublished;
  });
  return (
    <Frame>
      <PageHead
        title={t("articles.historyPage.title", { title: article.title || t("articles.untitled") })}
        meta={<a href={`/articles/${article.slug}-${article.key}`}>{t("articles.settingsPage.back")}</a>}
      />
      <form action={`/articles/${article.key}/compare`} method="get" id="compare">
        <button className="btn" type="submit">
          {t("articles.historyPage.compare")}
        </button>
      </form>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <section className="tblw top-4" tabIndex={0} aria-label={t("articles.actions.history")}>
        <table className="tbl">
          <thead>
            <tr>
              {["from", "to", "number", "when", "who", "kind", "words"].map((head) => (
                <th key={head} scope="col">
                  {t(`articles.historyPage.${head}`)}
                </th>
              ))}
              <th scope="col">{t("articles.historyPage.restore")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={row.id}>
                {(["from", "to"] as const).map((side) => (
                  <td key={side}>
                    <input
                      type="radio"
                      form="compare"
                      name={side}
                      value={row.id}
                      defaultChecked={index === (side === "to" ? 0 : Math.min(1, shown.length - 1))}
                      aria-label={`${t(`articles.historyPage.${side}`)}: ${row.number}`}
                    />
                  </td>
                ))}
                <th scope="row">
                  {row.number}
                  {row.isPublished ? ` (${t("articles.historyPage.published")})` : ""}
                  {row.id === article.currentRevisionId ? ` (${t("articles.historyPage.current")})` : ""}
                </th>
                <td>{formatDateTime(row.createdAt, locale, timeZone)}</td>
                <td>{row.authorName}</td>
                <td>
                  {t(`articles.historyPage.kinds.${row.kind}`)}
                  {row.changeSummary ? `: ${row.changeSummary}` : ""}
                </td>
                <td>{formatNumber(row.wordCount, locale)}</td>
                <td>
                  {history.can.edit && row.id !== article.currentRevisionId ? (
                    <ActionForm
                      action={restoreOld}
                      className=""
                      label={t("articles.historyPage.restore")}
                      confirm={t("articles.historyPage.restoreConfirm", { number: row.number })}
                    >
                      <input type="hidden" name="id" value={id} />
                      <input type="hidden" name="revisionId" value={row.id} />
                      <input type="hidden" name="baseRevisionId" value={article.currentRevisionId ?? ""} />
                      <Submit look="quiet" small busy={t("articles.busy")}>
                        {t("articles.historyPage.restore")}
                      </Submit>
                    </ActionForm>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {history.nextCursor ? (
        <p className="top-4">
          <a href={`/articles/${article.key}/history?cursor=${encodeURIComponent(history.nextCursor)}`}>
            {t("articles.historyPage.older")}
          </a>
        </p>
      ) : null}
    </Frame>
  );
}
