import { beforeAll, expect, test } from "vitest";
import { liftWithdrawal, restoreArticle, trashArticle, withdrawArticle } from "@/lib/articles/commands/keep-article";
import { verifyLedger } from "@/lib/credits/verify";
import { db, pool } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/json";
import { newId } from "@/lib/platform/ids";
import { submitArticle } from "@/lib/reviews/commands/submit-article";
import { type Agency, as } from "@/tests/support/agency";
import { useDatabase } from "@/tests/support/database";
import { approve, makeReviewAgency, submitted } from "../reviews/support";

useDatabase();
let agency: Agency;
let clock = Date.parse("2026-05-04T03:00:00Z");

/** Another week each time, so that no weekly cap is in the way. */
function nextWeek(): Date {
  clock += 8 * 86_400_000;
  return new Date(clock);
}

beforeAll(async () => {
  agency = await makeReviewAgency();
});

async function sumOf(sourceId: string): Promise<number> {
  const { _sum } = await db().creditEntry.aggregate({
    where: { sourceId, bucket: "official_jp" },
    _sum: { amount: true },
  });
  return _sum.amount ?? 0;
}

const byAni = { authors: [["ani", 100]] as [string, number][] };
const reason = "Isinya sudah tidak sesuai dengan peraturan baru.";

test("withdrawing reverses the credit, lifting gives it back, withdrawing again leaves 0", async () => {
  const article = await submitted(agency, byAni);
  await approve(agency, article.reviewId, "B", nextWeek());
  expect(await sumOf(article.id)).toBe(100);
  const keeper = await as(agency, "budi");
  await withdrawArticle(keeper, { id: article.id, reason });
  expect(await sumOf(article.id)).toBe(0);
  await liftWithdrawal(keeper, { id: article.id });
  expect(await sumOf(article.id)).toBe(100);
  await withdrawArticle(keeper, { id: article.id, reason });
  expect(await sumOf(article.id)).toBe(0);
  const reversal = await db().creditEntry.findFirstOrThrow({ where: { sourceId: article.id, kind: "reversal" } });
  expect(reversal).toMatchObject({ reason, approverId: keeper.id });
});

test("a published article in the trash has no credit; brought back while withdrawn it still has none", async () => {
  const article = await submitted(agency, byAni);
  await approve(agency, article.reviewId, "B", nextWeek());
  const keeper = await as(agency, "budi");
  await trashArticle(keeper, { id: article.id });
  expect(await sumOf(article.id)).toBe(0);
  await restoreArticle(keeper, { id: article.id });
  expect(await sumOf(article.id)).toBe(100);
  await withdrawArticle(keeper, { id: article.id, reason });
  await trashArticle(keeper, { id: article.id });
  await restoreArticle(keeper, { id: article.id });
  expect(await sumOf(article.id)).toBe(0);
});

/** A new revision of a published article, ready to be submitted. */
async function revise(articleId: string, number: number): Promise<void> {
  const { currentRevision } = await db().article.findUniqueOrThrow({
    where: { id: articleId },
    include: { currentRevision: true },
  });
  if (!currentRevision) throw new Error("no revision");
  const { id: _, ...rest } = currentRevision;
  const id = newId();
  const contentHash = String(number).padStart(64, "e");
  await db().revision.create({ data: { ...rest, body: asJson(rest.body), id, number, contentHash } });
  await db().article.update({ where: { id: articleId }, data: { currentRevisionId: id, phase: "draft" } });
}

test("an article earns once: the same class again adds nothing, a higher one takes the first one's place", async () => {
  const article = await submitted(agency, { authors: [["asih", 100]] });
  await approve(agency, article.reviewId, "C", nextWeek());
  expect(await sumOf(article.id)).toBe(50);
  await revise(article.id, 2);
  const again = await submitArticle(await as(agency, "asih"), { articleId: article.id });
  await approve(agency, again.id, "C", nextWeek());
  expect(await sumOf(article.id)).toBe(50);
  await revise(article.id, 3);
  const better = await submitArticle(await as(agency, "asih"), { articleId: article.id });
  await approve(agency, better.id, "B", nextWeek());
  expect(await sumOf(article.id)).toBe(100);
  const entries = await db().creditEntry.findMany({
    where: { sourceId: article.id, bucket: "official_jp" },
    orderBy: { seq: "asc" },
  });
  expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([
    ["award", 50],
    ["reversal", -50],
    ["award", 100],
  ]);
});

test("the same text under another title page earns once", async () => {
  const first = await submitted(agency, { ...byAni, title: "Naskah yang sama" });
  await approve(agency, first.reviewId, "B", nextWeek());
  const copy = await submitted(agency, { authors: [["asih", 100]], title: "Naskah yang sama" });
  expect(copy.contentHash).toBe(first.contentHash);
  await approve(agency, copy.reviewId, "B", nextWeek());
  expect(await sumOf(copy.id)).toBe(0);
  const told = await db().auditEvent.findFirst({ where: { action: "credit.withheld", targetId: copy.id } });
  expect(told?.details).toMatchObject({ reason: "duplicate" });
});

test("two articles in a week: the second counts when the first is withdrawn", async () => {
  const week = nextWeek();
  const [one, two] = [
    await submitted(agency, { authors: [["budi", 100]] }),
    await submitted(agency, { authors: [["budi", 100]] }),
  ];
  await approve(agency, one.reviewId, "B", week);
  await approve(agency, two.reviewId, "B", week);
  expect([await sumOf(one.id), await sumOf(two.id)]).toEqual([100, 0]);
  await withdrawArticle(await as(agency, "budi"), { id: one.id, reason });
  expect([await sumOf(one.id), await sumOf(two.id)]).toEqual([0, 100]);
});

test("after all this the ledger holds", async () => {
  expect((await verifyLedger(pool())).faults).toEqual([]);
});
