import { Button, ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Input, Select } from "@/components/ui/inputs";
import { PageHead } from "@/components/ui/layout";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { currentEmployee } from "@/lib/employees/current";
import { listEmployees } from "@/lib/employees/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { listUnits } from "@/lib/units/queries";

interface Props {
  searchParams: Promise<Record<string, string | undefined>>;
}

const ROLES = ["curator", "leader", "administrator", "hr_officer"] as const;
const STATUSES = ["active", "offboarded", "all"] as const;

export default async function AdminEmployeesPage({ searchParams }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const { q = "", unit = "", cursor, ...rest } = await searchParams;
  const role = ROLES.find((each) => each === rest.role) ?? "";
  const status = STATUSES.find((each) => each === rest.status) ?? "active";
  const [page, units] = await Promise.all([
    listEmployees(actor, { q, unit, role, status, ...(cursor ? { cursor } : {}) }),
    listUnits(actor, {}),
  ]);
  const address = (next: string) =>
    `/admin/employees?${new URLSearchParams({ q, unit, role, status, ...(next ? { cursor: next } : {}) })}`;
  return (
    <>
      <PageHead
        title={t("admin.part.employees")}
        meta={t("employees.count", { count: page.total })}
        actions={
          <ButtonLink href="/admin/employees/new" icon="plus">
            {t("employees.add")}
          </ButtonLink>
        }
      />
      <search>
        <form method="get" className="stack-3">
          <div className="f2">
            <Input
              name="q"
              type="search"
              label={t("employees.search")}
              hint={t("employees.searchHint")}
              defaultValue={q}
            />
            <Select
              name="unit"
              label={t("employees.unit")}
              empty={t("employees.allUnits")}
              defaultValue={unit}
              options={units.items.map((each) => ({ value: each.slug, label: each.name[locale] }))}
            />
            <Select
              name="role"
              label={t("employees.role")}
              empty={t("employees.allRoles")}
              defaultValue={role}
              options={ROLES.map((each) => ({ value: each, label: t(`employees.roles.${each}`) }))}
            />
            <Select
              name="status"
              label={t("employees.status")}
              defaultValue={status}
              options={STATUSES.map((each) => ({ value: each, label: t(`employees.statuses.${each}`) }))}
            />
          </div>
          <div className="row">
            <Button>{t("employees.filter")}</Button>
          </div>
        </form>
      </search>
      <div className="top-5">
        {page.items.length === 0 ? (
          <Empty title={t("employees.none.title")} text={t("employees.none.text")} level={2} />
        ) : null}
        {page.items.length > 0 ? (
          <Table
            label={t("admin.part.employees")}
            rows={page.items}
            rowKey={(employee) => employee.id}
            columns={[
              {
                key: "name",
                head: t("employees.name"),
                rowHead: true,
                cell: (employee) => (
                  <>
                    <a href={`/admin/employees/${employee.id}`}>{employee.name}</a>
                    <span className="meta">{employee.record?.nip ?? ""}</span>
                  </>
                ),
              },
              { key: "unit", head: t("employees.unit"), cell: (employee) => employee.unit.name[locale] },
              {
                key: "position",
                head: t("employees.position"),
                cell: (employee) => employee.position?.title[locale] ?? "",
              },
              {
                key: "roles",
                head: t("employees.role"),
                cell: (employee) =>
                  [...new Set(employee.roles.map((held) => t(`employees.roles.${held.role}`)))].join(", "),
              },
            ]}
          />
        ) : null}
        <Pagination
          t={t}
          previous={cursor ? address("") : null}
          next={page.nextCursor ? address(page.nextCursor) : null}
        />
      </div>
    </>
  );
}
