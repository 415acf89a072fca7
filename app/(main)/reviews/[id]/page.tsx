import { notFound } from "next/navigation";
import { z } from "zod";
import { Judgement } from "@/components/reviews/judgement";
import { Empty } from "@/components/ui/empty";
import { StatusWord } from "@/components/ui/status";
import { Seg } from "@/components/ui/tabs";
import { currentEmployee } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { formatDate } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { getReview, listReviews } from "@/lib/reviews/queries/reviews";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ view?: string }>;
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const actor = await currentEmployee();
  const [{ id }, { view }] = [await params, await searchParams];
  if (!z.uuid().safeParse(id).success) notFound();
  const [t, locale] = [translator(actor.locale), actor.locale];
  const [review, queue, { timeZone }] = await Promise.all([
    getReview(actor, { reviewId: id }).catch((error) => {
      if (error instanceof DomainError && error.code === "not_found") notFound();
      throw error;
    }),
    listReviews(actor, { as: "reviewer", limit: 50 }),
    getOrganization(actor, {}),
  ]);
  const { document } = review;
  const compared = view === "compare" && document?.difference;
  return (
    <div className="rv">
      <nav className="rv-q" aria-label={t("reviews.nav")}>
        <div className="rv-qh">
          <h2>{t("reviews.queue")}</h2>
          <span className="meta">{queue.items.length}</span>
        </div>
        <ol>
          {queue.items.map((item) => (
            <li key={item.id}>
              <a href={`/reviews/${item.id}`} aria-current={item.id === review.id ? "page" : undefined}>
                <b>{item.revision.title}</b>
                <span className="meta">
                  {locale === "id" ? item.article.space.unit.nameId : item.article.space.unit.nameEn}
                </span>
                <span className="meta">{t("reviews.until", { date: formatDate(item.dueOn, locale, "UTC") })}</span>
              </a>
            </li>
          ))}
        </ol>
        <p className="meta rv-why">{t("reviews.why")}</p>
      </nav>
      <main id="isi" className="rv-doc" tabIndex={-1}>
        <div className="rv-docin">
          <div className="rv-top">
            <StatusWord icon="eye" ink="go">
              {t("reviews.submitted", {
                number: document?.number ?? 0,
                date: formatDate(review.submittedAt, locale, timeZone),
              })}
            </StatusWord>
            {document?.base ? (
              <Seg
                label={t("reviews.view")}
                tabs={[
                  { href: `/reviews/${review.id}`, label: t("reviews.clean"), current: !compared },
                  {
                    href: `/reviews/${review.id}?view=compare`,
                    label: t("reviews.compare", { number: document.base }),
                    current: Boolean(compared),
                  },
                ]}
              />
            ) : null}
          </div>
          {document ? (
            <article lang={document.language}>
              <h1>{document.title}</h1>
              <p className="lead">{document.summary}</p>
              {compared ? (
                // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/content from escaped text
                <div className="prose diff" dangerouslySetInnerHTML={{ __html: compared.html }} />
              ) : (
                // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/content from a checked body
                <div className="prose" dangerouslySetInnerHTML={{ __html: document.html }} />
              )}
            </article>
          ) : (
            <>
              <h1>{review.article.title}</h1>
              <Empty title={t("reviews.gone")} text={t("reviews.goneText")} level={2} />
            </>
          )}
          <p className="meta top-5">
            <a href={`/articles/${review.article.slug}-${review.article.key}`}>{t("reviews.article")}</a>
          </p>
        </div>
      </main>
      <Judgement t={t} locale={locale} timeZone={timeZone} review={review} />
    </div>
  );
}
