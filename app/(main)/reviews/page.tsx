import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { Frame, PageHead } from "@/components/ui/layout";
import { Rows } from "@/components/ui/lists";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { formatDate } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { listReviews } from "@/lib/reviews/queries/reviews";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("reviews.title") };
}

export default async function ReviewsPage() {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const reviews = await listReviews(actor, {});
  return (
    <Frame>
      <PageHead title={t("reviews.heading", { count: reviews.items.length })} meta={t("reviews.lead")} />
      {reviews.items.length === 0 ? (
        <Empty title={t("reviews.none.title")} text={t("reviews.none.text")} level={2} />
      ) : null}
      <Rows
        ruled
        rows={reviews.items.map((review) => ({
          key: review.id,
          href: `/reviews/${review.id}`,
          title: review.revision.title,
          meta: locale === "en" ? review.article.space.unit.nameEn : review.article.space.unit.nameId,
          beside: t("reviews.due", { date: formatDate(review.dueOn, locale, "UTC") }),
        }))}
      />
    </Frame>
  );
}
