import { ActionForm } from "@/components/ui/action-form";
import { FormCheckbox, FormInput, FormRadios, FormSelect, Submit } from "@/components/ui/form-fields";
import { Section } from "@/components/ui/layout";
import { access, move, owner, labels as saveLabels } from "@/lib/articles/actions";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import { AuthorsForm, type Person } from "./authors-form";

interface SettingsProps {
  t: Translate;
  locale: Locale;
  draft: {
    id: string;
    key: string;
    accessLevel: string;
    ownerId: string;
    parentId: string | null;
    space: { slug: string };
    labels: { name: string }[];
    authors: { employeeId: string; name?: string; share: number; confirmedAt: Date | null }[];
    invitedEmployees: Person[];
    invitedUnits: { id: string; nameId: string; nameEn: string }[];
    owner: Person | null;
  };
  /** People found by the search on this page. */
  found: Person[];
  q: string;
  labels: string[];
  units: { value: string; label: string }[];
  spaces: { slug: string; nameId: string; nameEn: string }[];
  target: string;
  pages: { id: string; title: string }[];
}

/** Labels, access, authors, owner and place of an article. People are found by name first; works without JavaScript. */
export function ArticleSettings({ t, locale, draft, found, q, labels, units, spaces, target, pages }: SettingsProps) {
  const say = (key: string, values?: Record<string, string | number>) => t(`articles.settingsPage.${key}`, values);
  const id = <input type="hidden" name="id" value={draft.id} />;
  const save = (
    <div>
      <Submit busy={t("articles.busy")}>{say("save")}</Submit>
    </div>
  );
  const people = (known: readonly Person[]) => [
    ...known,
    ...found.filter((person) => !known.some((each) => each.id === person.id)),
  ];
  const authors = draft.authors.map(({ employeeId, name = "" }) => ({ id: employeeId, name }));
  return (
    <>
      <form className="form row" method="get" action={`/articles/${draft.key}/settings`}>
        <label className="lbl" htmlFor="q">
          {say("find")}
        </label>
        <input className="in" id="q" name="q" type="search" defaultValue={q} minLength={2} />
        <button className="btn" type="submit">
          {say("search")}
        </button>
      </form>
      <Section title={say("labels")}>
        <ActionForm action={saveLabels}>
          {id}
          <FormInput
            name="labels"
            label={say("labels")}
            hint={say("labelsHint")}
            defaultValue={draft.labels.map((label) => label.name).join(", ")}
          />
          {labels.length > 0 ? <p className="meta">{labels.slice(0, 20).join(", ")}</p> : null}
          {save}
        </ActionForm>
      </Section>
      <Section title={say("access")}>
        <ActionForm action={access}>
          {id}
          <FormRadios
            name="accessLevel"
            label={say("access")}
            defaultValue={draft.accessLevel}
            options={["public", "shared", "restricted", "secret"].map((level) => ({
              value: level,
              label: t(`spaces.access.${level}`),
              hint: t(`spaces.access.${level}Hint`),
            }))}
          />
          {people(draft.invitedEmployees).length > 0 ? (
            <fieldset className="field">
              <legend className="lbl">{say("invited")}</legend>
              {people(draft.invitedEmployees).map((person) => (
                <FormCheckbox
                  key={person.id}
                  name="invitedEmployeeIds[]"
                  value={person.id}
                  label={person.name}
                  defaultChecked={draft.invitedEmployees.some((each) => each.id === person.id)}
                />
              ))}
            </fieldset>
          ) : null}
          <details>
            <summary>{say("invitedUnits")}</summary>
            {units.map((unit) => (
              <FormCheckbox
                key={unit.value}
                name="invitedUnitIds[]"
                value={unit.value}
                label={unit.label}
                defaultChecked={draft.invitedUnits.some((each) => each.id === unit.value)}
              />
            ))}
          </details>
          {save}
        </ActionForm>
      </Section>
      <Section title={say("authors")}>
        <AuthorsForm
          id={draft.id}
          authors={draft.authors}
          found={found.filter((person) => !authors.some((each) => each.id === person.id))}
          words={{
            share: t("articles.settingsPage.share", { name: "{name}" }),
            unconfirmed: say("unconfirmed"),
            save: say("save"),
            busy: t("articles.busy"),
          }}
        />
      </Section>
      <Section title={say("owner")}>
        <ActionForm action={owner}>
          {id}
          <FormSelect
            name="ownerId"
            label={say("owner")}
            defaultValue={draft.ownerId}
            options={people([
              ...(draft.owner ? [draft.owner] : []),
              ...authors.filter((each) => each.id !== draft.ownerId),
            ]).map((person) => ({ value: person.id, label: person.name }))}
          />
          {save}
        </ActionForm>
      </Section>
      <Section title={say("move")}>
        <form method="get" action={`/articles/${draft.key}/settings`} className="form">
          <label className="lbl" htmlFor="target">
            {say("space")}
          </label>
          <select className="in" id="target" name="space" defaultValue={target}>
            {[
              ...new Map([
                [draft.space.slug, draft.space.slug],
                ...spaces.map((each) => [each.slug, locale === "en" ? each.nameEn : each.nameId] as const),
              ]),
            ].map(([slug, label]) => (
              <option key={slug} value={slug}>
                {label}
              </option>
            ))}
          </select>
          <div>
            <button className="btn" type="submit">
              {say("search")}
            </button>
          </div>
        </form>
        <ActionForm action={move} confirm={say("moveHint")}>
          {id}
          <input type="hidden" name="space" value={target} />
          <FormSelect
            name="parentId"
            label={say("parent")}
            hint={say("moveHint")}
            empty={say("top")}
            defaultValue={draft.parentId ?? ""}
            options={pages.map((page) => ({ value: page.id, label: page.title || t("articles.untitled") }))}
          />
          <div>
            <Submit busy={t("articles.busy")}>{say("move")}</Submit>
          </div>
        </ActionForm>
      </Section>
    </>
  );
}
