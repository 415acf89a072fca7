import type { Locale } from "./translator";

const formatters = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const zoneNames: Record<string, string> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

function tag(locale: Locale): string {
  return locale === "id" ? "id-ID" : "en-GB";
}

function dateFormatter(
  locale: Locale,
  timeZone: string,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${name}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(tag(locale), { ...options, timeZone });
    formatters.set(key, found);
  }
  return found;
}

function numberFormatter(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  let found = numbers.get(key);
  if (!found) {
    found = new Intl.NumberFormat(tag(locale), { minimumFractionDigits: digits, maximumFractionDigits: digits });
    numbers.set(key, found);
  }
  return found;
}

/** "12 Mei 2027", "12 May 2027". */
export function formatDate(date: Date, locale: Locale, timeZone: string): string {
  return dateFormatter(locale, timeZone, "date", { day: "numeric", month: "long", year: "numeric" }).format(date);
}

/** "12 Mei", "12 May": where the year is plain from the context. */
export function formatDay(date: Date, locale: Locale, timeZone: string): string {
  return dateFormatter(locale, timeZone, "day", { day: "numeric", month: "short" }).format(date);
}

/** "Jumat, 27 November 2026", "Friday, 27 November 2026". */
export function formatLongDate(date: Date, locale: Locale, timeZone: string): string {
  const weekday = dateFormatter(locale, timeZone, "weekday", { weekday: "long" }).format(date);
  return `${weekday}, ${formatDate(date, locale, timeZone)}`;
}

/** "17.00 WIB", "17:00 WIB". */
export function formatTime(date: Date, locale: Locale, timeZone: string): string {
  const parts = dateFormatter(locale, timeZone, "time", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(date);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("hour")}${locale === "id" ? "." : ":"}${part("minute")} ${zoneLabel(date, timeZone)}`;
}

/** "12 Mei 2027, 17.00 WIB", "12 May 2027, 17:00 WIB". */
export function formatDateTime(date: Date, locale: Locale, timeZone: string): string {
  return `${formatDate(date, locale, timeZone)}, ${formatTime(date, locale, timeZone)}`;
}

/** "WIB", "WITA" or "WIT"; elsewhere the offset ("GMT+9"). */
export function zoneLabel(date: Date, timeZone: string): string {
  const known = zoneNames[timeZone];
  if (known) return known;
  const parts = dateFormatter("en", timeZone, "zone", { timeZoneName: "shortOffset" }).formatToParts(date);
  return parts.find((each) => each.type === "timeZoneName")?.value ?? timeZone;
}

/** "1.284", "1,284"; a negative number has an en dash, because BC Sans has no minus sign. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  const text = numberFormatter(locale, digits).format(Math.abs(value));
  return value < 0 ? `–${text}` : text;
}

/** Hundredths of a JP with two decimals: 1475 is "14,75" or "14.75". */
export function formatJp(hundredths: number, locale: Locale): string {
  return formatNumber(hundredths / 100, locale, 2);
}

/** The same with its sign always shown: "+1,00", "–2,00". */
export function formatJpSigned(hundredths: number, locale: Locale): string {
  return hundredths > 0 ? `+${formatJp(hundredths, locale)}` : formatJp(hundredths, locale);
}

/** A share as "62 %", with the space both languages of the house style use. */
export function formatPercent(share: number, locale: Locale): string {
  return `${formatNumber(Math.round(share * 100), locale)} %`;
}

/** "1,4 MB" for the size of a file. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${formatNumber(bytes, locale)} B`;
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000), locale)} kB`;
  return `${formatNumber(bytes / 1_000_000, locale, 1)} MB`;
}
