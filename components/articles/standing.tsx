import { ActionForm } from "@/components/ui/action-form";
import { FormInput, FormTextarea, Submit } from "@/components/ui/form-fields";
import { Section } from "@/components/ui/layout";
import { confirm, lift, trash, verify, withdraw } from "@/lib/articles/actions";
import type { ArticleAction } from "@/lib/articles/policy";
import type { Translate } from "@/lib/platform/i18n/translator";

interface StandingProps {
  t: Translate;
  article: {
    id: string;
    publishedRevisionId: string | null;
    withdrawnAt: Date | null;
    mine: { share: number; confirmedAt: Date | null } | null;
    can: Record<ArticleAction, boolean>;
  };
}

/** What one may do with an article as a whole: agree to a share, verify, withdraw, bring back, throw away. */
export function ArticleStanding({ t, article }: StandingProps) {
  const { can, mine } = article;
  const say = (key: string, values?: Record<string, string | number>) => t(`articles.settingsPage.${key}`, values);
  const id = <input type="hidden" name="id" value={article.id} />;
  const mayWithdraw = can.withdraw && article.withdrawnAt === null;
  if (
    !(mine && mine.confirmedAt === null) &&
    !can.manage &&
    !can.verify &&
    !mayWithdraw &&
    !can.liftWithdrawal &&
    !can.trash
  )
    return <p>{say("nobody")}</p>;
  return (
    <>
      {mine && mine.confirmedAt === null ? (
        <Section title={say("authors")}>
          <ActionForm action={confirm} label={say("authors")}>
            {id}
            <div>
              <Submit busy={t("articles.busy")}>{say("confirm", { share: mine.share })}</Submit>
            </div>
          </ActionForm>
        </Section>
      ) : null}
      {can.verify ? (
        <Section title={say("verify")}>
          <ActionForm action={verify}>
            {id}
            <input type="hidden" name="revisionId" value={article.publishedRevisionId ?? ""} />
            <FormInput name="until" type="date" label={say("until")} required />
            <FormInput name="note" label={say("note")} maxLength={500} />
            <div>
              <Submit busy={t("articles.busy")}>{say("verify")}</Submit>
            </div>
          </ActionForm>
        </Section>
      ) : null}
      {mayWithdraw ? (
        <Section title={say("withdraw")}>
          <ActionForm action={withdraw} confirm={say("withdrawConfirm")}>
            {id}
            <FormTextarea name="reason" label={say("reason")} required maxLength={1000} />
            <div>
              <Submit look="plain" busy={t("articles.busy")}>
                {say("withdraw")}
              </Submit>
            </div>
          </ActionForm>
        </Section>
      ) : null}
      {can.liftWithdrawal ? (
        <Section title={say("lift")}>
          <ActionForm action={lift}>
            {id}
            <div>
              <Submit busy={t("articles.busy")}>{say("lift")}</Submit>
            </div>
          </ActionForm>
        </Section>
      ) : null}
      {can.trash ? (
        <Section title={say("trash")}>
          <ActionForm action={trash} confirm={say("trashConfirm")} label={say("trash")}>
            {id}
            <div>
              <Submit look="plain" icon="trash-2" busy={t("articles.busy")}>
                {say("trash")}
              </Submit>
            </div>
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
