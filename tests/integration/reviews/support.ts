import { db } from "@/lib/platform/db/client";
import { approveReview, returnReview } from "@/lib/reviews/commands/decide-review";
import { submitArticle } from "@/lib/reviews/commands/submit-article";
import { type Agency, as, makeAgency, makeDraft } from "@/tests/support/agency";

/** Root; unit a with section a1, units b and c. Authors in a and a1; curators in a, b and c. */
export function makeReviewAgency(): Promise<Agency> {
  return makeAgency({
    units: [
      ["root", null],
      ["a", "root"],
      ["a1", "a"],
      ["b", "root"],
      ["c", "root"],
    ],
    people: [
      ["ani", "a1"],
      ["asih", "a1"],
      ["budi", "a"],
      ["citra", "b"],
      ["cici", "b"],
      ["dewi", "c"],
      ["hr", "c"],
      ["eko", "b"],
    ],
    curators: [
      ["budi", "a"],
      ["citra", "b"],
      ["dewi", "c"],
    ],
    hrOfficers: ["hr"],
  });
}

export const REASON = "Kasusnya jelas dan angkanya dapat diperiksa.";
export const RUBRIC = {
  isNew: { score: 2, reason: REASON },
  useful: { score: 2, reason: REASON },
  solves: { score: 1, reason: REASON },
  faster: { score: 2, reason: REASON },
};

type DraftPlan = Parameters<typeof makeDraft>[1];

/** A draft, submitted by its first author. */
export async function submitted(agency: Agency, plan: DraftPlan, now?: Date) {
  const draft = await makeDraft(agency, plan);
  const author = await as(agency, plan.authors[0]?.[0] ?? "");
  const result = await submitArticle(author, { articleId: draft.id }, now ? { now } : {});
  return { ...draft, reviewId: result.id, review: await reviewOf(result.id) };
}

export function reviewOf(id: string) {
  return db().review.findUniqueOrThrow({ where: { id } });
}

export function nameOf(agency: Agency, id: string | null): string | undefined {
  return Object.entries(agency.people).find(([, person]) => person === id)?.[0];
}

/** The drawn reviewer approves. */
export async function approve(agency: Agency, reviewId: string, qualityClass: "A" | "B" | "C" = "B", now?: Date) {
  const review = await reviewOf(reviewId);
  const reviewer = await as(agency, nameOf(agency, review.reviewerId) ?? "");
  const input = { reviewId, contentHash: review.contentHash, qualityClass, rubric: RUBRIC };
  return approveReview(reviewer, input, now ? { now } : {});
}

/** The drawn reviewer returns it with a remark. */
export async function giveBack(agency: Agency, reviewId: string) {
  const review = await reviewOf(reviewId);
  const reviewer = await as(agency, nameOf(agency, review.reviewerId) ?? "");
  return returnReview(reviewer, { reviewId, contentHash: review.contentHash, remarks: ["Tambahkan batas waktu."] });
}
