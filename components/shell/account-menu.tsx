import { Icon } from "@/components/ui/icon";
import { links, navEntries } from "./links";
import { PreferenceForm, ThemeChoice } from "./preferences";
import type { ShellActor, ShellContext } from "./view";

/** The menu behind the person's name; on a phone it also holds the sections that the bottom bar has no room for. */
export function AccountMenu({ t, theme, locale, path, section, actor }: ShellContext & { actor: ShellActor }) {
  const other = locale === "id" ? "en" : "id";
  return (
    <details className="drop me" data-menu="">
      <summary aria-label={t("shell.account.menu", { name: actor.name })}>
        <Icon name="user-round" />
        <span>{actor.name}</span>
        <Icon name="chevron-down" size="s" className="chev" />
      </summary>
      <div className="drop-in menu">
        <p className="who">
          <b>{actor.name}</b>
          <br />
          <span className="meta">{actor.unitName}</span>
        </p>
        <hr />
        <nav className="only-s" aria-label={t("shell.nav.more")}>
          {navEntries(actor).map((entry) => (
            <a key={entry.section} href={entry.href} aria-current={entry.section === section ? "page" : undefined}>
              <Icon name={entry.icon} />
              {t(`shell.nav.${entry.section}`)}
            </a>
          ))}
          <hr />
        </nav>
        <a href={links.account}>
          <Icon name="settings" />
          {t("shell.account.settings")}
        </a>
        <button className="item needs-script" type="button" data-keys-open="">
          <Icon name="info" />
          {t("shell.keys.open")}
        </button>
        <hr />
        <PreferenceForm path={path}>
          <ThemeChoice t={t} theme={theme} />
          <button className="item only-sf" type="submit" name="locale" value={other} lang={other}>
            <Icon name="languages" />
            {t("shell.otherLanguage")}
          </button>
        </PreferenceForm>
        <hr />
        <form action={links.signOut} method="post">
          <button className="item" type="submit">
            <Icon name="log-out" />
            {t("shell.account.signOut")}
          </button>
        </form>
      </div>
    </details>
  );
}
