import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { approveReview, returnReview } from "@/lib/reviews/commands/decide-review";
import { cancelReview, handBackReview } from "@/lib/reviews/commands/keep-review";
import { submitArticle } from "@/lib/reviews/commands/submit-article";
import { drawAllWaiting } from "@/lib/reviews/jobs";
import { type Agency, as, makeDraft } from "@/tests/support/agency";
import { useDatabase } from "@/tests/support/database";
import { approve, giveBack, makeReviewAgency, nameOf, RUBRIC, reviewOf, submitted } from "./support";

useDatabase();
let agency: Agency;

beforeAll(async () => {
  agency = await makeReviewAgency();
});

const byAni = { authors: [["ani", 100]] as [string, number][] };

test("a submitted article is given to a curator of another unit, balanced by load", async () => {
  const drawn = [];
  for (let n = 0; n < 4; n += 1) drawn.push(nameOf(agency, (await submitted(agency, byAni)).review.reviewerId));
  expect(drawn.filter((name) => name === "citra")).toHaveLength(2);
  expect(drawn.filter((name) => name === "dewi")).toHaveLength(2);
});

test("a co-author's unit is no other unit", async () => {
  const { review } = await submitted(agency, {
    authors: [
      ["ani", 60],
      ["eko", 40],
    ],
  });
  expect(nameOf(agency, review.reviewerId)).toBe("dewi");
});

test("what is missing is named field by field, and nothing changes", async () => {
  const draft = await makeDraft(agency, {
    authors: [
      ["ani", 60],
      ["budi", 30],
    ],
  });
  await db().articleAuthor.updateMany({
    where: { articleId: draft.id, employeeId: agency.people.budi ?? "" },
    data: { confirmedAt: null },
  });
  const failure = await submitArticle(await as(agency, "ani"), { articleId: draft.id }).catch((error) => error);
  expect(failure.code).toBe("invalid");
  expect(failure.details.issues.map(({ path }: { path: string }) => path)).toEqual(["shares", "confirmed"]);
  expect((await db().article.findUniqueOrThrow({ where: { id: draft.id } })).phase).toBe("draft");
});

test("an article with too few words may be submitted, and class C then earns its author nothing", async () => {
  const { reviewId, id } = await submitted(agency, { ...byAni, words: 120 });
  await approve(agency, reviewId, "C");
  expect(await db().creditEntry.count({ where: { sourceId: id } })).toBe(0);
  const told = await db().auditEvent.findFirst({ where: { action: "credit.withheld", targetId: id } });
  expect(told?.details).toMatchObject({ reason: "too_short" });
});

test("approval publishes the revision and credits the author by class and the reviewer for judging", async () => {
  const { reviewId, id, revisionId, review } = await submitted(agency, { authors: [["asih", 100]] });
  const result = await approve(agency, reviewId, "B");
  expect(result).toMatchObject({ outcome: "approved", qualityClass: "B" });
  const article = await db().article.findUniqueOrThrow({ where: { id } });
  expect(article).toMatchObject({ phase: "published", publishedRevisionId: revisionId, qualityClass: "B" });
  expect(article.draftTokens).not.toContain(`employee:${review.reviewerId}`);
  const entries = await db().creditEntry.findMany({
    where: { sourceId: { in: [id, reviewId] } },
    orderBy: { seq: "asc" },
  });
  expect(entries.map(({ employeeId, bucket, amount }) => [nameOf(agency, employeeId), bucket, amount])).toEqual([
    ["asih", "official_jp", 100],
    ["asih", "contribution", 500],
    [nameOf(agency, review.reviewerId), "official_jp", 50],
    [nameOf(agency, review.reviewerId), "contribution", 200],
  ]);
  expect(entries[0]).toMatchObject({ approverId: review.reviewerId, sourceHash: review.contentHash });
});

test("co-authors share a fixed total by their declared shares", async () => {
  const { reviewId, id } = await submitted(agency, {
    authors: [
      ["budi", 34],
      ["asih", 33],
      ["ani", 33],
    ],
  });
  await approve(agency, reviewId, "C", new Date("2026-04-15T03:00:00Z"));
  const entries = await db().creditEntry.findMany({ where: { sourceId: id, bucket: "official_jp" } });
  expect(entries.map((entry) => entry.uncappedAmount).sort()).toEqual([16, 17, 17]);
});

test("class A counts as B and is kept as a proposal until a panel sits", async () => {
  const { reviewId } = await submitted(agency, byAni);
  expect(await approve(agency, reviewId, "A")).toMatchObject({ qualityClass: "B" });
  expect((await reviewOf(reviewId)).flags).toContain("proposed_a");
});

