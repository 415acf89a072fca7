import { Icon } from "@/components/ui/icon";
import type { ReaderProps } from "./article-view";

/** Who cites this article, with the sentence that does. */
export function Backlinks({ t, view }: ReaderProps) {
  if (view.backlinks.length === 0) return null;
  return (
    <section className="sec">
      <div className="sec-h">
        <h2>{t("reader.backlinks")}</h2>
        <span className="meta">{t("reader.backlinkCount", { count: view.backlinkCount })}</span>
      </div>
      <ul className="rows">
        {view.backlinks.map((link) => (
          <li key={link.key}>
            <div>
              <a className="t" href={link.href}>
                {link.title}
              </a>
              {link.sentence ? <p>“{link.sentence}”</p> : null}
            </div>
            <span className="meta">{link.unitName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The articles before and after this one in the tree. */
export function Pager({ t, view }: ReaderProps) {
  if (!view.previous && !view.next) return null;
  return (
    <nav className="pager" aria-label={t("reader.pager")}>
      {view.previous ? (
        <a href={view.previous.href} rel="prev" data-keys="[">
          <span className="meta">
            <Icon name="arrow-left" size="s" />
            {t("reader.previous")}
          </span>
          <b>{view.previous.title}</b>
        </a>
      ) : null}
      {view.next ? (
        <a className="next" href={view.next.href} rel="next" data-keys="]">
          <span className="meta">
            {t("reader.next")}
            <Icon name="arrow-right" size="s" />
          </span>
          <b>{view.next.title}</b>
        </a>
      ) : null}
    </nav>
  );
}
