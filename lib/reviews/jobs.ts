import { systemActor } from "@/lib/platform/access/actor";
import { newId } from "@/lib/platform/ids";
import type { Reaction } from "@/lib/platform/operation/events";
import { drawReview } from "./commands/keep-review";
import { listWaitingReviews } from "./queries/waiting";

/** Whoever becomes free or a curator may be drawn for what waits. */
export const drawWaiting: Reaction = { after: { topic: "review.draw", payload: () => ({}) } };

/** Draws for every open review that has nobody, or somebody who has left; each in a transaction of its own. */
export async function drawAllWaiting(): Promise<void> {
  const actor = systemActor("job", newId());
  for (const reviewId of await listWaitingReviews(actor, {})) await drawReview(actor, { reviewId });
}
