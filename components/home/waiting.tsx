import { Empty } from "@/components/ui/empty";
import type { IconName } from "@/components/ui/icon-shapes";
import { Rows } from "@/components/ui/lists";
import type { WaitingItem } from "@/lib/home/queries";
import { formatDate } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";

const ICONS: Record<WaitingItem["kind"], IconName> = {
  review: "clipboard-check",
  returned: "corner-up-left",
  verification: "clock-alert",
  share: "users",
  draft: "pencil-line",
  question: "message-square",
};

interface WaitingProps {
  t: Translate;
  locale: Locale;
  items: readonly WaitingItem[];
}

/** What waits for the reader, dated, each leading to where it is done. */
export function Waiting({ t, locale, items }: WaitingProps) {
  if (items.length === 0) return <Empty title={t("home.none.title")} text={t("home.none.text")} level={2} />;
  return (
    <Rows
      ruled
      rows={items.map((item) => ({
        key: `${item.kind}-${item.id}`,
        href: item.href,
        title: item.title || t("articles.untitled"),
        text: t(`home.kinds.${item.kind}`),
        beside: item.dueOn ? t("home.due", { date: formatDate(item.dueOn, locale, "UTC") }) : undefined,
        icon: ICONS[item.kind],
      }))}
    />
  );
}
