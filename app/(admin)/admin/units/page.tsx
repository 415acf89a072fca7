import { ActionForm } from "@/components/ui/action-form";
import { FormInput, FormSelect, Submit } from "@/components/ui/form-fields";
import { PageHead, Section } from "@/components/ui/layout";
import { Table } from "@/components/ui/table";
import { currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { create } from "@/lib/units/actions";
import { listUnits } from "@/lib/units/queries";

export default async function AdminUnitsPage() {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const { items } = await listUnits(actor, {});
  const parents = items.filter((unit) => unit.can.createBelow);
  return (
    <>
      <PageHead title={t("admin.part.units")} meta={t("units.count", { count: items.length })} />
      <Table
        label={t("admin.part.units")}
        rows={items}
        rowKey={(unit) => unit.id}
        columns={[
          {
            key: "name",
            head: t("units.name"),
            rowHead: true,
            cell: (unit) => (
              <span style={{ paddingInlineStart: `${unit.depth * 1.25}rem`, display: "block" }}>
                {unit.can.rename ? <a href={`/admin/units/${unit.slug}`}>{unit.name[locale]}</a> : unit.name[locale]}
              </span>
            ),
          },
          { key: "code", head: t("units.code"), cell: (unit) => unit.code },
          { key: "head", head: t("units.head"), cell: (unit) => unit.headTitle?.[locale] ?? "" },
          { key: "employees", head: t("units.employees"), number: true, cell: (unit) => unit.employees },
        ]}
      />
      {parents.length > 0 ? (
        <Section title={t("units.add")}>
          <ActionForm action={create} className="form top-4">
            <FormInput name="nameId" label={t("units.nameId")} required />
            <FormInput name="nameEn" label={t("units.nameEn")} required />
            <FormInput name="code" label={t("units.code")} required />
            <FormInput name="slug" label={t("units.slug")} hint={t("units.slugHint")} required />
            <FormSelect
              name="parentId"
              label={t("units.parent")}
              options={parents.map((unit) => ({ value: unit.id, label: unit.name[locale] }))}
            />
            <FormSelect
              name="kind"
              label={t("units.kind")}
              options={(["sectoral", "section"] as const).map((kind) => ({
                value: kind,
                label: t(`units.kinds.${kind}`),
              }))}
            />
            <Submit busy={t("shell.busy")}>{t("units.addButton")}</Submit>
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
