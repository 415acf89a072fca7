import type { Metadata } from "next";
import { OwnSessions, OwnTokens } from "@/components/employees/account-parts";
import { ActionForm } from "@/components/ui/action-form";
import { FormInput, FormRadios, Submit } from "@/components/ui/form-fields";
import { Facts, Frame, PageHead, Section } from "@/components/ui/layout";
import { Definitions } from "@/components/ui/lists";
import { changeOwnPassword, choose } from "@/lib/employees/actions";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { getAccount } from "@/lib/employees/queries";
import { listSessions } from "@/lib/employees/sessions/queries";
import { listTokens } from "@/lib/employees/tokens/queries";
import { getOrganization } from "@/lib/organization/queries";
import { translator } from "@/lib/platform/i18n/translator";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("account.title") };
}

export default async function AccountPage() {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const [account, sessions, tokens, organization] = await Promise.all([
    getAccount(actor, {}),
    listSessions(actor, {}),
    listTokens(actor, {}),
    getOrganization(actor, {}),
  ]);
  const busy = t("shell.busy");
  return (
    <Frame>
      <PageHead
        title={account.name}
        meta={<Facts items={[account.position?.title[locale], account.unit.name[locale]]} />}
      />
      <Definitions
        items={[
          { label: t("employees.nip"), value: account.record?.nip ?? "" },
          { label: t("employees.email"), value: account.record?.email ?? "" },
          { label: t("employees.employmentType"), value: account.record?.employmentType ?? "" },
        ]}
      />
      <Section title={t("account.preferences.title")} id="preferences">
        <ActionForm action={choose} className="form top-4">
          <FormRadios
            name="locale"
            label={t("account.preferences.locale")}
            defaultValue={account.locale}
            options={(["id", "en"] as const).map((each) => ({
              value: each,
              label: t(`account.preferences.locales.${each}`),
            }))}
          />
          <FormRadios
            name="theme"
            label={t("shell.theme.title")}
            defaultValue={account.theme}
            options={(["auto", "light", "dark"] as const).map((each) => ({
              value: each,
              label: t(`shell.theme.${each}`),
            }))}
          />
          <FormRadios
            name="singleKeys"
            label={t("account.preferences.singleKeys")}
            hint={t("account.preferences.singleKeysHint")}
            defaultValue={account.singleKeys ? "on" : "off"}
            options={(["on", "off"] as const).map((each) => ({ value: each, label: t(`account.preferences.${each}`) }))}
          />
          <Submit busy={busy}>{t("account.preferences.save")}</Submit>
        </ActionForm>
      </Section>
      {account.hasPassword && !account.demo ? (
        <Section title={t("account.password.title")} id="password">
          <ActionForm action={changeOwnPassword} className="form top-4">
            <FormInput
              name="currentPassword"
              type="password"
              label={t("account.password.current")}
              autoComplete="current-password"
              required
            />
            <FormInput
              name="newPassword"
              type="password"
              label={t("account.password.next")}
              hint={t("account.password.hint")}
              autoComplete="new-password"
              required
            />
            <FormInput
              name="repeatedPassword"
              type="password"
              label={t("account.password.repeat")}
              autoComplete="new-password"
              required
            />
            <Submit busy={busy}>{t("account.password.save")}</Submit>
          </ActionForm>
        </Section>
      ) : null}
      <OwnSessions t={t} locale={locale} timeZone={organization.timeZone} sessions={sessions.items} />
      <OwnTokens t={t} locale={locale} timeZone={organization.timeZone} tokens={tokens.items} />
    </Frame>
  );
}
