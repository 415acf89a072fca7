const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  let found = formatters.get(timeZone);
  if (!found) {
    found = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    formatters.set(timeZone, found);
  }
  return found;
}

/** The calendar day of a moment in a zone, as `YYYY-MM-DD`. */
export function dayIn(moment: Date, timeZone: string): string {
  return formatter(timeZone).format(moment);
}

/** A `YYYY-MM-DD` as the UTC midnight that a `date` column stores. */
export function dateOnly(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The day so many days later, as stored in a `date` column. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

/** Monday of the day's week, as `YYYY-MM-DD`. */
export function weekStart(day: string): string {
  const date = dateOnly(day);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return addDays(date, -sinceMonday).toISOString().slice(0, 10);
}
