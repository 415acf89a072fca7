import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Input, Select } from "@/components/ui/inputs";
import { Frame, PageHead } from "@/components/ui/layout";
import { create } from "@/lib/articles/actions";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { listSpaces } from "@/lib/spaces/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("editor.new.title") };
}

interface Props {
  searchParams: Promise<{ space?: string; parent?: string }>;
}

export default async function NewArticlePage({ searchParams }: Props) {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const { space, parent } = await searchParams;
  const spaces = await listSpaces(actor, { writable: true });
  return (
    <Frame>
      <PageHead title={t("editor.new.title")} meta={t("editor.new.lead")} />
      {spaces.length === 0 ? (
        <Empty title={t("editor.new.none")} text={t("errors.refusals.writers_of_the_unit")} level={2} />
      ) : (
        <ActionForm action={create}>
          {parent ? <input type="hidden" name="parentId" value={parent} /> : null}
          <Select
            name="space"
            label={t("editor.new.space")}
            defaultValue={space}
            options={spaces.map((one) => ({
              value: one.slug,
              label: actor.locale === "en" ? one.nameEn : one.nameId,
            }))}
          />
          <Input name="title" label={t("editor.fields.title")} maxLength={200} required />
          <Button look="primary" busy={t("editor.saving")}>
            {t("editor.new.start")}
          </Button>
        </ActionForm>
      )}
    </Frame>
  );
}
