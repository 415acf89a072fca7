import type { MenuItem } from "@/components/shell/view";
import type { Access, ArticleStatus } from "@/components/ui/status";
import type { TreeNode } from "@/components/ui/tree";
import type { ArticlePage } from "@/lib/articles/queries/read-article";
import { verificationState } from "@/lib/articles/rules";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import { dateOnly, dayIn } from "@/lib/platform/time/calendar";
import type { ArticleView, LinkTo } from "./article-view";

type PageNode = ArticlePage["tree"][number];

interface Look {
  t: Translate;
  locale: Locale;
  now: Date;
}

function hrefOf(node: { slug: string; key: string }): string {
  return `/articles/${node.slug}-${node.key}`;
}

function childrenOf(page: ArticlePage, parentId: string | null): PageNode[] {
  return page.tree.filter((node) => node.parentId === parentId);
}

function branch(page: ArticlePage, parentId: string | null, t: Translate): TreeNode[] {
  return childrenOf(page, parentId).map((node) => {
    const below = branch(page, node.id, t);
    return {
      id: node.id,
      href: hrefOf(node),
      label: node.title || t("articles.untitled"),
      ...(node.id === page.id ? { current: true } : {}),
      ...(node.hasChildren ? { branch: true } : {}),
      ...(below.length > 0 ? { children: below } : {}),
    };
  });
}

/** The pages before and after, in the order of the tree: first child, next sibling, or the next sibling of an ancestor. */
function neighbours(page: ArticlePage): { previous: LinkTo | null; next: LinkTo | null } {
  const link = (node: PageNode | undefined) => (node ? { href: hrefOf(node), title: node.title } : null);
  const line = [...page.ancestors.map((ancestor) => ancestor.id), page.id];
  const siblings = childrenOf(page, page.ancestors.at(-1)?.id ?? null);
  const at = siblings.findIndex((node) => node.id === page.id);
  const parent = page.tree.find((node) => node.id === page.ancestors.at(-1)?.id);
  let next = childrenOf(page, page.id)[0];
  for (let depth = line.length - 1; !next && depth >= 0; depth -= 1) {
    const level = childrenOf(page, line[depth - 1] ?? null);
    const place = level.findIndex((node) => node.id === line[depth]);
    next = place < 0 ? undefined : level[place + 1];
  }
  return { previous: link(at > 0 ? siblings[at - 1] : parent), next: link(next) };
}

function statusOf(page: ArticlePage, now: Date): ArticleStatus {
  if (page.withdrawal) return { kind: "withdrawn" };
  if (page.showsDraft) return page.phase === "returned" ? { kind: "returned" } : { kind: page.phase };
  const verification = verificationState(page.verifiedUntil, dateOnly(dayIn(now, page.organization.timeZone)));
  if (verification.state === "overdue") return { kind: "overdue", days: verification.days };
  return page.verifiedUntil ? { kind: "verified", until: page.verifiedUntil } : { kind: "published" };
}

function accessOf(page: ArticlePage, unitName: string): Access {
  if (page.accessLevel === "restricted") return { level: "restricted", unitName };
  if (page.accessLevel === "secret") return { level: "secret", people: page.named + page.authors.length };
  return { level: page.accessLevel };
}

function actionsOf(page: ArticlePage, t: Translate): MenuItem[] {
  const base = `/articles/${page.key}`;
  const items: (MenuItem | false)[] = [
    { href: `${base}/history`, label: t("articles.actions.history"), icon: "history" },
    page.can.verify && { href: `${base}/settings#verify`, label: t("articles.actions.verify"), icon: "badge-check" },
    page.can.manage && { href: `${base}/settings`, label: t("articles.actions.settings"), icon: "settings" },
    page.can.move && { href: `${base}/settings#move`, label: t("articles.actions.move"), icon: "list-tree" },
    page.can.withdraw && {
      href: `${base}/settings#withdraw`,
      label: t("articles.actions.withdraw"),
      icon: "ban",
      danger: true,
    },
    page.can.trash && {
      href: `${base}/settings#trash`,
      label: t("articles.actions.trash"),
      icon: "trash-2",
      danger: true,
    },
  ];
  return items.filter((item): item is MenuItem => item !== false);
}

/** One reader's article as the reading page shows it. */
export function viewOf(page: ArticlePage, { t, locale, now }: Look): ArticleView {
  const name = (named: { nameId: string; nameEn: string }) => (locale === "en" ? named.nameEn : named.nameId);
  const unitName = name(page.unit);
  const spaceHref = `/spaces/${page.space.slug}`;
  const shared = page.authors.length > 1;
  return {
    href: hrefOf(page),
    title: page.title || t("articles.untitled"),
    summary: page.summary,
    language: page.language,
    space: { name: name(page.space), href: spaceHref, unitName },
    crumbs: [
      { href: spaceHref, label: name(page.space) },
      ...page.ancestors.map((ancestor) => ({
        href: hrefOf(ancestor),
        label: ancestor.title || t("articles.untitled"),
      })),
    ],
    tree: branch(page, null, t),
    newArticleHref: page.can.edit ? `/articles/new?space=${page.space.slug}&parent=${page.id}` : null,
    status: statusOf(page, now),
    access: accessOf(page, unitName),
    minutes: page.minutes,
    bodyHtml: page.html,
    toc: page.toc,
    labels: page.labels.map((label) => ({ href: `/labels/${label.slug}`, title: label.name })),
    notice: page.showsDraft ? { kind: "draft", currentHref: page.published ? hrefOf(page) : null } : null,
    withdrawn: page.withdrawal ? { reason: page.withdrawal.reason, at: new Date(page.withdrawal.at) } : null,
    authors: page.authors.map((author) => ({ name: author.name, share: shared ? (author.share ?? null) : null })),
    reviewed: page.review
      ? {
          by: locale === "en" ? page.review.unitEn : page.review.unitId,
          at: new Date(page.review.decidedAt),
          qualityClass: page.qualityClass,
        }
      : null,
    owner: page.owner,
    source: page.sourceName,
    revision: {
      number: page.revisionNumber,
      at: page.publishedAt ?? page.updatedAt,
      historyHref: `/articles/${page.key}/history`,
    },
    backlinks: page.backlinks.map((link) => ({
      key: link.key,
      href: hrefOf(link),
      title: link.title,
      sentence: link.sentence,
      unitName: name({ nameId: link.unitNameId, nameEn: link.unitNameEn }),
    })),
    backlinkCount: page.backlinks.length,
    ...neighbours(page),
    edit: page.can.edit ? { href: `/articles/${page.key}/edit`, kind: "edit" } : null,
    actions: actionsOf(page, t),
  };
}
