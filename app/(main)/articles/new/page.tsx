import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Empty } from "@/components/ui/empty";
import { FormInput, FormRadios, FormSelect, Submit } from "@/components/ui/form-fields";
import { Frame, PageHead } from "@/components/ui/layout";
import { create } from "@/lib/articles/actions";
import { currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { listSpaces } from "@/lib/spaces/queries";

interface Props {
  searchParams: Promise<{ space?: string; parent?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const actor = await currentEmployee();
  return { title: translator(actor.locale)("articles.create.start") };
}

export default async function NewArticlePage({ searchParams }: Props) {
  const { space, parent } = await searchParams;
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const spaces = await listSpaces(actor, { writable: true });
  if (spaces.length === 0)
    return (
      <Frame>
        <Empty level={1} title={t("articles.create.none")} text={t("articles.create.noneText")} />
      </Frame>
    );
  const name = (named: { nameId: string; nameEn: string }) => (actor.locale === "en" ? named.nameEn : named.nameId);
  return (
    <Frame>
      <PageHead title={t("articles.create.title")} />
      <ActionForm action={create}>
        {parent ? <input type="hidden" name="parentId" value={parent} /> : null}
        <FormSelect
          name="space"
          label={t("articles.create.space")}
          defaultValue={spaces.find((each) => each.slug === space)?.slug ?? spaces[0]?.slug}
          options={spaces.map((each) => ({ value: each.slug, label: `${name(each)} (${name(each.unit)})` }))}
        />
        <FormInput
          name="title"
          label={t("articles.create.name")}
          hint={t("articles.create.optional")}
          maxLength={200}
        />
        <FormRadios
          name="language"
          label={t("articles.create.language")}
          defaultValue={actor.locale}
          options={[
            { value: "id", label: t("articles.create.languages.id") },
            { value: "en", label: t("articles.create.languages.en") },
          ]}
        />
        <div>
          <Submit busy={t("articles.busy")}>{t("articles.create.start")}</Submit>
        </div>
      </ActionForm>
    </Frame>
  );
}
