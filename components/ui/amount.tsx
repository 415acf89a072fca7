import { formatJp, formatJpSigned } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";

interface AmountProps {
  t: Translate;
  locale: Locale;
  /** Hundredths of a JP. */
  value: number;
  signed?: boolean;
}

/** An amount of credit: two decimals, an en dash for minus and the word for those who listen. */
export function Amount({ t, locale, value, signed = false }: AmountProps) {
  const text = signed ? formatJpSigned(value, locale) : formatJp(value, locale);
  if (value >= 0) return <>{text}</>;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="vh">{t("ui.minus", { amount: formatJp(-value, locale) })}</span>
    </>
  );
}
