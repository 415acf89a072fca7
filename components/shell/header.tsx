import { Icon } from "@/components/ui/icon";
import { AccountMenu } from "./account-menu";
import { Brand } from "./brand";
import { links } from "./links";
import { PreferenceForm } from "./preferences";
import type { ShellContext } from "./view";

/** The blue bar: wordmark, search, write, notifications, language, account; below it the sill. */
export function Header(context: ShellContext) {
  const { t, actor, section, locale, path } = context;
  return (
    <>
      <header className="bar">
        <div className="bar-in">
          <Brand t={t} />
          {section === "search" ? null : <SearchField {...context} />}
          <div className="bar-act">
            {actor?.can.write ? (
              <a className="write" href={links.write} data-keys="c">
                <Icon name="pencil-line" />
                {t("shell.write")}
              </a>
            ) : null}
            {actor ? (
              <a href={links.notifications} aria-label={t("shell.notifications", { count: actor.unread })}>
                <Icon name="bell" />
                {actor.unread > 0 ? (
                  <span className="count" aria-hidden="true">
                    {actor.unread > 99 ? "99+" : actor.unread}
                  </span>
                ) : null}
              </a>
            ) : null}
            <PreferenceForm path={path}>
              <button
                className="lang"
                type="submit"
                name="locale"
                value={locale === "id" ? "en" : "id"}
                lang={locale === "id" ? "en" : "id"}
              >
                {t("shell.otherLanguage")}
              </button>
            </PreferenceForm>
            {actor ? (
              <AccountMenu {...context} actor={actor} />
            ) : (
              <a href={`${links.signIn}?next=${encodeURIComponent(path)}`}>
                <Icon name="log-in" />
                {t("shell.signIn")}
              </a>
            )}
          </div>
        </div>
      </header>
      <div className="sill" aria-hidden="true" />
    </>
  );
}

function SearchField({ t }: ShellContext) {
  return (
    <search className="find only-l">
      <form action={links.search} method="get" data-palette-open="">
        <Icon name="search" />
        <input
          type="search"
          name="q"
          aria-label={t("shell.search.label")}
          placeholder={t("shell.search.placeholder")}
          aria-keyshortcuts="Control+K"
          autoComplete="off"
        />
        <span className="kbd needs-script" aria-hidden="true">
          Ctrl K
        </span>
      </form>
    </search>
  );
}
