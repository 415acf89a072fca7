import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import { AccessLevel, Status } from "@/components/ui/status";
import { Crumbs } from "@/components/ui/tabs";
import { formatDate } from "@/lib/platform/i18n/format";
import { Backlinks, Pager } from "./after-text";
import type { ReaderProps } from "./article-view";
import { ActionsMenu, SubBar } from "./bars";
import { Contents } from "./contents";
import { SpaceRail } from "./space-rail";

/** The reading page: tree, text, contents. It stands inside Shell and holds the only main of the page. */
export function ArticlePage(props: ReaderProps) {
  const { t, view } = props;
  return (
    <>
      {view.access.level === "secret" ? (
        <aside className="secret" aria-label={t("reader.secretLabel")}>
          <Icon name="shield-alert" /> {t("reader.secret", { people: view.access.people })}
        </aside>
      ) : null}
      <SubBar {...props} />
      <div className={view.access.level === "secret" ? "three is-secret" : "three"}>
        <SpaceRail {...props} />
        <main id="isi" className="read" tabIndex={-1}>
          <article className={view.withdrawn ? "read-in withdrawn" : "read-in"}>
            <Crumbs label={t("ui.crumbs")} crumbs={view.crumbs} />
            <Heading {...props} />
            <Remarks {...props} />
            {/* Made and sanitised by lib/content; scripts and foreign hosts are refused there and by the policy. */}
            <div className="prose top-5" lang={view.language} dangerouslySetInnerHTML={{ __html: view.bodyHtml }} />
            {view.labels.length > 0 ? (
              <ul className="labels" aria-label={t("reader.labels")}>
                {view.labels.map((label) => (
                  <li key={label.href}>
                    <a href={label.href} rel="tag">
                      <Icon name="tag" size="s" /> {label.title}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
            <Backlinks {...props} />
            <Pager {...props} />
          </article>
        </main>
        <Contents {...props} />
      </div>
    </>
  );
}

function Heading({ t, locale, timeZone, view }: ReaderProps) {
  return (
    <>
      <h1 lang={view.language}>{view.title}</h1>
      {view.summary ? (
        <p className="lead" lang={view.language}>
          {view.summary}
        </p>
      ) : null}
      <div className="byline">
        <Status t={t} locale={locale} status={view.status} />
        <AccessLevel t={t} access={view.access} />
        <span>{t("reader.minutes", { minutes: view.minutes })}</span>
        <span className="art-act">
          <button className="btn btn-q btn-sm needs-script" type="button" data-print="" aria-label={t("reader.print")}>
            <Icon name="printer" />
          </button>
          <ActionsMenu t={t} actions={view.actions} />
        </span>
      </div>
      <p className="print-only meta">
        {t("reader.printed", {
          number: view.revision.number,
          date: formatDate(view.revision.at, locale, timeZone),
          address: view.href,
        })}
      </p>
    </>
  );
}

function Remarks({ t, locale, timeZone, view }: ReaderProps) {
  return (
    <>
      {view.withdrawn ? (
        <div className="top-4">
          <Note
            kind="warn"
            icon="ban"
            title={t("reader.withdrawn", { date: formatDate(view.withdrawn.at, locale, timeZone) })}
          >
            {view.withdrawn.reason}
          </Note>
        </div>
      ) : null}
      {view.notice ? (
        <div className="top-4">
          <Note icon="pencil-line" title={t(`reader.notice.${view.notice.kind}`)}>
            {view.notice.currentHref ? <a href={view.notice.currentHref}>{t("reader.notice.current")}</a> : null}
          </Note>
        </div>
      ) : null}
    </>
  );
}
