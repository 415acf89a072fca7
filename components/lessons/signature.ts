import type { Locale } from "@/lib/platform/i18n/translator";

export interface Signed {
  name: string;
  position: { titleId: string; titleEn: string } | null;
  unit: { nameId: string; nameEn: string };
}

/** The office somebody writes from: the position, or the unit where there is none. */
export function officeOf(person: Signed | null, locale: Locale): string {
  if (!person) return "";
  const { position, unit } = person;
  if (position) return locale === "en" ? position.titleEn : position.titleId;
  return locale === "en" ? unit.nameEn : unit.nameId;
}
