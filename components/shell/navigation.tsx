import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-shapes";
import { links, navEntries } from "./links";
import type { Section, ShellContext } from "./view";

/** The main navigation under the header. */
export function MainNav({ t, actor, section }: ShellContext) {
  return (
    <nav className="nav" aria-label={t("shell.nav.main")}>
      <ul>
        {navEntries(actor).map((entry) => (
          <li key={entry.section}>
            <a
              href={entry.href}
              aria-current={entry.section === section ? "page" : undefined}
              data-keys={`g ${entry.key}`}
            >
              {t(`shell.nav.${entry.section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The bar of five at the bottom of a phone. */
export function TabBar({ t, section, actor }: ShellContext) {
  const items: { section: Section; href: string; icon: IconName }[] = [
    { section: "home", href: links.home, icon: "house" },
    { section: "spaces", href: links.spaces, icon: "library" },
    { section: "search", href: links.search, icon: "search" },
    { section: "discussions", href: actor ? links.discussions : signInFor(links.discussions), icon: "messages-square" },
    { section: "credits", href: actor ? links.credits : signInFor(links.credits), icon: "scroll-text" },
  ];
  return (
    <nav className="tabbar" aria-label={t("shell.nav.phone")}>
      {items.map((item) => (
        <a key={item.section} href={item.href} aria-current={item.section === section ? "page" : undefined}>
          <Icon name={item.icon} size="l" />
          {t(`shell.tab.${item.section}`)}
        </a>
      ))}
    </nav>
  );
}

function signInFor(href: string): string {
  return `${links.signIn}?next=${encodeURIComponent(href)}`;
}
