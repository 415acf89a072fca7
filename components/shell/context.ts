import type { Actor } from "@/lib/platform/access/actor";
import { env } from "@/lib/platform/env";
import { translator } from "@/lib/platform/i18n/translator";
import type { Section, ShellActor, ShellContext } from "./view";

const ZONES: Record<string, string> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

function initialsOf(name: string): string {
  const words = name
    .replace(/,.*$/, "")
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  return `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
}

function shellActor(actor: Actor): ShellActor | null {
  if (actor.kind !== "employee" || !actor.unit) return null;
  return {
    name: actor.name,
    initials: initialsOf(actor.name),
    unitName: actor.locale === "en" ? actor.unit.nameEn : actor.unit.nameId,
    unitHref: `/units/${actor.unit.slug}`,
    can: {
      write: true,
      review: actor.curatedUnitIds.length > 0,
      admin: actor.isAdministrator || actor.administeredUnitIds.length > 0 || actor.isHrOfficer,
    },
    singleKeys: actor.singleKeys,
    unread: 0,
  };
}

interface Page {
  section: Section | null;
  path: string;
  organization: { name: string; timeZone: string };
}

/** What the frame needs for one person and one page. */
export function shellContext(actor: Actor, page: Page): ShellContext {
  return {
    t: translator(actor.locale),
    locale: actor.locale,
    theme: actor.theme,
    actor: shellActor(actor),
    section: page.section,
    path: page.path,
    organization: page.organization.name,
    zone: ZONES[page.organization.timeZone] ?? page.organization.timeZone,
    demo: env.demo,
  };
}
