import { ActionForm } from "@/components/ui/action-form";
import { FormInput, FormRadios, FormSelect, FormTextarea, Submit } from "@/components/ui/form-fields";
import type { Translate } from "@/lib/platform/i18n/translator";
import type { FormState } from "@/lib/platform/operation/form";

interface DiscussionFormProps {
  t: Translate;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** The name of the agency's clock ("WITA"). */
  zone: string;
  discussion?: {
    id: string;
    title: string;
    intro: string;
    language: string;
    accessLevel: string;
    /** As `datetime-local` on the agency's clock. */
    opensAt: string;
    closesAt: string;
  };
}

/** Announces a discussion, or changes it. */
export function DiscussionForm({ t, action, zone, discussion }: DiscussionFormProps) {
  const choices = (values: readonly string[], under: string) =>
    values.map((value) => ({ value, label: t(`discussions.${under}.${value}`) }));
  return (
    <ActionForm action={action}>
      {discussion ? <input type="hidden" name="id" value={discussion.id} /> : null}
      <FormInput
        name="title"
        label={t("discussions.fields.title")}
        defaultValue={discussion?.title}
        maxLength={200}
        required
      />
      <FormTextarea
        name="intro"
        label={t("discussions.fields.intro")}
        rows={5}
        defaultValue={discussion?.intro}
        maxLength={5000}
      />
      <FormInput
        name="opensAt"
        type="datetime-local"
        label={t("discussions.fields.opensAt", { zone })}
        hint={t("discussions.fields.opensHint")}
        defaultValue={discussion?.opensAt}
      />
      <FormInput
        name="closesAt"
        type="datetime-local"
        label={t("discussions.fields.closesAt", { zone })}
        defaultValue={discussion?.closesAt}
        required
      />
      <FormRadios
        name="accessLevel"
        label={t("discussions.fields.access")}
        options={choices(["public", "shared", "restricted"], "access")}
        defaultValue={discussion?.accessLevel ?? "shared"}
      />
      <FormSelect
        name="language"
        label={t("discussions.fields.language")}
        options={choices(["id", "en"], "languages")}
        defaultValue={discussion?.language ?? "id"}
      />
      <p>
        <Submit busy={t("discussions.busy")}>{t("discussions.save")}</Submit>
      </p>
    </ActionForm>
  );
}
