import type { ReactElement, ReactNode } from "react";
import { ArticlePage } from "@/components/reader/article-page";
import { Document } from "@/components/shell/document";
import { Shell } from "@/components/shell/shell";
import { FailureState, ForbiddenState, NotFoundState } from "@/components/shell/states";
import type { Section, ShellActor, Theme } from "@/components/shell/view";
import { type Locale, translator } from "@/lib/platform/i18n/translator";
import { secret, view } from "./article";
import { home, kit } from "./kit";

const analyst: ShellActor = {
  name: "Analis Irigasi",
  initials: "AI",
  unitName: "Direktorat Irigasi",
  unitHref: "/units/irigasi",
  singleKeys: true,
  unread: 3,
  can: { write: true, review: true, admin: true },
};

interface Look {
  locale: Locale;
  theme: Theme;
}

interface Around {
  section?: Section;
  visitor?: boolean;
  demo?: boolean;
}

const assets = { css: "/s/app.css", editorCss: "/s/editor.css", js: "/s/shell.js" };

function page(look: Look, title: string, children: ReactNode, around: Around = {}): ReactElement {
  return (
    <Document assets={assets} {...look} title={`${title} - Lumbung`} description="Contoh">
      <Shell
        t={translator(look.locale)}
        {...look}
        actor={around.visitor ? null : analyst}
        section={around.section ?? null}
        path="/x?a=1"
        organization="Pemerintah contoh"
        zone="WIB"
        demo={around.demo ?? false}
      >
        {children}
      </Shell>
    </Document>
  );
}

function reading(look: Look, article: typeof view) {
  return <ArticlePage t={translator(look.locale)} locale={look.locale} timeZone="Asia/Jakarta" view={article} />;
}

/** Pages that together show every component of ui, shell and reader. */
export const pages: Record<string, (look: Look) => ReactElement> = {
  home: (look) => page(look, "Beranda", home(look.locale), { section: "home", demo: true }),
  kit: (look) => page(look, "Bentuk", kit(look.locale), { section: "reviews" }),
  visitor: (look) => page(look, "Bentuk", kit(look.locale), { visitor: true, section: "search" }),
  article: (look) => page(look, view.title, reading(look, view), { section: "spaces" }),
  secret: (look) => page(look, view.title, reading(look, secret), { section: "spaces" }),
  notfound: (look) => page(look, "404", <NotFoundState t={translator(look.locale)} />),
  forbidden: (look) =>
    page(look, "403", <ForbiddenState t={translator(look.locale)} reason="Penelaah harus dari unit lain." />),
  failure: (look) => page(look, "500", <FailureState t={translator(look.locale)} reference="7F3-K2" />),
};
