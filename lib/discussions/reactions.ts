import type { Reaction } from "@/lib/platform/operation/events";

/** Keeps the search index in step with a discussion. */
export const indexDiscussion: Reaction = {
  after: {
    topic: "search.index",
    payload: (event) => ({ kind: "discussion", ids: [(event.details?.discussionId as string) ?? event.targetId] }),
  },
};
