import { officeOf, type Signed } from "@/components/lessons/signature";
import { ActionForm } from "@/components/ui/action-form";
import { FormTextarea, Submit } from "@/components/ui/form-fields";
import { Icon } from "@/components/ui/icon";
import { Facts } from "@/components/ui/layout";
import { StatusWord } from "@/components/ui/status";
import { mark, post, unmark } from "@/lib/discussions/actions";
import { formatDateTime } from "@/lib/platform/i18n/format";
import type { Translate } from "@/lib/platform/i18n/translator";
import { PostText } from "./post-text";
import type { Clock } from "./when";

interface ShownPost {
  id: string;
  text: string;
  createdAt: Date;
  markedAt: Date | null;
  author: Signed | null;
}

interface QuestionProps {
  t: Translate;
  clock: Clock;
  discussionId: string;
  question: ShownPost & { replies: readonly ShownPost[] };
  can: { post: boolean; mark: boolean };
}

/** A question with its replies; the marked answer stands out. */
export function Question({ t, clock, discussionId, question, can }: QuestionProps) {
  const answered = question.replies.some((reply) => reply.markedAt !== null);
  const by = (shown: ShownPost) => (
    <Facts
      items={[
        shown.author?.name,
        officeOf(shown.author, clock.locale),
        formatDateTime(shown.createdAt, clock.locale, clock.timeZone),
      ]}
    />
  );
  return (
    <li id={`p-${question.id}`} className="top-5">
      <h3>
        <PostText text={question.text} />
      </h3>
      <p className="meta">{by(question)}</p>
      {question.replies.map((reply) => (
        <div key={reply.id} id={`p-${reply.id}`} className={reply.markedAt ? "ans" : "top-3"}>
          <p className="meta">
            {reply.markedAt ? (
              <b>
                <Icon name="badge-check" size="s" /> {t("discussions.answer")}{" "}
              </b>
            ) : null}
            {by(reply)}
          </p>
          <p>
            <PostText text={reply.text} />
          </p>
          {can.mark ? (
            <ActionForm action={reply.markedAt ? unmark : mark} className="row">
              <input type="hidden" name="id" value={discussionId} />
              <input type="hidden" name="postId" value={reply.id} />
              <Submit look="quiet" small icon={reply.markedAt ? "x" : "check"} busy={t("discussions.busy")}>
                {t(reply.markedAt ? "discussions.unmark" : "discussions.mark")}
              </Submit>
            </ActionForm>
          ) : null}
        </div>
      ))}
      {answered ? null : (
        <p className="wait">
          <StatusWord icon="hourglass" ink="warn">
            {t("discussions.waiting")}
          </StatusWord>
        </p>
      )}
      {can.post ? (
        <details className="top-3">
          <summary>{t("discussions.reply")}</summary>
          <ActionForm action={post}>
            <input type="hidden" name="id" value={discussionId} />
            <input type="hidden" name="parentId" value={question.id} />
            <FormTextarea
              name="text"
              id={`r-${question.id}`}
              label={t("discussions.replyText")}
              rows={3}
              maxLength={5000}
              required
            />
            <p>
              <Submit look="plain" busy={t("discussions.busy")}>
                {t("discussions.sendReply")}
              </Submit>
            </p>
          </ActionForm>
        </details>
      ) : null}
    </li>
  );
}
