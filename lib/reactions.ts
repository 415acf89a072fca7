import { indexArticle, indexMoved } from "@/lib/articles/reactions";
import type { JobHandler } from "@/lib/platform/jobs/queue";
import type { Reaction } from "@/lib/platform/operation/events";
import { index } from "@/lib/search/jobs";

/** Event -> what else happens. Read it to know every consequence of an act that is not in the command itself. */
export const reactions: Record<string, Reaction[]> = {
  "article.published": [indexArticle],
  "article.withdrawn": [indexArticle],
  "article.withdrawalLifted": [indexArticle],
  "article.trashed": [indexArticle],
  "article.restored": [indexArticle],
  "article.accessChanged": [indexArticle],
  "article.authorsChanged": [indexArticle],
  "article.labelled": [indexArticle],
  "article.moved": [indexMoved],
};

/** Topic -> who does the job. */
export const jobHandlers: Record<string, JobHandler> = {
  "search.index": index,
};
