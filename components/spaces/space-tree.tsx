import { Tree } from "@/components/ui/tree";
import type { Translate } from "@/lib/platform/i18n/translator";

interface Page {
  id: string;
  key: string;
  slug: string;
  title: string;
  hasChildren: boolean;
}

/** The pages at the top of a space; each opens its branch on its own page. */
export function SpaceTree({ t, pages }: { t: Translate; pages: readonly Page[] }) {
  return (
    <Tree
      label={t("spaces.tree")}
      nodes={pages.map((page) => ({
        id: page.id,
        href: `/articles/${page.slug}-${page.key}`,
        label: page.title || t("articles.untitled"),
        branch: page.hasChildren,
      }))}
    />
  );
}