test("two decisions at once: one holds, the other learns that it is decided", async () => {
  const { reviewId } = await submitted(agency, byAni);
  const results = await Promise.allSettled([
    approve(agency, reviewId),
    approve(agency, reviewId),
    giveBack(agency, reviewId),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results) if (result.status === "rejected") expect(result.reason.code).toBe("conflict");
});

test("an author cannot approve their own article by its review's id, nor a stranger find it", async () => {
  const { reviewId, review } = await submitted(agency, byAni);
  const input = { reviewId, contentHash: review.contentHash, qualityClass: "B" as const, rubric: RUBRIC };
  await expect(approveReview(await as(agency, "ani"), input)).rejects.toMatchObject({
    details: { reason: "own_article" },
  });
  await expect(approveReview(await as(agency, "eko"), input)).rejects.toMatchObject({ code: "not_found" });
});

test("a curator of the same unit is refused with the reason", async () => {
  const { reviewId, review } = await submitted(agency, byAni);
  const input = { reviewId, contentHash: review.contentHash, qualityClass: "B" as const, rubric: RUBRIC };
  await expect(approveReview(await as(agency, "budi"), input)).rejects.toMatchObject({
    code: "forbidden",
    details: { reason: "reviewer_same_unit" },
  });
  // The same holds for the drawn reviewer who has moved to the author's unit since.
  const name = nameOf(agency, review.reviewerId) ?? "";
  const home = (await db().employee.findUniqueOrThrow({ where: { id: review.reviewerId ?? "" } })).unitId;
  await db().employee.update({ where: { id: review.reviewerId ?? "" }, data: { unitId: agency.units.a1 ?? "" } });
  await expect(approveReview(await as(agency, name), input)).rejects.toMatchObject({
    details: { reason: "reviewer_same_unit" },
  });
  await db().employee.update({ where: { id: review.reviewerId ?? "" }, data: { unitId: home } });
});

test("a decision on another text than the submitted one is refused", async () => {
  const { reviewId, review } = await submitted(agency, byAni);
  const reviewer = await as(agency, nameOf(agency, review.reviewerId) ?? "");
  const stale = { reviewId, contentHash: "0".repeat(64), remarks: ["Kurang jelas"] };
  await expect(returnReview(reviewer, stale)).rejects.toMatchObject({
    code: "conflict",
    details: { reason: "revision_changed" },
  });
});

test("a return needs a remark", async () => {
  const { reviewId, review } = await submitted(agency, byAni);
  const reviewer = await as(agency, nameOf(agency, review.reviewerId) ?? "");
  const input = { reviewId, contentHash: review.contentHash, remarks: "  \n " as never };
  await expect(returnReview(reviewer, input)).rejects.toMatchObject({ code: "invalid" });
});

test("returned, then submitted again, it goes to the same reviewer, who earns for the article once", async () => {
  const first = await submitted(agency, { authors: [["budi", 100]] });
  await giveBack(agency, first.reviewId);
  expect((await db().article.findUniqueOrThrow({ where: { id: first.id } })).phase).toBe("returned");
  const again = await submitArticle(await as(agency, "budi"), { articleId: first.id });
  const second = await reviewOf(again.id);
  expect(second.reviewerId).toBe(first.review.reviewerId);
  await approve(agency, again.id, "B");
  const earned = await db().creditEntry.findMany({
    where: { employeeId: first.review.reviewerId ?? "", sourceId: { in: [first.reviewId, again.id] } },
  });
  expect(earned.map(({ sourceId }) => sourceId)).toEqual([first.reviewId, first.reviewId]);
});

test("a submission taken back can be edited and submitted again", async () => {
  const { reviewId, id } = await submitted(agency, byAni);
  await cancelReview(await as(agency, "ani"), { reviewId });
  expect((await db().article.findUniqueOrThrow({ where: { id } })).phase).toBe("draft");
  await expect(cancelReview(await as(agency, "ani"), { reviewId })).rejects.toMatchObject({ code: "conflict" });
});

test("handed back, it goes to somebody else; when nobody is left it waits and is drawn when a curator appears", async () => {
  const { reviewId, review } = await submitted(agency, byAni);
  const first = nameOf(agency, review.reviewerId) ?? "";
  const reason = "Bukan bidang yang saya kuasai.";
  await handBackReview(await as(agency, first), { reviewId, reason });
  const second = nameOf(agency, (await reviewOf(reviewId)).reviewerId) ?? "";
  expect(new Set([first, second])).toEqual(new Set(["citra", "dewi"]));
  await handBackReview(await as(agency, second), { reviewId, reason });
  expect((await reviewOf(reviewId)).reviewerId).toBeNull();
  const role = {
    id: newId(),
    employeeId: agency.people.cici ?? "",
    role: "curator" as const,
    unitId: agency.units.b ?? "",
  };
  await db().roleAssignment.create({ data: role });
  await drawAllWaiting();
  expect(nameOf(agency, (await reviewOf(reviewId)).reviewerId)).toBe("cici");
  await db().roleAssignment.delete({ where: { id: role.id } });
});

test("a secret article is judged by a curator who is named on it, or waits", async () => {
  const unnamed = await submitted(agency, { ...byAni, accessLevel: "secret" });
  expect(unnamed.review.reviewerId).toBeNull();
  const named = await submitted(agency, { ...byAni, accessLevel: "secret", named: ["dewi", "eko"] });
  expect(nameOf(agency, named.review.reviewerId)).toBe("dewi");
});

test("an imported article is published on approval and earns its authors nothing", async () => {
  const { reviewId, id } = await submitted(agency, { ...byAni, imported: true });
  await approve(agency, reviewId, "B");
  expect(await db().creditEntry.count({ where: { sourceId: id } })).toBe(0);
});

test("approvals that go back and forth between two people are flagged, and so are hasty ones", async () => {
  const past = await makeDraft(agency, { authors: [["dewi", 100]] });
  const monthAgo = new Date(Date.now() - 30 * 86_400_000);
  await db().review.create({
    data: {
      articleId: past.id,
      revisionId: past.revisionId,
      contentHash: past.contentHash,
      submittedById: agency.people.dewi ?? "",
      reviewerId: agency.people.citra ?? "",
      dueOn: monthAgo,
      outcome: "approved",
      decidedAt: monthAgo,
    },
  });
  const back = await submitted(agency, { authors: [["citra", 100]] });
  expect(nameOf(agency, back.review.reviewerId)).toBe("dewi");
  await approve(agency, back.reviewId, "B");
  expect((await reviewOf(back.reviewId)).flags).toEqual(["hasty", "reciprocal"]);
  const slow = await submitted(agency, byAni);
  await approve(agency, slow.reviewId, "B", new Date(Date.now() + 3_600_000));
  expect((await reviewOf(slow.reviewId)).flags).toEqual([]);
});
