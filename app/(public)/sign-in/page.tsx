import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { DemoAccounts, SignInForm } from "@/components/employees/sign-in-form";
import { Brand } from "@/components/shell/brand";
import { footLinks } from "@/components/shell/links";
import { PreferenceForm } from "@/components/shell/preferences";
import { Icon } from "@/components/ui/icon";
import { PlainRows } from "@/components/ui/lists";
import { Note } from "@/components/ui/note";
import { listArticles } from "@/lib/articles/queries/find-articles";
import { currentActor } from "@/lib/employees/current";
import { listDemoAccounts } from "@/lib/employees/sessions/demo-queries";
import { safePath } from "@/lib/employees/sessions/rules";
import { getOrganization } from "@/lib/organization/queries";
import { visitor } from "@/lib/platform/access/actor";
import { env } from "@/lib/platform/env";
import { translator } from "@/lib/platform/i18n/translator";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("sign-in.short") };
}

const REFUSALS = new Set(["unknown", "unverified", "offboarded"]);

export default async function SignInPage({ searchParams }: Props) {
  const [actor, search] = [await currentActor(), await searchParams];
  const to = safePath(search.to ?? search.next);
  if (actor.kind === "employee") redirect(to);
  const { locale } = actor;
  const t = translator(locale);
  const [organization, demo, open] = await Promise.all([
    getOrganization(actor, {}),
    listDemoAccounts(actor, {}),
    listArticles(visitor(locale, actor.requestId), { limit: 3 }),
  ]);
  const path = (await headers()).get("x-lumbung-path") ?? "/sign-in";
  const error = typeof search.error === "string" ? (REFUSALS.has(search.error) ? search.error : "failed") : null;
  return (
    <>
      <a className="skip" href="#isi">
        {t("shell.skip")}
      </a>
      <header className="bar si-bar">
        <div className="si-in">
          <Brand t={t} />
          <div className="bar-act">
            <PreferenceForm path={path}>
              <button
                className="lang"
                type="submit"
                name="locale"
                value={locale === "id" ? "en" : "id"}
                lang={locale === "id" ? "en" : "id"}
              >
                {t("shell.otherLanguage")}
              </button>
            </PreferenceForm>
          </div>
        </div>
      </header>
      <div className="sill" aria-hidden="true" />
      <main id="isi" className="si" tabIndex={-1}>
        <div className="si-f">
          <h1>{t("sign-in.title")}</h1>
          <p>{t("sign-in.lead", { organization: organization.name })}</p>
          {error ? <Note kind="bad" role="alert" title={t(`sign-in.errors.${error}`)} /> : null}
          {search.ended ? <Note kind="ok" role="status" title={t("sign-in.ended")} /> : null}
          {env.oidc ? (
            <>
              <form action="/api/auth/signin/oidc" method="post">
                <input type="hidden" name="callbackUrl" value={to} />
                <button className="btn btn-1 btn-w" type="submit">
                  <Icon name="key-round" />
                  {t("sign-in.agency", { name: env.oidc.name })}
                </button>
              </form>
              <p className="or">{t("sign-in.or")}</p>
            </>
          ) : null}
          <SignInForm
            to={to}
            text={{
              identifier: t("sign-in.identifier"),
              identifierHint: t("sign-in.identifierHint"),
              password: t("sign-in.password"),
              submit: t("sign-in.submit"),
              busy: t("shell.busy"),
            }}
          />
          <details className="small">
            <summary>{t("sign-in.trouble.title")}</summary>
            <p>{t("sign-in.trouble.text")}</p>
          </details>
        </div>
        <aside className="si-n" aria-label={t(demo.items.length > 0 ? "sign-in.demo.title" : "sign-in.open.title")}>
          {demo.items.length > 0 ? (
            <section>
              <h2>{t("sign-in.demo.title")}</h2>
              <p className="meta">{t("sign-in.demo.lead", { password: demo.password })}</p>
              <DemoAccounts
                to={to}
                password={demo.password}
                accounts={demo.items.map((account) => ({
                  key: account.key,
                  nip: account.nip,
                  title: t(`sign-in.demo.personas.${account.key}.label`),
                  about: t("sign-in.demo.about", {
                    name: account.name,
                    unit: account.unitName[locale],
                    does: t(`sign-in.demo.personas.${account.key}.does`),
                  }),
                }))}
              />
            </section>
          ) : null}
          {open.items.length > 0 ? (
            <section className="top-6">
              <h2>{t("sign-in.open.title")}</h2>
              <p className="meta">{t("sign-in.open.lead")}</p>
              <PlainRows
                rows={open.items.map((article) => ({
                  key: article.id,
                  href: `/articles/${article.slug}-${article.key}`,
                  title: article.title,
                }))}
              />
            </section>
          ) : null}
        </aside>
      </main>
      <footer className="foot">
        <div className="si-in foot-in">
          {footLinks.map((link) => (
            <a key={link.href} href={link.href}>
              {t(link.label)}
            </a>
          ))}
        </div>
      </footer>
    </>
  );
}
