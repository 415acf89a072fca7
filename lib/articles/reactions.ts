import type { Reaction } from "@/lib/platform/operation/events";

/** Keeps the search index in step with an article. */
export const indexArticle: Reaction = {
  after: { topic: "search.index", payload: (event) => ({ kind: "article", ids: [event.targetId] }) },
};

/** The same for a move that took pages along. */
export const indexMoved: Reaction = {
  after: {
    topic: "search.index",
    payload: (event) => ({ kind: "article", ids: (event.details?.moved as string[]) ?? [event.targetId] }),
  },
};
