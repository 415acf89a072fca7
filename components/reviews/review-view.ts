import type { getReview } from "@/lib/reviews/queries/reviews";

/** What the review's page shows. */
export type ReviewPage = Awaited<ReturnType<typeof getReview>>;
