import type { Tx } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { dateOnly, dayIn } from "@/lib/platform/time/calendar";
import { type PeriodRow, periodOf, postingPeriod } from "./rules";

export interface Calendar {
  timeZone: string;
  /** The period a moment belongs to; a year nobody has opened yet is opened. */
  own(moment: Date): Promise<PeriodRow>;
  /** Where an entry of that period is posted now. */
  posting(own: PeriodRow): Promise<PeriodRow>;
}

/** Opens the calendar year as a period, unless it is there. */
async function openYear(tx: Tx, year: number): Promise<PeriodRow> {
  const data = {
    id: newId(),
    name: String(year),
    startsOn: dateOnly(`${year}-01-01`),
    endsOn: dateOnly(`${year}-12-31`),
  };
  return tx.period.upsert({
    where: { name: data.name },
    create: data,
    update: {},
  });
}

/** Opens the year after a period, so that what comes later has where to go. */
export function openNext(tx: Tx, period: PeriodRow): Promise<PeriodRow> {
  return openYear(tx, period.endsOn.getUTCFullYear() + 1);
}

/** The agency's periods and zone, read under the ledger's lock. */
export async function readCalendar(tx: Tx): Promise<Calendar> {
  const organization = await tx.organization.findFirst({
    select: { timeZone: true },
  });
  const timeZone = organization?.timeZone ?? "Asia/Jakarta";
  const periods: PeriodRow[] = await tx.period.findMany();
  return {
    timeZone,
    async own(moment) {
      const found = periodOf(moment, periods, timeZone);
      if (found) return found;
      const opened = await openYear(tx, Number(dayIn(moment, timeZone).slice(0, 4)));
      periods.push(opened);
      return opened;
    },
    async posting(own) {
      const found = postingPeriod(own, periods);
      if (found) return found;
      const last = periods.reduce((a, b) => (a.endsOn > b.endsOn ? a : b));
      const opened = await openNext(tx, last);
      periods.push(opened);
      return opened;
    },
  };
}
