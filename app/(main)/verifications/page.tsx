import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Empty } from "@/components/ui/empty";
import { FormInput, FormTextarea, Submit } from "@/components/ui/form-fields";
import { Frame, PageHead } from "@/components/ui/layout";
import { StatusWord } from "@/components/ui/status";
import { Tabs } from "@/components/ui/tabs";
import { verify } from "@/lib/articles/actions";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { listDueVerifications } from "@/lib/reviews/queries/verifications";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("verifications.meta") };
}

export default async function VerificationsPage({ searchParams }: { searchParams: Promise<{ as?: string }> }) {
  const actor = await currentEmployee();
  const [t, locale] = [translator(actor.locale), actor.locale];
  const as = (await searchParams).as === "keeper" && actor.curatedUnitIds.length > 0 ? "keeper" : "owner";
  const { items, proposedUntil } = await listDueVerifications(actor, { as, limit: 50 });
  return (
    <Frame>
      <PageHead title={t("verifications.title", { count: items.length })} meta={t("verifications.meta")} />
      {actor.curatedUnitIds.length > 0 ? (
        <Tabs
          label={t("verifications.view")}
          tabs={[
            { href: "/verifications", label: t("verifications.own"), current: as === "owner" },
            { href: "/verifications?as=keeper", label: t("verifications.unit"), current: as === "keeper" },
          ]}
        />
      ) : null}
      {items.length === 0 ? (
        <Empty title={t("verifications.none")} text={t("verifications.noneText")} level={2} />
      ) : (
        <ul className="rows">
          {items.map(({ id, key, slug, title, publishedRevisionId, standing, space }) => (
            <li key={id}>
              <div>
                <a className="t" href={`/articles/${slug}-${key}`}>
                  {title}
                </a>
                <p className="meta">{locale === "id" ? space.unit.nameId : space.unit.nameEn}</p>
                <details>
                  <summary className="small">{t("verifications.open")}</summary>
                  <ActionForm action={verify} label={t("verifications.formFor", { title })}>
                    <input type="hidden" name="id" value={id} />
                    <input type="hidden" name="revisionId" value={publishedRevisionId ?? ""} />
                    <FormInput
                      name="until"
                      id={`until-${key}`}
                      type="date"
                      label={t("verifications.until")}
                      defaultValue={proposedUntil}
                      required
                    />
                    <FormTextarea
                      name="note"
                      id={`note-${key}`}
                      label={t("verifications.note")}
                      hint={t("verifications.noteHint")}
                      rows={2}
                    />
                    <Submit busy={t("shell.busy")}>{t("verifications.verify")}</Submit>
                  </ActionForm>
                </details>
              </div>
              <div className="due small">
                {standing.state === "overdue" ? (
                  <StatusWord icon="clock-alert" ink="bad">
                    {t("verifications.overdue", { days: standing.days })}
                  </StatusWord>
                ) : (
                  <StatusWord icon="clock">{t("verifications.due", { days: standing.days })}</StatusWord>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  );
}
