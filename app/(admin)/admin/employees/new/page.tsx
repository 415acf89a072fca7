import { RecordFields } from "@/components/employees/record-fields";
import { ActionForm } from "@/components/ui/action-form";
import { FormSelect, Submit } from "@/components/ui/form-fields";
import { PageHead } from "@/components/ui/layout";
import { Crumbs } from "@/components/ui/tabs";
import { create } from "@/lib/employees/actions";
import { currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { listPositions } from "@/lib/positions/queries";
import { listUnits } from "@/lib/units/queries";

export default async function NewEmployeePage() {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const [units, positions] = await Promise.all([
    listUnits(actor, { administered: !actor.isHrOfficer }),
    listPositions(actor, { limit: 100 }),
  ]);
  const text = (["nip", "name", "email", "employmentType", "startedOn"] as const).map(
    (key) => [key, t(`employees.${key}`)] as const,
  );
  const codes = new Set(units.items.map((unit) => unit.id));
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs label={t("ui.crumbs")} crumbs={[{ href: "/admin/employees", label: t("admin.part.employees") }]} />
        }
        title={t("employees.add")}
      />
      <ActionForm action={create}>
        <RecordFields text={Object.fromEntries(text) as Record<(typeof text)[number][0], string>} />
        <FormSelect
          name="unitId"
          label={t("employees.unit")}
          options={units.items.map((unit) => ({ value: unit.id, label: unit.name[locale] }))}
        />
        <FormSelect
          name="positionId"
          label={t("employees.position")}
          empty={t("employees.noPosition")}
          options={positions.items
            .filter((position) => codes.has(position.unit.id))
            .map((position) => ({
              value: position.id,
              label: `${position.title[locale]} (${position.unit.name[locale]})`,
            }))}
        />
        <Submit busy={t("shell.busy")}>{t("employees.addButton")}</Submit>
      </ActionForm>
    </>
  );
}
