import { ActionForm } from "@/components/ui/action-form";
import { FormTextarea, Submit } from "@/components/ui/form-fields";
import { Note } from "@/components/ui/note";
import { formatDate, formatNumber } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import { cancel, handBack } from "@/lib/reviews/actions";
import { WORDS_FOR_CLASS_C } from "@/lib/reviews/rules";
import { CRITERIA, QUALITY_CLASSES } from "@/lib/reviews/schema";
import type { ReviewPage } from "./review-view";
import { RubricForm } from "./rubric-form";

interface Props {
  t: Translate;
  locale: Locale;
  timeZone: string;
  review: ReviewPage;
}

/** From here on the nearest title is shown with a link; below it only the number. */
const SIMILAR = 0.3;
const HOURS = { C: 50, B: 100, A: 100 } as const;

function Similar({ t, locale, review }: Pick<Props, "t" | "locale" | "review">) {
  const { document } = review;
  if (!document) return null;
  const near = document.nearest;
  return (
    <>
      {near && near.score >= SIMILAR ? (
        <p className="small rv-dup">
          <a href={`/articles/${near.slug}-${near.key}`}>
            {t("reviews.similar", { score: formatNumber(near.score, locale, 2), title: near.title })}
          </a>
        </p>
      ) : (
        <p className="st st-ok rv-dup">{t("reviews.unlike", { score: formatNumber(near?.score ?? 0, locale, 2) })}</p>
      )}
      {document.words < WORDS_FOR_CLASS_C ? (
        <p className="small ink-warn">{t("reviews.short", { words: formatNumber(document.words, locale) })}</p>
      ) : null}
    </>
  );
}

/** The decision as it was made, with its reasons. */
function Decided({ t, locale, timeZone, review }: Props) {
  const unit = review.reviewerUnit && (locale === "id" ? review.reviewerUnit.nameId : review.reviewerUnit.nameEn);
  return (
    <>
      {review.outcome ? (
        <Note
          kind={review.outcome === "approved" ? "ok" : "info"}
          title={t(`reviews.outcomes.${review.outcome}`, {
            date: formatDate(review.decidedAt ?? review.submittedAt, locale, timeZone),
            class: review.qualityClass ?? "",
            remarks: review.remarks.length,
          })}
        >
          {unit ? t("reviews.by", { unit }) : null}
        </Note>
      ) : (
        <p className="meta">{review.assigned ? t("reviews.notYours") : t("reviews.waiting")}</p>
      )}
      {review.remarks.length > 0 ? (
        <>
          <h3 className="top-3">{t("reviews.remarks")}</h3>
          <ul className="prose small">
            {review.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      ) : null}
      <dl className="defs">
        {CRITERIA.filter((name) => review.rubric[name]?.score !== undefined).map((name) => (
          <div key={name}>
            <dt>{t(`reviews.criteria.${name}`)}</dt>
            <dd>
              <b>{t(`reviews.scores.${review.rubric[name]?.score}`)}</b> {review.rubric[name]?.reason}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The right column: the rubric for whoever judges, the decision for everybody else. */
export function Judgement(props: Props) {
  const { t, locale, review } = props;
  return (
    <aside className="rv-r" aria-label={t("reviews.judge")}>
      <h2>{t("reviews.judge")}</h2>
      {review.can.decide ? (
        <>
          <Similar t={t} locale={locale} review={review} />
          <RubricForm
            reviewId={review.id}
            contentHash={review.contentHash}
            text={{
              who: t("reviews.who"),
              criteria: CRITERIA.map((name) => ({
                name,
                legend: t(`reviews.criteria.${name}`),
                hint: t(`reviews.hints.${name}`),
                reason: t("reviews.reasonFor", { criterion: t(`reviews.criteria.${name}`) }),
              })),
              scores: [t("reviews.scores.0"), t("reviews.scores.1"), t("reviews.scores.2")],
              classLegend: t("reviews.class"),
              classes: QUALITY_CLASSES.map((value) => ({
                value,
                text: t(`reviews.classes.${value}`),
                amount: `${formatNumber(HOURS[value] / 100, locale, HOURS[value] % 100 === 0 ? 0 : 1)} JP`,
              })),
              remarks: t("reviews.remarks"),
              remarksHint: t("reviews.remarksHint"),
              keys: t("reviews.keys"),
              approve: t("reviews.approve"),
              giveBack: t("reviews.return"),
              busy: t("shell.busy"),
            }}
          />
        </>
      ) : (
        <Decided {...props} />
      )}
      {review.can.handBack ? (
        <details className="top-3">
          <summary>{t("reviews.handBack")}</summary>
          <ActionForm action={handBack} label={t("reviews.handBack")}>
            <input type="hidden" name="reviewId" value={review.id} />
            <FormTextarea name="reason" label={t("reviews.handBackReason")} rows={2} required />
            <Submit busy={t("shell.busy")} look="plain">
              {t("reviews.handBack")}
            </Submit>
          </ActionForm>
        </details>
      ) : null}
      {review.can.cancel ? (
        <ActionForm action={cancel} label={t("reviews.cancel")} confirm={t("reviews.cancelConfirm")}>
          <input type="hidden" name="reviewId" value={review.id} />
          <Submit busy={t("shell.busy")} look="plain">
            {t("reviews.cancel")}
          </Submit>
        </ActionForm>
      ) : null}
    </aside>
  );
}
