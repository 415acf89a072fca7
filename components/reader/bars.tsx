import type { MenuItem } from "@/components/shell/view";
import { Icon } from "@/components/ui/icon";
import type { Translate } from "@/lib/platform/i18n/translator";
import type { ReaderProps } from "./article-view";

/** What else can be done with an article, behind three dots. */
export function ActionsMenu({ t, actions }: { t: Translate; actions: readonly MenuItem[] }) {
  if (actions.length === 0) return null;
  return (
    <details className="drop" data-menu="">
      <summary className="btn btn-q btn-sm" aria-label={t("reader.more")}>
        <Icon name="ellipsis" />
      </summary>
      <div className="drop-in menu">
        {actions.map((action) => (
          <a
            key={action.href}
            href={action.href}
            className={action.danger ? "danger" : undefined}
            data-keys={action.keys}
          >
            <Icon name={action.icon} />
            {action.label}
          </a>
        ))}
      </div>
    </details>
  );
}

/** On narrow screens: the tree and the contents as drawers, which open without a script. */
export function SubBar({ t, view }: ReaderProps) {
  return (
    <div className="subbar">
      <button type="button" className="sb-tree" popoverTarget="rail">
        <Icon name="list-tree" />
        {t("reader.tree")}
      </button>
      <button type="button" popoverTarget="contents">
        <Icon name="list" />
        {t("reader.contents")}
      </button>
      <ActionsMenu t={t} actions={view.actions} />
    </div>
  );
}

/** The button that closes a drawer. */
export function DrawerClose({ t, drawer }: { t: Translate; drawer: string }) {
  return (
    <div className="drawer-x">
      <button className="btn btn-sm" type="button" popoverTarget={drawer} popoverTargetAction="hide">
        <Icon name="x" size="s" />
        {t("shell.close")}
      </button>
    </div>
  );
}
