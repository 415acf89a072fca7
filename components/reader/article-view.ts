import type { MenuItem } from "@/components/shell/view";
import type { Access, ArticleStatus } from "@/components/ui/status";
import type { Crumb } from "@/components/ui/tabs";
import type { TreeNode } from "@/components/ui/tree";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";

export interface LinkTo {
  href: string;
  title: string;
}

/** An article that cites this one, with the sentence that does. */
export interface Backlink extends LinkTo {
  key: string;
  sentence: string;
  unitName: string;
}

/** An article as the reading page shows it: only what this reader may see, already in plain values. */
export interface ArticleView {
  href: string;
  title: string;
  summary: string;
  /** Language of the text, whatever the language of the page is. */
  language: string;
  space: { name: string; href: string; unitName: string };
  /** From the unit down to the parent article. */
  crumbs: readonly Crumb[];
  /** Ancestors, siblings and children; the others closed. */
  tree: readonly TreeNode[];
  newArticleHref: string | null;

  status: ArticleStatus;
  access: Access;
  /** Minutes it takes to read. */
  minutes: number;
  /** HTML made and sanitised by lib/content. */
  bodyHtml: string;
  toc: readonly { id: string; level: number; text: string }[];
  labels: readonly LinkTo[];

  /** Set where the text is not what readers see: a draft or an old revision. */
  notice: { kind: "draft" | "revision"; currentHref: string | null } | null;
  withdrawn: { reason: string; at: Date } | null;

  /** Shares in percent, in order; `null` where there is one author. */
  authors: readonly { name: string; share: number | null }[];
  reviewed: { by: string; at: Date; qualityClass: "A" | "B" | "C" | null } | null;
  owner: string | null;
  /** Where an imported article comes from. */
  source: string | null;
  revision: { number: number; at: Date; historyHref: string | null };

  backlinks: readonly Backlink[];
  /** How many there are in all, of those this reader may see. */
  backlinkCount: number;
  previous: LinkTo | null;
  next: LinkTo | null;

  /** "edit" for who may write here, "suggest" for others; null where neither is possible. */
  edit: { href: string; kind: "edit" | "suggest" } | null;
  /** What else can be done, as links: history, move, withdraw, verify, export. */
  actions: readonly MenuItem[];
}

/** What the parts of the reading page are given. */
export interface ReaderProps {
  t: Translate;
  locale: Locale;
  timeZone: string;
  view: ArticleView;
}
