import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Radios, Textarea } from "@/components/ui/inputs";
import { Note } from "@/components/ui/note";
import { Prose } from "@/components/ui/prose";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { formatDate } from "@/lib/platform/i18n/format";
import { type Translate, translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";
import { approve, sendBack } from "@/lib/reviews/actions";
import { getReview } from "@/lib/reviews/queries/reviews";
import { CRITERIA } from "@/lib/reviews/schema";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("reviews.title") };
}

function Hidden({ reviewId, contentHash }: { reviewId: string; contentHash: string }) {
  return (
    <>
      <input type="hidden" name="reviewId" value={reviewId} />
      <input type="hidden" name="contentHash" value={contentHash} />
    </>
  );
}

function Rubric({ t }: { t: Translate }) {
  return (
    <>
      {CRITERIA.map((criterion) => (
        <div key={criterion}>
          <Radios
            name={`rubric.${criterion}.score`}
            label={t(`reviews.criteria.${criterion}`)}
            required
            options={["0", "1", "2"].map((value) => ({ value, label: t(`reviews.answers.${value}`) }))}
          />
          <Textarea
            name={`rubric.${criterion}.reason`}
            label={t("reviews.reason", { criterion: t(`reviews.criteria.${criterion}`) })}
            rows={2}
            required
          />
        </div>
      ))}
      <Radios
        name="qualityClass"
        label={t("reviews.class")}
        required
        options={["C", "B", "A"].map((value) => ({ value, label: t(`reviews.classes.${value}`) }))}
      />
    </>
  );
}

export default async function ReviewPage({ params }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const review = await orNotFound(getReview(actor, { reviewId: (await params).id }), notFound);
  const { document } = review;
  return (
    <main id="isi" className="frame" tabIndex={-1}>
      <div className="two">
        <article>
          <p className="meta">{t("reviews.due", { date: formatDate(review.dueOn, locale, "UTC") })}</p>
          <h1>{document?.title ?? review.article.title}</h1>
          {document ? (
            <>
              <p className="lead">{document.summary}</p>
              <Prose html={document.html} lang={document.language} />
            </>
          ) : null}
        </article>
        <aside className="aside" aria-label={t("reviews.judge")}>
          {review.outcome ? <Note title={t(`reviews.outcomes.${review.outcome}`)} /> : null}
          {review.can.decide ? (
            <>
              <ActionForm action={approve} label={t("reviews.approve")} id="approve">
                <h2>{t("reviews.judge")}</h2>
                <Hidden reviewId={review.id} contentHash={review.contentHash} />
                <Rubric t={t} />
                <Button look="primary" busy={t("reviews.sending")}>
                  {t("reviews.approve")}
                </Button>
              </ActionForm>
              <ActionForm action={sendBack} label={t("reviews.return")} id="return">
                <h2>{t("reviews.return")}</h2>
                <Hidden reviewId={review.id} contentHash={review.contentHash} />
                <Textarea
                  name="remarks"
                  label={t("reviews.remarks")}
                  hint={t("reviews.remarksHint")}
                  rows={4}
                  required
                />
                <Button busy={t("reviews.sending")}>{t("reviews.return")}</Button>
              </ActionForm>
            </>
          ) : null}
        </aside>
      </div>
    </main>
  );
}
