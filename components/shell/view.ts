import type { IconName } from "@/components/ui/icon-shapes";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";

export type Theme = "auto" | "light" | "dark";

/** Which entry of the navigation is the current one. */
export type Section =
  | "home"
  | "spaces"
  | "lessons"
  | "discussions"
  | "unit"
  | "reviews"
  | "credits"
  | "search"
  | "admin";

/** What the frame of a page says about the person who looks at it. */
export interface ShellActor {
  name: string;
  initials: string;
  unitName: string;
  /** Address of the page of the person's unit. */
  unitHref: string;
  can: { write: boolean; review: boolean; admin: boolean };
  /** False where the person switched single keys off in the account. */
  singleKeys: boolean;
  /** Notifications not read yet. */
  unread: number;
}

/** What every component of the frame needs to know. */
export interface ShellContext {
  t: Translate;
  locale: Locale;
  theme: Theme;
  actor: ShellActor | null;
  section: Section | null;
  /** Path and query of this page: where a preference form or a sign-in comes back to. */
  path: string;
  /** Name of the agency that runs this installation. */
  organization: string;
  /** Time zone as people say it ("WIB"). */
  zone: string;
  /** Says that this installation has demo accounts. */
  demo: boolean;
}

export interface MenuItem {
  href: string;
  label: string;
  icon: IconName;
  danger?: boolean;
  /** Key sequence that follows this link ("e", "g b"). */
  keys?: string;
}
