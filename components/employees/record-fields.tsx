"use client";

import { FormInput, FormSelect } from "@/components/ui/form-fields";

interface RecordFieldsProps {
  text: Record<"nip" | "name" | "email" | "employmentType" | "startedOn", string>;
  record?: { nip: string; name: string; email: string; employmentType: string; startedOn: string };
}

/** The fields of an employee's record. */
export function RecordFields({ text, record }: RecordFieldsProps) {
  return (
    <>
      <FormInput name="name" label={text.name} defaultValue={record?.name} required />
      <FormInput name="nip" label={text.nip} defaultValue={record?.nip} inputMode="numeric" required />
      <FormInput name="email" type="email" label={text.email} defaultValue={record?.email} required />
      <FormSelect
        name="employmentType"
        label={text.employmentType}
        defaultValue={record?.employmentType}
        options={["PNS", "PPPK", "CPNS"].map((each) => ({ value: each, label: each }))}
      />
      <FormInput name="startedOn" type="date" label={text.startedOn} defaultValue={record?.startedOn} required />
    </>
  );
}
