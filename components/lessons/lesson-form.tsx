import { ActionForm } from "@/components/ui/action-form";
import { FormInput, FormSelect, FormTextarea, Submit } from "@/components/ui/form-fields";
import type { Translate } from "@/lib/platform/i18n/translator";
import type { FormState } from "@/lib/platform/operation/form";

interface LessonFormProps {
  t: Translate;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  lesson?: {
    id: string;
    title: string;
    summary: string;
    language: string;
    minutes: number;
    audience: string;
    group: string;
    markdown: string | null;
  };
}

const AUDIENCES = ["all", "people_leaders", "senior_leaders", "executive"];
const GROUPS = ["mandatory", "core", "complementary"];

/** Writes a lesson as Markdown, new or again. */
export function LessonForm({ t, action, lesson }: LessonFormProps) {
  const choices = (values: readonly string[], under: string) =>
    values.map((value) => ({ value, label: t(`lessons.${under}.${value}`) }));
  return (
    <ActionForm action={action}>
      {lesson ? <input type="hidden" name="id" value={lesson.id} /> : null}
      <FormInput name="title" label={t("lessons.fields.title")} defaultValue={lesson?.title} maxLength={200} required />
      <FormTextarea
        name="summary"
        label={t("lessons.fields.summary")}
        rows={2}
        defaultValue={lesson?.summary}
        maxLength={600}
      />
      <FormTextarea
        name="markdown"
        label={t("lessons.fields.text")}
        hint={t("lessons.fields.textHint")}
        rows={16}
        defaultValue={lesson?.markdown ?? ""}
        required
      />
      <FormInput
        name="minutes"
        type="number"
        label={t("lessons.fields.minutes")}
        min={1}
        max={240}
        defaultValue={lesson?.minutes ?? 10}
        required
      />
      <FormSelect
        name="audience"
        label={t("lessons.fields.audience")}
        options={choices(AUDIENCES, "audiences")}
        defaultValue={lesson?.audience ?? "all"}
      />
      <FormSelect
        name="group"
        label={t("lessons.fields.group")}
        options={choices(GROUPS, "groups")}
        defaultValue={lesson?.group ?? "complementary"}
      />
      <FormSelect
        name="language"
        label={t("lessons.fields.language")}
        options={choices(["id", "en"], "languages")}
        defaultValue={lesson?.language ?? "id"}
      />
      <p>
        <Submit busy={t("lessons.busy")}>{t("lessons.save")}</Submit>
      </p>
    </ActionForm>
  );
}
