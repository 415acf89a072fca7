import { ActionForm } from "@/components/ui/action-form";
import { FormSelect, Submit } from "@/components/ui/form-fields";
import { assign, revoke } from "@/lib/employees/actions";
import type { Translate } from "@/lib/platform/i18n/translator";

interface Props {
  t: Translate;
  unitId: string;
  curators: { roleId: string; id: string; name: string }[];
  people: { id: string; name: string }[];
}

/** The head of a unit names its curators, and takes the task back. */
export function NameCurator({ t, unitId, curators, people }: Props) {
  const known = new Set(curators.map((curator) => curator.id));
  const options = people
    .filter((person) => !known.has(person.id))
    .map((person) => ({ value: person.id, label: person.name }));
  return (
    <details className="small top-3">
      <summary>{t("units.nameCurators")}</summary>
      {options.length > 0 ? (
        <ActionForm action={assign} className="form top-3">
          <input type="hidden" name="role" value="curator" />
          <input type="hidden" name="unitId" value={unitId} />
          <FormSelect name="employeeId" label={t("units.newCurator")} options={options} />
          <Submit busy={t("shell.busy")} look="plain">
            {t("units.nameButton")}
          </Submit>
        </ActionForm>
      ) : null}
      {curators.map((curator) => (
        <ActionForm
          key={curator.roleId}
          action={revoke}
          className="top-2"
          label={t("units.unname", { name: curator.name })}
        >
          <input type="hidden" name="id" value={curator.roleId} />
          <Submit busy={t("shell.busy")} look="plain" small>
            {t("units.unname", { name: curator.name })}
          </Submit>
        </ActionForm>
      ))}
    </details>
  );
}
