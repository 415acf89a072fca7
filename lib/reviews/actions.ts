"use server";

import { currentActor } from "@/lib/employees/current";
import { action } from "@/lib/platform/operation/action";
import { approveReview, returnReview } from "./commands/decide-review";
import { submitArticle } from "./commands/submit-article";

export const submit = action(currentActor, submitArticle, { to: (review) => `/articles/${review.articleId}?draft=1` });
export const approve = action(currentActor, approveReview, { to: () => "/reviews" });
export const sendBack = action(currentActor, returnReview, { to: () => "/reviews" });
