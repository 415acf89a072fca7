import { Icon } from "@/components/ui/icon";
import { Definitions } from "@/components/ui/lists";
import { formatDate } from "@/lib/platform/i18n/format";
import type { ReaderProps } from "./article-view";
import { DrawerClose } from "./bars";

/** At the right: contents, editing, where the knowledge comes from, history. */
export function Contents(props: ReaderProps) {
  const { t, view } = props;
  const headings = view.toc.filter((heading) => heading.level <= 3);
  return (
    <aside className="toc" id="contents" popover="auto" aria-label={t("reader.about")}>
      <div className="toc-in">
        <DrawerClose t={t} drawer="contents" />
        {headings.length > 0 ? (
          <nav aria-label={t("reader.contents")} data-contents="">
            <h2>{t("reader.contents")}</h2>
            <ol lang={view.language}>
              {headings.map((heading) => (
                <li key={heading.id} className={heading.level > 2 ? "deep" : undefined}>
                  <a href={`#${encodeURIComponent(heading.id)}`}>{heading.text}</a>
                </li>
              ))}
            </ol>
          </nav>
        ) : null}
        {view.edit ? (
          <section>
            <a className="btn btn-w" href={view.edit.href} data-keys="e">
              <Icon name="pencil-line" />
              {t(`reader.${view.edit.kind}`)}
            </a>
          </section>
        ) : null}
        <Provenance {...props} />
        {view.revision.historyHref ? (
          <section>
            <a className="plain" href={view.revision.historyHref}>
              <Icon name="history" size="s" /> {t("reader.history", { revisions: view.revision.number })}
            </a>
          </section>
        ) : null}
      </div>
    </aside>
  );
}

function Provenance({ t, locale, timeZone, view }: ReaderProps) {
  const { authors, reviewed, owner, source } = view;
  const names = authors.map(({ name, share }) => (share === null ? name : t("reader.share", { name, share })));
  const facts = [
    { label: t("reader.authors", { count: authors.length }), value: names.join("; ") },
    { label: t("reader.source"), value: source },
    {
      label: t("reader.reviewed"),
      value: reviewed
        ? [
            reviewed.by,
            formatDate(reviewed.at, locale, timeZone),
            reviewed.qualityClass ? t("reader.class", { quality: reviewed.qualityClass }) : "",
          ]
            .filter(Boolean)
            .join(", ")
        : null,
    },
    { label: t("reader.owner"), value: owner },
    { label: t("reader.updated"), value: formatDate(view.revision.at, locale, timeZone) },
  ];
  return (
    <section>
      <h2>{t("reader.provenance")}</h2>
      <Definitions items={facts.filter((fact) => fact.value)} />
    </section>
  );
}
