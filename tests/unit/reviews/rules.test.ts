import { expect, test } from "vitest";
import { drawReviewer, isHasty, similarity, submissionIssues } from "@/lib/reviews/rules";

const candidates = [
  { id: "one", sectoralUnitId: "b", load: 2 },
  { id: "two", sectoralUnitId: "c", load: 0 },
  { id: "three", sectoralUnitId: "c", load: 0 },
  { id: "home", sectoralUnitId: "a", load: 0 },
];
const facts = {
  sectoralUnitIds: ["a"],
  authorIds: ["author"],
  declinedIds: [],
  namedIds: null,
  formerReviewerId: null,
};

test("the lot falls among those with the fewest open reviews, never at home", () => {
  expect(drawReviewer(candidates, facts, () => 0)?.id).toBe("two");
  expect(drawReviewer(candidates, facts, (n) => n - 1)?.id).toBe("three");
});

test("who judged before comes first, unless they handed it back", () => {
  expect(drawReviewer(candidates, { ...facts, formerReviewerId: "one" }, () => 0)?.id).toBe("one");
  expect(drawReviewer(candidates, { ...facts, formerReviewerId: "one", declinedIds: ["one"] }, () => 0)?.id).toBe(
    "two",
  );
});

test("nobody qualified: nobody is drawn", () => {
  expect(drawReviewer(candidates, { ...facts, namedIds: ["home"] }, () => 0)).toBeNull();
});

test("few words are advice, a missing share is an obstacle", () => {
  const article = {
    title: "Judul",
    summary: "Ringkasan",
    words: 20,
    brokenLinks: 0,
    accessLevel: "shared" as const,
    namedCurators: 0,
    imported: false,
  };
  expect(submissionIssues({ ...article, authors: [{ share: 100, confirmed: true }] })).toEqual([]);
  expect(submissionIssues({ ...article, authors: [{ share: 90, confirmed: false }] }).map(({ code }) => code)).toEqual([
    "shares",
    "confirmed",
  ]);
});

test("similarity is 1 for the same words and low for others", () => {
  expect(similarity("Menutup pintu bendung", "menutup pintu bendung")).toBe(1);
  expect(similarity("Menutup pintu bendung", "Rantai dingin vaksin")).toBeLessThan(0.1);
});

test("two minutes for nine hundred words is not hasty, one is", () => {
  const since = new Date(0);
  expect(isHasty(900, since, new Date(60_000))).toBe(true);
  expect(isHasty(900, since, new Date(120_000))).toBe(false);
});
