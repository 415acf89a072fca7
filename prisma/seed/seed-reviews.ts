import { withdrawArticle } from "@/lib/articles/commands/keep-article";
import { refreshTokens } from "@/lib/articles/tokens";
import { db } from "@/lib/platform/db/client";
import { addDays, dateOnly } from "@/lib/platform/time/calendar";
import { approveReview, returnReview } from "@/lib/reviews/commands/decide-review";
import { submitArticle } from "@/lib/reviews/commands/submit-article";
import type { SeedArticle } from "./articles";
import { actorOf, employeeId } from "./people";

interface Decision {
  articleId: string;
  written: Date;
}

/** Submits as the author, and gives the review to the curator whom the sample names instead of the one drawn. */
async function submit(article: SeedArticle, { articleId }: Decision, now: Date) {
  const review = await submitArticle(await actorOf(article.authors[0]?.nip ?? ""), { articleId }, { now });
  const nip = "reviewer" in article ? article.reviewer : undefined;
  if (nip) {
    const reviewer = await actorOf(nip);
    await db().review.update({
      where: { id: review.id },
      data: { reviewerId: await employeeId(nip), reviewerUnitId: reviewer.unitId },
    });
    await refreshTokens(db(), articleId);
  }
  return db().review.findUniqueOrThrow({ where: { id: review.id } });
}

function rubricOf(reasons: { new: string; useful: string; solves: string; faster: string }) {
  const answer = (reason: string) => ({ score: 2, reason });
  return {
    isNew: answer(reasons.new),
    useful: answer(reasons.useful),
    solves: answer(reasons.solves),
    faster: answer(reasons.faster),
  };
}

/** Takes a written article through review to the state the sample gives it. */
export async function decideSeedReview(article: SeedArticle, decision: Decision): Promise<void> {
  if (article.state === "draft") return;
  if (article.state === "in_review") {
    await submit(article, decision, addDays(new Date(), -1));
    return;
  }
  if (article.state === "returned") {
    const review = await submit(article, decision, addDays(decision.written, 1));
    const { id: reviewId, contentHash } = review;
    const remarks = article.returnRemarks;
    await returnReview(
      await actorOf(article.reviewer),
      { reviewId, contentHash, remarks },
      { now: addDays(new Date(), -1) },
    );
    return;
  }
  const published = new Date(dateOnly(article.publishedOn).getTime() + 3 * 3_600_000);
  const review = await submit(article, decision, addDays(published, -3));
  const { id: reviewId, contentHash } = review;
  const rubric = rubricOf(article.reviewReasons);
  const { qualityClass } = article;
  await approveReview(
    await actorOf(article.reviewer),
    { reviewId, contentHash, qualityClass, rubric },
    { now: published },
  );
  if (article.verificationDueOn) {
    const verifiedUntil = dateOnly(article.verificationDueOn);
    await db().article.update({ where: { id: decision.articleId }, data: { verifiedUntil } });
  }
  if (article.state !== "withdrawn") return;
  const reason = { id: decision.articleId, reason: article.withdrawalReason };
  await withdrawArticle(await actorOf(article.authors[0]?.nip ?? ""), reason, { now: addDays(new Date(), -5) });
}
