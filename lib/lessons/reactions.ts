import type { Reaction } from "@/lib/platform/operation/events";

/** Keeps the search index in step with a lesson. */
export const indexLesson: Reaction = {
  after: { topic: "search.index", payload: (event) => ({ kind: "lesson", ids: [event.targetId] }) },
};
