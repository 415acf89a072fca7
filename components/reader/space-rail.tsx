import { Icon } from "@/components/ui/icon";
import { Tree } from "@/components/ui/tree";
import type { ReaderProps } from "./article-view";
import { DrawerClose } from "./bars";

/** The space this article belongs to, as a tree at the left; a drawer on a phone. */
export function SpaceRail({ t, view }: ReaderProps) {
  return (
    <aside className="railbox" id="rail" popover="auto" aria-label={t("reader.space")}>
      <div className="rail-in">
        <DrawerClose t={t} drawer="rail" />
        <p className="meta">{view.space.unitName}</p>
        <h2>
          <a className="plain" href={view.space.href}>
            {view.space.name}
          </a>
        </h2>
        <Tree label={t("reader.tree")} nodes={view.tree} />
        {view.newArticleHref ? (
          <p className="top-4">
            <a className="plain" href={view.newArticleHref}>
              <Icon name="plus" size="s" /> {t("reader.newHere")}
            </a>
          </p>
        ) : null}
      </div>
    </aside>
  );
}
