import { ActionForm } from "@/components/ui/action-form";
import { FormCheckbox, FormInput, Submit } from "@/components/ui/form-fields";
import { Section } from "@/components/ui/layout";
import { createOwnToken, endOwnToken } from "@/lib/employees/actions";
import { endOtherSessionsAction, endSessionAction } from "@/lib/employees/sessions/actions";
import { TOKEN_DAYS_MAX, TOKEN_NOUNS } from "@/lib/employees/tokens/schema";
import { formatDate, formatDateTime } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";

interface Place {
  t: Translate;
  locale: Locale;
  timeZone: string;
}

interface OwnSession {
  id: string;
  userAgent: string;
  address: string;
  lastSeenAt: string;
  current: boolean;
}

/** The browser in words people know, from what it calls itself. */
function browserOf(userAgent: string): string {
  const name = /Edg\//.test(userAgent)
    ? "Edge"
    : (/(Firefox|Chrome|Safari)\//.exec(userAgent)?.[1] ?? userAgent.slice(0, 40));
  const system = /(Windows|Android|iPhone|iPad|Mac OS|Linux)/.exec(userAgent)?.[1] ?? "";
  return [name, system].filter(Boolean).join(", ");
}

/** Where one is signed in, and the way to end it. */
export function OwnSessions({ t, locale, timeZone, sessions }: Place & { sessions: OwnSession[] }) {
  return (
    <Section title={t("account.sessions.title")} id="sessions">
      <ul className="plainrows">
        {sessions.map((session) => (
          <li key={session.id}>
            <ActionForm
              action={endSessionAction}
              className="row"
              label={t("account.sessions.one", { browser: browserOf(session.userAgent) })}
            >
              <input type="hidden" name="id" value={session.id} />
              <span>
                {browserOf(session.userAgent)}
                <span className="meta">
                  {t("account.sessions.seen", {
                    at: formatDateTime(new Date(session.lastSeenAt), locale, timeZone),
                    address: session.address || "-",
                  })}
                </span>
              </span>
              {session.current ? (
                <b>{t("account.sessions.current")}</b>
              ) : (
                <Submit busy={t("shell.busy")} look="plain" small>
                  {t("account.sessions.end")}
                </Submit>
              )}
            </ActionForm>
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ActionForm action={endOtherSessionsAction} className="form top-4">
          <Submit busy={t("shell.busy")} look="plain">
            {t("account.sessions.endOthers")}
          </Submit>
        </ActionForm>
      ) : null}
    </Section>
  );
}

interface OwnToken {
  id: string;
  name: string;
  hint: string;
  scopes: string[];
  expiresAt: string;
  lastUsedAt: string | null;
}

/** One's API tokens, and a form that makes one and shows it once. */
export function OwnTokens({ t, locale, timeZone, tokens }: Place & { tokens: OwnToken[] }) {
  const scopes = ["read", "write", ...TOKEN_NOUNS.flatMap((noun) => [`${noun}:read`, `${noun}:write`])];
  return (
    <Section title={t("account.tokens.title")} id="tokens">
      <p className="meta top-3">{t("account.tokens.lead")}</p>
      <ul className="plainrows">
        {tokens.map((token) => (
          <li key={token.id}>
            <ActionForm action={endOwnToken} className="row" label={token.name}>
              <input type="hidden" name="id" value={token.id} />
              <span>
                {token.name} <code>…{token.hint}</code>
                <span className="meta">
                  {t("account.tokens.facts", {
                    scopes: token.scopes.join(", "),
                    until: formatDate(new Date(token.expiresAt), locale, timeZone),
                  })}
                </span>
              </span>
              <Submit busy={t("shell.busy")} look="plain" small>
                {t("account.tokens.end")}
              </Submit>
            </ActionForm>
          </li>
        ))}
      </ul>
      <ActionForm action={createOwnToken} className="form top-4" label={t("account.tokens.make")}>
        <FormInput name="name" label={t("account.tokens.name")} required />
        <FormInput
          name="days"
          type="number"
          label={t("account.tokens.days")}
          defaultValue={90}
          min={1}
          max={TOKEN_DAYS_MAX}
          required
        />
        <fieldset>
          <legend className="lbl">{t("account.tokens.scopes")}</legend>
          {scopes.map((scope) => (
            <FormCheckbox key={scope} name="scopes[]" value={scope} label={scope} defaultChecked={scope === "read"} />
          ))}
        </fieldset>
        <Submit busy={t("shell.busy")}>{t("account.tokens.make")}</Submit>
      </ActionForm>
    </Section>
  );
}
