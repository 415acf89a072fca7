import { ActionForm } from "@/components/ui/action-form";
import { FormInput, FormSelect, Submit } from "@/components/ui/form-fields";
import { Section } from "@/components/ui/layout";
import { assign, edit, givePassword, offboard, reinstate, revoke, transfer } from "@/lib/employees/actions";
import type { ColleagueView } from "@/lib/employees/views";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import { RecordFields } from "./record-fields";

interface Named {
  id: string;
  name: { id: string; en: string };
}

interface Props {
  t: Translate;
  locale: Locale;
  employee: ColleagueView;
  units: Named[];
  roleUnits: Named[];
  positions: { id: string; title: { id: string; en: string }; unit: Named }[];
}

/** What may be done with an employee's record, each part only for who may. */
export function EmployeeForms({ t, locale, employee, units, roleUnits, positions }: Props) {
  const busy = t("shell.busy");
  const id = <input type="hidden" name="id" value={employee.id} />;
  const text = {
    nip: t("employees.nip"),
    name: t("employees.name"),
    email: t("employees.email"),
    employmentType: t("employees.employmentType"),
    startedOn: t("employees.startedOn"),
  };
  const unitIds = new Set(units.map((unit) => unit.id));
  const options = (list: Named[]) => list.map((unit) => ({ value: unit.id, label: unit.name[locale] }));
  return (
    <>
      {employee.can.edit && employee.record ? (
        <Section title={t("employees.record")}>
          <ActionForm action={edit} className="form top-4">
            {id}
            <RecordFields text={text} record={{ ...employee.record, name: employee.name }} />
            <Submit busy={busy}>{t("employees.saveButton")}</Submit>
          </ActionForm>
        </Section>
      ) : null}
      {employee.can.transfer ? (
        <Section title={t("employees.transfer")}>
          <ActionForm action={transfer} className="form top-4">
            {id}
            <FormSelect
              name="unitId"
              label={t("employees.unit")}
              defaultValue={employee.unit.id}
              options={options(units)}
            />
            <FormSelect
              name="positionId"
              label={t("employees.position")}
              empty={t("employees.noPosition")}
              defaultValue={employee.position?.id}
              options={positions
                .filter((each) => unitIds.has(each.unit.id))
                .map((each) => ({ value: each.id, label: `${each.title[locale]} (${each.unit.name[locale]})` }))}
            />
            <Submit busy={busy} look="plain">
              {t("employees.transferButton")}
            </Submit>
          </ActionForm>
        </Section>
      ) : null}
      <Section title={t("employees.rolesTitle")} id="roles">
        {employee.roles.length === 0 ? <p className="meta top-3">{t("employees.noRoles")}</p> : null}
        <ul className="plainrows">
          {employee.roles.map((held) => (
            <li key={held.id}>
              <ActionForm
                action={revoke}
                className="row"
                label={t("employees.revokeLabel", {
                  role: t(`employees.roles.${held.role}`),
                  unit: held.unit.name[locale],
                })}
              >
                <input type="hidden" name="id" value={held.id} />
                <span>
                  {t(`employees.roles.${held.role}`)}, {held.unit.name[locale]}
                </span>
                {roleUnits.some((unit) => unit.id === held.unit.id) ? (
                  <Submit busy={busy} look="plain" small>
                    {t("employees.revokeButton")}
                  </Submit>
                ) : null}
              </ActionForm>
            </li>
          ))}
        </ul>
        {roleUnits.length > 0 && !employee.offboarded ? (
          <ActionForm action={assign} className="form top-4">
            <input type="hidden" name="employeeId" value={employee.id} />
            <FormSelect
              name="role"
              label={t("employees.role")}
              options={(["curator", "administrator", "hr_officer"] as const).map((role) => ({
                value: role,
                label: t(`employees.roles.${role}`),
              }))}
            />
            <FormSelect name="unitId" id="role-unit" label={t("employees.roleUnit")} options={options(roleUnits)} />
            <Submit busy={busy} look="plain">
              {t("employees.assignButton")}
            </Submit>
          </ActionForm>
        ) : null}
      </Section>
      {employee.can.resetPassword ? (
        <Section title={t("employees.password")}>
          <p className="meta top-3">{t("employees.passwordHint")}</p>
          <ActionForm action={givePassword} className="form top-4">
            {id}
            <Submit busy={busy} look="plain">
              {t("employees.passwordButton")}
            </Submit>
          </ActionForm>
        </Section>
      ) : null}
      {employee.can.offboard ? (
        <Section title={t("employees.offboard")}>
          <p className="meta top-3">{t("employees.offboardHint")}</p>
          <ActionForm
            action={offboard}
            className="form top-4"
            confirm={t("employees.offboardConfirm", { name: employee.name })}
          >
            {id}
            <FormInput name="reason" label={t("employees.reason")} required />
            <Submit busy={busy} look="plain">
              {t("employees.offboardButton")}
            </Submit>
          </ActionForm>
        </Section>
      ) : null}
      {employee.can.reinstate ? (
        <Section title={t("employees.reinstate")}>
          <ActionForm action={reinstate} className="form top-4">
            {id}
            <Submit busy={busy}>{t("employees.reinstateButton")}</Submit>
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
