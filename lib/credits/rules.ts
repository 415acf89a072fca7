import { dateOnly, dayIn, weekStart } from "@/lib/platform/time/calendar";
import { sectoralOf } from "@/lib/reviews/rules";
import type { Bucket, Cap, CapCut, CapWindow, RuleSnapshot } from "./schema";

/** A posted entry, as far as caps and balances need it. */
export interface PostedEntry {
  id: string;
  kind: "award" | "reversal" | "adjustment" | "transfer_in";
  amount: number;
  uncappedAmount: number;
  sourceId: string;
  effectiveAt: Date;
  caps: readonly Cap[];
  reversesEntryId: string | null;
}

/** Splits a total of hundredths by shares in percent; the largest remainders get what is left, the earlier one first. */
export function splitAmount(total: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (whole <= 0) return shares.map(() => 0);
  const exact = shares.map((share) => (total * share) / whole);
  const floors = exact.map(Math.floor);
  const left = total - floors.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}

/** What a rule gives before shares and caps. Without a legal basis it gives contribution credit only. */
export function amountOf(rule: RuleSnapshot, bucket: Bucket): number {
  if (bucket === "contribution") return rule.contributionAmount;
  return rule.legalBasis ? rule.officialAmount : 0;
}

/** The calendar window a moment falls in, in the agency's zone: "2026", "2026-11", the Monday, or the day. */
export function windowOf(moment: Date, window: CapWindow, timeZone: string): string {
  const day = dayIn(moment, timeZone);
  if (window === "year") return day.slice(0, 4);
  if (window === "month") return day.slice(0, 7);
  return window === "week" ? weekStart(day) : day;
}

/** How much of a cap the entries have used in the window of a moment. */
export function capUse(cap: Cap, moment: Date, posted: readonly PostedEntry[], timeZone: string): number {
  const here = windowOf(moment, cap.period, timeZone);
  const within = posted.filter(
    (entry) =>
      entry.caps.some(({ key }) => key === cap.key) && windowOf(entry.effectiveAt, cap.period, timeZone) === here,
  );
  if (cap.unit === "amount") return within.reduce((sum, entry) => sum + entry.amount, 0);
  const perSource = new Map<string, number>();
  for (const entry of within) perSource.set(entry.sourceId, (perSource.get(entry.sourceId) ?? 0) + entry.amount);
  return [...perSource.values()].filter((sum) => sum > 0).length;
}

export interface Capped {
  amount: number;
  cut: CapCut | null;
}

/**
 * What is left of an amount under its caps, given the other entries of the same person and bucket.
 * The cap that leaves least is named.
 */
export function applyCaps(
  wanted: {
    amount: number;
    caps: readonly Cap[];
    bucket: Bucket;
    sourceId: string;
    effectiveAt: Date;
  },
  posted: readonly PostedEntry[],
  timeZone: string,
): Capped {
  let result: Capped = { amount: wanted.amount, cut: null };
  for (const cap of wanted.caps.filter(({ bucket }) => bucket === wanted.bucket)) {
    // A source that already counts may grow; it is not a second one.
    const others = cap.unit === "count" ? posted.filter(({ sourceId }) => sourceId !== wanted.sourceId) : posted;
    const used = capUse(cap, wanted.effectiveAt, others, timeZone);
    const room = cap.unit === "count" ? (used < cap.max ? wanted.amount : 0) : Math.max(0, cap.max - used);
    if (room >= result.amount) continue;
    result = {
      amount: room,
      cut: {
        key: cap.key,
        period: cap.period,
        unit: cap.unit,
        max: cap.max,
        used,
      },
    };
  }
  return result;
}

/** Awards that a cap had cut and that still stand, oldest first, with what they never got. */
export function stillBlocked(posted: readonly PostedEntry[]): { entry: PostedEntry; missing: number }[] {
  const reversed = new Set(posted.flatMap((entry) => entry.reversesEntryId ?? []));
  const adjusted = new Map<string, number>();
  for (const entry of posted) {
    if (entry.kind !== "adjustment" || reversed.has(entry.id)) continue;
    adjusted.set(entry.sourceId, (adjusted.get(entry.sourceId) ?? 0) + entry.amount);
  }
  return posted
    .filter((entry) => entry.kind === "award" && !reversed.has(entry.id))
    .map((entry) => ({
      entry,
      missing: entry.uncappedAmount - entry.amount - (adjusted.get(entry.sourceId) ?? 0),
    }))
    .filter(({ missing }) => missing > 0);
}

export interface PeriodRow {
  id: string;
  name: string;
  startsOn: Date;
  endsOn: Date;
  closedAt: Date | null;
}

/** The period a moment belongs to by the agency's own calendar, whether it is closed or not. */
export function periodOf<P extends PeriodRow>(moment: Date, periods: readonly P[], timeZone: string): P | undefined {
  const day = dateOnly(dayIn(moment, timeZone)).getTime();
  return periods.find((period) => period.startsOn.getTime() <= day && day <= period.endsOn.getTime());
}

/** Where an entry is posted: its own period, or, when that is closed, the earliest open one after it. */
export function postingPeriod<P extends PeriodRow>(own: P, periods: readonly P[]): P | undefined {
  if (!own.closedAt) return own;
  return periods
    .filter((period) => !period.closedAt && period.startsOn.getTime() > own.startsOn.getTime())
    .sort((a, b) => a.startsOn.getTime() - b.startsOn.getTime())[0];
}

interface Check {
  beneficiaryId: string;
  beneficiaryUnitPath: readonly string[];
  coAuthorIds: readonly string[];
  approverId: string | null;
  approverUnitPath: readonly string[];
  ruleApprover: string;
}

/** Why an approver may not approve this award, or null. Only a rule marked automatic goes without an approver. */
export function makerCheckerRefusal(check: Check): string | null {
  if (!check.approverId) return check.ruleApprover === "automatic" ? null : "approver_needed";
  if (check.approverId === check.beneficiaryId) return "own_credit";
  if (check.coAuthorIds.includes(check.approverId)) return "co_author";
  return sectoralOf(check.approverUnitPath) === sectoralOf(check.beneficiaryUnitPath) ? "approver_same_unit" : null;
}

export interface Milestone {
  /** Last day of the quarter. */
  on: Date;
  needed: number;
}

/** The milestones of a period: a quarter of the target at the end of each quarter of its length. */
export function milestonesOf(period: Pick<PeriodRow, "startsOn" | "endsOn">, target: number): Milestone[] {
  return [1, 2, 3, 4].map((quarter) => {
    const end = new Date(period.startsOn);
    end.setUTCMonth(end.getUTCMonth() + quarter * 3, 0);
    const on = quarter === 4 || end.getTime() > period.endsOn.getTime() ? period.endsOn : end;
    return { on, needed: Math.round((target * quarter) / 4) };
  });
}
