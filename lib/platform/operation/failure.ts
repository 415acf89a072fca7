import { DomainError, type FieldIssue } from "@/lib/platform/errors/domain-error";
import type { Translate } from "@/lib/platform/i18n/translator";
import { newKey } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";

export interface FailureText {
  status: number;
  code: string;
  message: string;
  fields: Record<string, string>;
  reference: string | null;
  data?: unknown;
}

function fieldText(t: Translate, issue: FieldIssue): string {
  return t(`errors.fields.${issue.code}`, issue.params);
}

/** An error as the reader's words. What nobody expected is logged under a reference number that the reader sees. */
export function explain(error: unknown, t: Translate): FailureText {
  if (error instanceof DomainError) {
    const { reason, issues = [], data } = error.details;
    const message = reason
      ? t(`${error.code === "forbidden" ? "errors.refusals" : "errors.reasons"}.${reason}`)
      : t(`errors.${error.code}`);
    const fields = Object.fromEntries(issues.map((issue) => [issue.path, fieldText(t, issue)]));
    return { status: error.status, code: error.code, message, fields, reference: null, data };
  }
  const reference = newKey();
  log.error({ err: error, reference }, "an unexpected error");
  return {
    status: 500,
    code: "unexpected",
    message: t("errors.unexpected", { ref: reference }),
    fields: {},
    reference,
  };
}
