"use client";

import { FormCheckbox, FormInput, FormSelect } from "@/components/ui/form-fields";

interface PositionFieldsProps {
  text: Record<"titleId" | "titleEn" | "kind" | "level" | "leads" | "standard", string>;
  position?: {
    title: { id: string; en: string };
    kind: string;
    level: string;
    leads: boolean;
    competenceStandard: string | null;
  };
}

/** The fields of a position. */
export function PositionFields({ text, position }: PositionFieldsProps) {
  return (
    <>
      <FormInput name="titleId" label={text.titleId} defaultValue={position?.title.id} required />
      <FormInput name="titleEn" label={text.titleEn} defaultValue={position?.title.en} required />
      <FormSelect
        name="kind"
        label={text.kind}
        defaultValue={position?.kind}
        options={["JPT", "JA", "JF"].map((each) => ({ value: each, label: each }))}
      />
      <FormInput name="level" label={text.level} defaultValue={position?.level} required />
      <FormInput name="competenceStandard" label={text.standard} defaultValue={position?.competenceStandard ?? ""} />
      <FormCheckbox name="leads" label={text.leads} defaultChecked={position?.leads ?? false} />
    </>
  );
}
