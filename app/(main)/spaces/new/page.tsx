import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SpaceFields } from "@/components/spaces/space-fields";
import { ActionForm } from "@/components/ui/action-form";
import { FormInput, FormSelect, Submit } from "@/components/ui/form-fields";
import { Frame, PageHead } from "@/components/ui/layout";
import { currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { create } from "@/lib/spaces/actions";
import { listUnits } from "@/lib/units/queries";

export async function generateMetadata(): Promise<Metadata> {
  const actor = await currentEmployee();
  return { title: translator(actor.locale)("spaces.createTitle") };
}

export default async function NewSpacePage() {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const { items } = await listUnits(actor, {});
  const units = items.filter(
    (unit) => actor.curatedUnitIds.includes(unit.id) || actor.administeredUnitIds.includes(unit.id),
  );
  if (units.length === 0) notFound();
  return (
    <Frame>
      <PageHead title={t("spaces.createTitle")} />
      <ActionForm action={create}>
        <FormSelect
          name="unitId"
          label={t("spaces.fields.unit")}
          options={units.map((unit) => ({ value: unit.id, label: unit.name[actor.locale] }))}
        />
        <FormInput
          name="slug"
          label={t("spaces.fields.slug")}
          hint={t("spaces.fields.slugHint")}
          maxLength={60}
          required
        />
        <SpaceFields t={t} />
        <div>
          <Submit busy={t("spaces.busy")}>{t("spaces.open")}</Submit>
        </div>
      </ActionForm>
    </Frame>
  );
}
