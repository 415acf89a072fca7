"use server";

import { currentActor } from "@/lib/employees/current";
import { action } from "@/lib/platform/operation/action";
import type { FormState } from "@/lib/platform/operation/form";
import { approveReview, returnReview } from "./commands/decide-review";
import { cancelReview, handBackReview } from "./commands/keep-review";
import { submitArticle } from "./commands/submit-article";

const toReview = (review: { id: string }) => `/reviews/${review.id}`;
const approving = action(currentActor, approveReview, { to: toReview });
const returning = action(currentActor, returnReview, { to: toReview });

export const submit = action(currentActor, submitArticle, { to: toReview });
export const cancel = action(currentActor, cancelReview, { to: ({ key }) => `/articles/${key}/edit` });
export const handBack = action(currentActor, handBackReview, { to: () => "/reviews" });

/** One form, two ends: the button that was pressed says which. */
export async function decide(previous: FormState, form: FormData): Promise<FormState> {
  return form.get("_decision") === "return" ? returning(previous, form) : approving(previous, form);
}
