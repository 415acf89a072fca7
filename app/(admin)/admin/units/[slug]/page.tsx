import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { FormInput, FormSelect, Submit } from "@/components/ui/form-fields";
import { PageHead, Section } from "@/components/ui/layout";
import { Crumbs } from "@/components/ui/tabs";
import { currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { move, rename, retire } from "@/lib/units/actions";
import { listUnits } from "@/lib/units/queries";

interface Props {
  params: Promise<{ slug: string }>;
}

export default async function AdminUnitPage({ params }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const { slug } = await params;
  const { items } = await listUnits(actor, {});
  const unit = items.find((each) => each.slug === slug);
  if (!unit?.can.rename) notFound();
  const parents = items.filter((each) => each.can.createBelow && each.id !== unit.id);
  return (
    <>
      <PageHead
        crumbs={<Crumbs label={t("ui.crumbs")} crumbs={[{ href: "/admin/units", label: t("admin.part.units") }]} />}
        title={unit.name[locale]}
        meta={<a href={`/units/${unit.slug}`}>{t("units.page")}</a>}
      />
      <ActionForm action={rename} id="rename">
        <input type="hidden" name="id" value={unit.id} />
        <FormInput name="nameId" label={t("units.nameId")} defaultValue={unit.name.id} required />
        <FormInput name="nameEn" label={t("units.nameEn")} defaultValue={unit.name.en} required />
        <FormInput name="code" label={t("units.code")} defaultValue={unit.code} required />
        <Submit busy={t("shell.busy")}>{t("units.saveButton")}</Submit>
      </ActionForm>
      {unit.can.move ? (
        <Section title={t("units.move")}>
          <ActionForm action={move} className="form top-4">
            <input type="hidden" name="id" value={unit.id} />
            <FormSelect
              name="parentId"
              label={t("units.parent")}
              defaultValue={unit.parentId ?? ""}
              options={parents.map((each) => ({ value: each.id, label: each.name[locale] }))}
            />
            <Submit busy={t("shell.busy")} look="plain">
              {t("units.moveButton")}
            </Submit>
          </ActionForm>
        </Section>
      ) : null}
      {unit.can.retire ? (
        <Section title={t("units.retire")}>
          <p className="meta top-3">{t("units.retireHint")}</p>
          <ActionForm action={retire} className="form top-4" confirm={t("units.retireConfirm")}>
            <input type="hidden" name="id" value={unit.id} />
            <Submit busy={t("shell.busy")} look="plain">
              {t("units.retireButton")}
            </Submit>
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
