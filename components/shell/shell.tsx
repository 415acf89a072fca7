import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { ConfirmDialog, KeysDialog, Palette } from "./dialogs";
import { Footer } from "./footer";
import { Header } from "./header";
import { MainNav, TabBar } from "./navigation";
import type { ShellContext } from "./view";

interface ShellProps extends ShellContext {
  /** The page: one <main id="isi">, with its rails beside it where it has them. */
  children: ReactNode;
}

/** The frame around every page. Pure: the React layout and the article's route handler use the same. */
export function Shell({ children, ...context }: ShellProps) {
  const { t } = context;
  return (
    <>
      <a className="skip" href="#isi">
        {t("shell.skip")}
      </a>
      <Header {...context} />
      <MainNav {...context} />
      {context.demo ? (
        <aside className="demo" aria-label={t("shell.demo.label")}>
          <p>
            <Icon name="info" size="s" />
            <span>{t("shell.demo.text")}</span>
          </p>
        </aside>
      ) : null}
      {children}
      <Footer {...context} />
      <TabBar {...context} />
      <Palette {...context} />
      <KeysDialog {...context} />
      <ConfirmDialog {...context} />
    </>
  );
}
