import type { IconName } from "@/components/ui/icon-shapes";
import type { Section, ShellActor } from "./view";

/** Every address the frame links to. */
export const links = {
  home: "/",
  spaces: "/spaces",
  lessons: "/lessons",
  discussions: "/discussions",
  reviews: "/reviews",
  credits: "/credits",
  search: "/search",
  suggestions: "/api/v1/search/suggestions",
  write: "/articles/new",
  notifications: "/notifications",
  account: "/account",
  admin: "/admin",
  signIn: "/sign-in",
  signOut: "/api/sign-out",
  preferences: "/api/preferences",
  help: "/help",
  accessibility: "/help#accessibility",
} as const;

/** The links of the footer; `label` is a message key. */
export const footLinks = [
  { href: links.help, label: "shell.foot.help" },
  { href: links.accessibility, label: "shell.foot.accessibility" },
] as const;

export interface NavEntry {
  section: Section;
  href: string;
  icon: IconName;
  /** The second key after `g`. */
  key: string;
}

/** The entries of the main navigation, in order, for this person. */
export function navEntries(actor: ShellActor | null): NavEntry[] {
  const entries: NavEntry[] = [
    { section: "home", href: links.home, icon: "house", key: "b" },
    { section: "spaces", href: links.spaces, icon: "library", key: "r" },
  ];
  if (!actor) return entries;
  entries.push(
    { section: "lessons", href: links.lessons, icon: "graduation-cap", key: "p" },
    { section: "discussions", href: links.discussions, icon: "messages-square", key: "d" },
    { section: "unit", href: actor.unitHref, icon: "building-2", key: "u" },
  );
  if (actor.can.review) entries.push({ section: "reviews", href: links.reviews, icon: "clipboard-check", key: "t" });
  entries.push({ section: "credits", href: links.credits, icon: "scroll-text", key: "k" });
  if (actor.can.admin) entries.push({ section: "admin", href: links.admin, icon: "settings", key: "a" });
  return entries;
}
