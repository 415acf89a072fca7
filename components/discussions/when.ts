import { formatDateTime, formatTime } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import { addDays, dayIn } from "@/lib/platform/time/calendar";

export interface Timed {
  state: "upcoming" | "open" | "closed";
  opensAt: Date;
  closesAt: Date;
}

export interface Clock {
  locale: Locale;
  timeZone: string;
  now: Date;
}

/** The time that is left, in whole minutes. */
export function timeLeft(until: Date, now: Date): { days: number; hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor((until.getTime() - now.getTime()) / 60_000));
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 };
}

/** "dibuka besok 09.00 WIB", "tutup dalam 2 hari 6 jam", "ditutup 3 Mei 2026, 17.00 WIB". */
export function whenText(t: Translate, discussion: Timed, { locale, timeZone, now }: Clock): string {
  if (discussion.state === "closed")
    return t("discussions.closed", { when: formatDateTime(discussion.closesAt, locale, timeZone) });
  if (discussion.state === "open") {
    const { days, hours } = timeLeft(discussion.closesAt, now);
    return t("discussions.closesIn", { days, hours });
  }
  if (dayIn(discussion.opensAt, timeZone) === dayIn(addDays(now, 1), timeZone))
    return t("discussions.opensTomorrow", { time: formatTime(discussion.opensAt, locale, timeZone) });
  return t("discussions.opens", { when: formatDateTime(discussion.opensAt, locale, timeZone) });
}
