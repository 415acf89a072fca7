import type { Translate } from "@/lib/platform/i18n/translator";

/** The labels of a position's fields. */
export function positionTexts(t: Translate) {
  return {
    titleId: t("positions.titleId"),
    titleEn: t("positions.titleEn"),
    kind: t("positions.kind"),
    level: t("positions.level"),
    leads: t("positions.leads"),
    standard: t("positions.standard"),
  };
}
