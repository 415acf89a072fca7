import { Empty } from "@/components/ui/empty";
import { Facts, Frame, PageHead, Section } from "@/components/ui/layout";
import { Rows } from "@/components/ui/lists";
import { StatusWord } from "@/components/ui/status";
import { currentEmployee } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { formatDate, formatNumber } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { now as present } from "@/lib/platform/time/clock";
import { listReviews } from "@/lib/reviews/queries/reviews";

type Item = Awaited<ReturnType<typeof listReviews>>["items"][number];

export default async function ReviewsPage() {
  const actor = await currentEmployee();
  const [t, locale] = [translator(actor.locale), actor.locale];
  const [queue, mine, decided, { timeZone }] = await Promise.all([
    listReviews(actor, { as: "reviewer", limit: 50 }),
    listReviews(actor, { as: "author", limit: 50 }),
    listReviews(actor, { as: "reviewer", state: "decided", limit: 10 }),
    getOrganization(actor, {}),
  ]);
  const today = present();
  const unitOf = ({ article }: Item) => (locale === "id" ? article.space.unit.nameId : article.space.unit.nameEn);
  const deadline = (item: Item) => {
    if (!item.assigned) return <StatusWord icon="clock">{t("reviews.waiting")}</StatusWord>;
    const days = Math.floor((today.getTime() - item.dueOn.getTime()) / 86_400_000);
    if (days > 0)
      return (
        <StatusWord icon="clock-alert" ink="bad">
          {t("reviews.overdue", { days })}
        </StatusWord>
      );
    return <StatusWord icon="clock">{t("reviews.until", { date: formatDate(item.dueOn, locale, "UTC") })}</StatusWord>;
  };
  const outcome = (item: Item) =>
    item.outcome
      ? t(`reviews.outcomes.${item.outcome}`, {
          date: formatDate(item.decidedAt ?? item.submittedAt, locale, timeZone),
          class: item.qualityClass ?? "",
          remarks: item.remarks,
        })
      : null;
  const row = (item: Item) => ({
    key: item.id,
    href: `/reviews/${item.id}`,
    title: item.revision.title || item.article.title,
    meta: (
      <Facts
        items={[
          t("reviews.from", { unit: unitOf(item) }),
          t("reviews.words", { words: formatNumber(item.revision.wordCount, locale) }),
        ]}
      />
    ),
    beside: outcome(item) ?? deadline(item),
  });
  return (
    <Frame>
      <PageHead title={t("reviews.title", { count: queue.items.length })} meta={t("reviews.why")} />
      <Section title={t("reviews.queue")}>
        {queue.items.length === 0 ? (
          <Empty title={t("reviews.none")} text={t("reviews.noneText")} />
        ) : (
          <Rows rows={queue.items.map(row)} />
        )}
      </Section>
      <Section title={t("reviews.mine")}>
        {mine.items.length === 0 ? <Empty title={t("reviews.noneMine")} /> : <Rows rows={mine.items.map(row)} />}
      </Section>
      {decided.items.length > 0 ? (
        <Section title={t("reviews.decided")}>
          <Rows rows={decided.items.map(row)} />
        </Section>
      ) : null}
    </Frame>
  );
}
