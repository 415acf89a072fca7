import { expect, test } from "vitest";
import { csvCell } from "@/lib/credits/csv";
import { applyCaps, milestonesOf, splitAmount } from "@/lib/credits/rules";

test("shares split a total without losing or making a hundredth", () => {
  expect(splitAmount(50, [34, 33, 33])).toEqual([17, 17, 16]);
  expect(splitAmount(100, [33, 33, 34])).toEqual([33, 33, 34]);
  for (let total = 0; total < 300; total += 1) {
    const parts = splitAmount(total, [10, 20, 23, 17, 30]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  }
});

test("the cap that leaves least is the one that is named", () => {
  const caps = [
    { key: "day", bucket: "official_jp" as const, period: "day" as const, unit: "amount" as const, max: 200 },
    { key: "year", bucket: "official_jp" as const, period: "year" as const, unit: "amount" as const, max: 120 },
  ];
  const wanted = {
    amount: 300,
    caps,
    bucket: "official_jp" as const,
    sourceId: "s",
    effectiveAt: new Date("2026-05-05T00:00:00Z"),
  };
  expect(applyCaps(wanted, [], "Asia/Jakarta")).toEqual({
    amount: 120,
    cut: { key: "year", period: "year", unit: "amount", max: 120, used: 0 },
  });
});

test("milestones stand at the ends of the quarters", () => {
  const period = { startsOn: new Date("2026-01-01"), endsOn: new Date("2026-12-31") };
  const days = milestonesOf(period, 2000).map(({ on, needed }) => [on.toISOString().slice(5, 10), needed]);
  expect(days).toEqual([
    ["03-31", 500],
    ["06-30", 1000],
    ["09-30", 1500],
    ["12-31", 2000],
  ]);
});

test("a cell that begins like a formula is text, a number stays a number", () => {
  expect(["=1+1", "+1", "-1", "@x"].map(csvCell)).toEqual([`"'=1+1"`, `"'+1"`, `"'-1"`, `"'@x"`]);
  expect(csvCell(-2)).toBe('"-2"');
});
