import type { Translate } from "@/lib/platform/i18n/translator";
import { Icon } from "./icon";

interface PaginationProps {
  t: Translate;
  /** Address of the page before; null on the first. */
  previous: string | null;
  next: string | null;
  /** "26 sampai 50 dari 214", already in words. */
  text?: string;
}

/** Pages with a count, never an endless list. */
export function Pagination({ t, previous, next, text }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav className="pages" aria-label={t("ui.pages.label")}>
      {previous ? (
        <a className="btn btn-sm" href={previous} rel="prev">
          <Icon name="chevron-left" size="s" />
          {t("ui.pages.previous")}
        </a>
      ) : null}
      {text ? <span className="meta">{text}</span> : null}
      {next ? (
        <a className="btn btn-sm" href={next} rel="next">
          {t("ui.pages.next")}
          <Icon name="chevron-right" size="s" />
        </a>
      ) : null}
    </nav>
  );
}
