export type DiscussionState = "upcoming" | "open" | "closed";

/** Open from its opening on and until just before its closing: at the closing moment it is closed. */
export function stateAt(discussion: { opensAt: Date; closesAt: Date }, now: Date): DiscussionState {
  if (now >= discussion.closesAt) return "closed";
  return now >= discussion.opensAt ? "open" : "upcoming";
}

function wallClock(moment: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

/** A moment from what a form or the API sends: an hour on the agency's clock, or one with an offset. Null when it is none. */
export function momentOf(text: string, timeZone: string): Date | null {
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return valid(new Date(text));
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text)) return null;
  const wanted = valid(new Date(`${text}Z`))?.getTime();
  if (wanted === undefined) return null;
  // Twice, because the offset at the first guess may be that of the other side of a change.
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) guess += wanted - wallClock(new Date(guess), timeZone);
  return new Date(guess);
}

function valid(date: Date): Date | null {
  return Number.isNaN(date.getTime()) ? null : date;
}

/** A moment as a form's `datetime-local` shows it, on the agency's clock. */
export function localText(moment: Date, timeZone: string): string {
  return new Date(wallClock(moment, timeZone)).toISOString().slice(0, 16);
}

export interface TextPart {
  text: string;
  href?: string;
}

/** A line of a post with its web addresses found; the full stop after an address is not part of it. */
export function linkParts(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of line.matchAll(/https?:\/\/[^\s<>"']+/g)) {
    const href = match[0].replace(/[.,;:!?)\]]+$/, "");
    if (!URL.canParse(href)) continue;
    if (match.index > end) parts.push({ text: line.slice(end, match.index) });
    parts.push({ text: href, href });
    end = match.index + href.length;
  }
  if (end < line.length) parts.push({ text: line.slice(end) });
  return parts;
}
