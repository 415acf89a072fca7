import { FormInput, FormRadios, FormTextarea } from "@/components/ui/form-fields";
import type { Translate } from "@/lib/platform/i18n/translator";

interface SpaceFieldsProps {
  t: Translate;
  space?: {
    nameId: string;
    nameEn: string;
    descriptionId: string;
    descriptionEn: string;
    defaultAccessLevel: string;
  };
}

/** A space's names, purpose and default access level. */
export function SpaceFields({ t, space }: SpaceFieldsProps) {
  return (
    <>
      {(["nameId", "nameEn"] as const).map((name) => (
        <FormInput
          key={name}
          name={name}
          label={t(`spaces.fields.${name}`)}
          maxLength={120}
          required
          defaultValue={space?.[name]}
        />
      ))}
      {(["descriptionId", "descriptionEn"] as const).map((name) => (
        <FormTextarea
          key={name}
          name={name}
          label={t(`spaces.fields.${name}`)}
          maxLength={600}
          defaultValue={space?.[name]}
        />
      ))}
      <FormRadios
        name="defaultAccessLevel"
        label={t("spaces.fields.access")}
        defaultValue={space?.defaultAccessLevel ?? "shared"}
        options={["public", "shared", "restricted", "secret"].map((level) => ({
          value: level,
          label: t(`spaces.access.${level}`),
          hint: t(`spaces.access.${level}Hint`),
        }))}
      />
    </>
  );
}
