import { footLinks } from "./links";
import { PreferenceForm, ThemeChoice } from "./preferences";
import type { ShellContext } from "./view";

/** The end of every page: whose installation it is, help, the time zone; the theme for visitors without an account. */
export function Footer({ t, organization, zone, actor, theme, path }: ShellContext) {
  return (
    <footer className="foot">
      <div className="foot-in">
        <span>{organization}</span>
        {footLinks.map((link) => (
          <a key={link.href} href={link.href}>
            {t(link.label)}
          </a>
        ))}
        {actor ? null : (
          <PreferenceForm path={path}>
            <ThemeChoice t={t} theme={theme} />
          </PreferenceForm>
        )}
        <span className="push">{t("shell.foot.zone", { zone })}</span>
      </div>
    </footer>
  );
}
