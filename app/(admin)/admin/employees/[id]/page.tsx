import { notFound } from "next/navigation";
import { EmployeeForms } from "@/components/employees/employee-forms";
import { Facts, PageHead } from "@/components/ui/layout";
import { Note } from "@/components/ui/note";
import { Crumbs } from "@/components/ui/tabs";
import { currentEmployee } from "@/lib/employees/current";
import { getEmployee } from "@/lib/employees/queries";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { translator } from "@/lib/platform/i18n/translator";
import { listPositions } from "@/lib/positions/queries";
import { listUnits } from "@/lib/units/queries";

interface Props {
  params: Promise<{ id: string }>;
}

export default async function AdminEmployeePage({ params }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const { id } = await params;
  const employee = await getEmployee(actor, { id }).catch((error) => {
    if (error instanceof DomainError) notFound();
    throw error;
  });
  const [units, positions] = await Promise.all([listUnits(actor, {}), listPositions(actor, { limit: 100 })]);
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs label={t("ui.crumbs")} crumbs={[{ href: "/admin/employees", label: t("admin.part.employees") }]} />
        }
        title={employee.name}
        meta={<Facts items={[employee.position?.title[locale], employee.unit.name[locale], employee.record?.nip]} />}
      />
      {employee.offboarded ? <Note kind="warn" title={t("employees.isOffboarded")} /> : null}
      <EmployeeForms
        t={t}
        locale={locale}
        employee={employee}
        units={units.items.filter((unit) => actor.isHrOfficer || unit.can.rename || unit.id === employee.unit.id)}
        roleUnits={units.items.filter((unit) => unit.can.rename || actor.ledUnitIds.includes(unit.id))}
        positions={positions.items}
      />
    </>
  );
}
