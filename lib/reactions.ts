import { indexArticle, indexMoved } from "@/lib/articles/reactions";
import { creditReview, restoreArticleCredit, reverseArticleCredit } from "@/lib/credits/reactions";
import { indexDiscussion } from "@/lib/discussions/reactions";
import { indexLesson } from "@/lib/lessons/reactions";
import type { JobHandler } from "@/lib/platform/jobs/queue";
import type { Reaction } from "@/lib/platform/operation/events";
import { drawAllWaiting, drawWaiting } from "@/lib/reviews/jobs";
import { index } from "@/lib/search/jobs";

/** Event -> what else happens. Read it to know every consequence of an act that is not in the command itself. */
export const reactions: Record<string, Reaction[]> = {
  "article.published": [indexArticle],
  "article.withdrawn": [{ within: reverseArticleCredit }, indexArticle],
  "article.withdrawalLifted": [{ within: restoreArticleCredit }, indexArticle],
  "article.trashed": [{ within: reverseArticleCredit }, indexArticle],
  "article.restored": [{ within: restoreArticleCredit }, indexArticle],
  "article.accessChanged": [indexArticle],
  "article.authorsChanged": [indexArticle],
  "article.labelled": [indexArticle],
  "article.moved": [indexMoved],
  "discussion.announced": [indexDiscussion],
  "discussion.edited": [indexDiscussion],
  "discussion.posted": [indexDiscussion],
  "discussion.summarized": [indexDiscussion],
  "lesson.published": [indexLesson],
  "lesson.saved": [indexLesson],
  "role.assigned": [drawWaiting],
  "employee.offboarded": [drawWaiting],
  "review.submitted": [drawWaiting],
  "review.handedBack": [drawWaiting],
  "review.cancelled": [drawWaiting],
  "review.approved": [{ within: creditReview }, drawWaiting],
  "review.returned": [{ within: creditReview }, drawWaiting],
};

/** Topic -> who does the job. */
export const jobHandlers: Record<string, JobHandler> = {
  "review.draw": drawAllWaiting,
  "search.index": index,
};
