import type { ReactNode } from "react";
import type { Translate } from "@/lib/platform/i18n/translator";
import { links } from "./links";
import type { Theme } from "./view";

/** A form whose buttons set a preference (locale, theme) and come back to the same page. */
export function PreferenceForm({ path, children }: { path: string; children: ReactNode }) {
  return (
    <form action={links.preferences} method="post">
      <input type="hidden" name="back" value={path} />
      {children}
    </form>
  );
}

/** Three buttons of one choice: as the device, light, dark. */
export function ThemeChoice({ t, theme }: { t: Translate; theme: Theme }) {
  return (
    <fieldset>
      <legend>{t("shell.theme.title")}</legend>
      <div className="seg">
        {(["auto", "light", "dark"] as const).map((each) => (
          <button key={each} type="submit" name="theme" value={each} aria-pressed={each === theme}>
            {t(`shell.theme.${each}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
