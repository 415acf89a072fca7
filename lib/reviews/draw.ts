import { randomInt } from "node:crypto";
import { refreshTokens } from "@/lib/articles/tokens";
import type { Tx } from "@/lib/platform/db/client";
import type { DomainEvent } from "@/lib/platform/operation/events";
import { addDays, dateOnly, dayIn } from "@/lib/platform/time/calendar";
import { articleFacts, sectoralUnitsOf } from "./facts";
import { type Candidate, type DrawFacts, drawReviewer, sectoralOf } from "./rules";

const DRAW_LOCK = 74610002n;
const DECLINED = "declined:";

interface Drawing {
  tx: Tx;
  now: Date;
  emit(event: DomainEvent): Promise<void>;
}

/** The last day on which a review drawn now should be decided. */
export async function dueDate(tx: Tx, now: Date): Promise<Date> {
  const organization = await tx.organization.findFirst({ select: { timeZone: true, reviewDays: true } });
  return addDays(dateOnly(dayIn(now, organization?.timeZone ?? "Asia/Jakarta")), organization?.reviewDays ?? 7);
}

/** The mark that somebody handed a review back. */
export function declinedBy(employeeId: string): string {
  return `${DECLINED}${employeeId}`;
}

async function candidatesOf(tx: Tx): Promise<Candidate[]> {
  const curators = await tx.employee.findMany({
    where: { offboardedAt: null, roles: { some: { role: "curator" } } },
    select: { id: true, unit: { select: { path: true } } },
  });
  const open = await tx.review.groupBy({
    by: ["reviewerId"],
    where: { outcome: null, reviewerId: { not: null } },
    _count: true,
  });
  const loads = new Map(open.map((row) => [row.reviewerId, row._count]));
  return curators.map(({ id, unit }) => ({ id, sectoralUnitId: sectoralOf(unit.path), load: loads.get(id) ?? 0 }));
}

/**
 * Draws the reviewer of an open review that has none. One draw at a time, so that two never give the same person the
 * last free place. Without a candidate it keeps waiting. Lock the article first.
 */
export async function drawFor(drawing: Drawing, reviewId: string): Promise<string | null> {
  const { tx, now, emit } = drawing;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${DRAW_LOCK}::bigint)`;
  const review = await tx.review.findUniqueOrThrow({ where: { id: reviewId } });
  if (review.outcome !== null || review.reviewerId !== null) return review.reviewerId;
  const article = await articleFacts(tx, review.articleId);
  const former = await tx.review.findFirst({
    where: { articleId: article.id, outcome: "returned" },
    orderBy: { decidedAt: "desc" },
    select: { reviewerId: true },
  });
  const facts: DrawFacts = {
    sectoralUnitIds: await sectoralUnitsOf(tx, article),
    authorIds: [article.createdById, review.submittedById, ...article.authors.map(({ employeeId }) => employeeId)],
    declinedIds: review.flags.flatMap((flag) => (flag.startsWith(DECLINED) ? flag.slice(DECLINED.length) : [])),
    namedIds: article.accessLevel === "secret" ? article.namedIds : null,
    formerReviewerId: former?.reviewerId ?? null,
  };
  const drawn = drawReviewer(await candidatesOf(tx), facts, (n) => (n > 0 ? randomInt(n) : 0));
  if (!drawn) {
    await refreshTokens(tx, article.id);
    return null;
  }
  const { unitId } = await tx.employee.findUniqueOrThrow({ where: { id: drawn.id }, select: { unitId: true } });
  const data = { reviewerId: drawn.id, reviewerUnitId: unitId, dueOn: await dueDate(tx, now) };
  await tx.review.update({ where: { id: reviewId }, data });
  await refreshTokens(tx, article.id);
  await emit({
    type: "review.assigned",
    targetType: "review",
    targetId: reviewId,
    unitId: article.unitId,
    details: { articleId: article.id, reviewerId: drawn.id },
  });
  return drawn.id;
}
