import { ActionForm } from "@/components/ui/action-form";
import { Submit } from "@/components/ui/form-fields";
import { PageHead } from "@/components/ui/layout";
import { Table } from "@/components/ui/table";
import { revoke } from "@/lib/employees/actions";
import { currentEmployee } from "@/lib/employees/current";
import { listRoles } from "@/lib/employees/roles/queries";
import { translator } from "@/lib/platform/i18n/translator";

export default async function AdminRolesPage() {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const { items } = await listRoles(actor, {});
  return (
    <>
      <PageHead title={t("admin.part.roles")} meta={t("employees.rolesLead")} />
      <Table
        label={t("admin.part.roles")}
        rows={items}
        rowKey={(held) => held.id}
        columns={[
          {
            key: "who",
            head: t("employees.name"),
            rowHead: true,
            cell: (held) => <a href={`/admin/employees/${held.employee.id}#roles`}>{held.employee.name}</a>,
          },
          { key: "role", head: t("employees.role"), cell: (held) => t(`employees.roles.${held.role}`) },
          { key: "unit", head: t("employees.roleUnit"), cell: (held) => held.unit.name[locale] },
          {
            key: "revoke",
            head: t("employees.change"),
            cell: (held) =>
              held.can.revoke ? (
                <ActionForm
                  action={revoke}
                  className=""
                  label={t("employees.revokeLabel", {
                    role: t(`employees.roles.${held.role}`),
                    unit: held.unit.name[locale],
                  })}
                >
                  <input type="hidden" name="id" value={held.id} />
                  <Submit busy={t("shell.busy")} look="plain" small>
                    {t("employees.revokeButton")}
                  </Submit>
                </ActionForm>
              ) : null,
          },
        ]}
      />
    </>
  );
}
