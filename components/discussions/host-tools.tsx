import { ActionForm } from "@/components/ui/action-form";
import { FormInput, FormTextarea, Submit } from "@/components/ui/form-fields";
import { AsideSection } from "@/components/ui/layout";
import { close, extend, summarize } from "@/lib/discussions/actions";
import type { Translate } from "@/lib/platform/i18n/translator";

interface HostToolsProps {
  t: Translate;
  discussion: {
    id: string;
    summary: string;
    can: { extend: boolean; close: boolean; summarize: boolean };
  };
  zone: string;
  /** The closing so far, as `datetime-local`. */
  closesAt: string;
}

/** What only the host does: put the closing off, close, sum up. */
export function HostTools({ t, discussion, zone, closesAt }: HostToolsProps) {
  const id = <input type="hidden" name="id" value={discussion.id} />;
  return (
    <AsideSection title={t("discussions.host")}>
      {discussion.can.extend ? (
        <ActionForm action={extend} label={t("discussions.extend")}>
          {id}
          <FormInput
            name="closesAt"
            type="datetime-local"
            label={t("discussions.fields.newClosing", { zone })}
            defaultValue={closesAt}
            required
          />
          <Submit look="plain" small busy={t("discussions.busy")}>
            {t("discussions.extend")}
          </Submit>
        </ActionForm>
      ) : null}
      {discussion.can.close ? (
        <ActionForm
          action={close}
          className="top-3"
          label={t("discussions.close")}
          confirm={t("discussions.closeConfirm")}
        >
          {id}
          <Submit look="plain" small busy={t("discussions.busy")}>
            {t("discussions.close")}
          </Submit>
        </ActionForm>
      ) : null}
      <ActionForm action={summarize} className="form top-3" label={t("discussions.summarize")}>
        {id}
        <FormTextarea
          name="summary"
          label={t("discussions.summary")}
          rows={4}
          maxLength={5000}
          defaultValue={discussion.summary}
          required
        />
        <Submit look="plain" small busy={t("discussions.busy")}>
          {t("discussions.summarize")}
        </Submit>
      </ActionForm>
    </AsideSection>
  );
}
