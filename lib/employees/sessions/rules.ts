/** How many failed sign-ins within the window close an account, or an address, for the rest of it. */
export const THROTTLE = { windowMinutes: 15, perAccount: 8, perAddress: 60 } as const;

interface Attempts {
  /** Times of the failures within the window, oldest first. */
  times: Date[];
  limit: number;
}

/** Minutes until the next attempt may be made, or 0 when it may be made now. */
export function minutesToWait(attempts: Attempts, now: Date): number {
  const { times, limit } = attempts;
  if (times.length < limit) return 0;
  // The attempt after the limit is free again once this one leaves the window.
  const blocking = times[times.length - limit];
  if (!blocking) return 0;
  const until = blocking.getTime() + THROTTLE.windowMinutes * 60_000;
  return Math.max(0, Math.ceil((until - now.getTime()) / 60_000));
}

/** A path of this site, or `/`: never another host, never an address that answers without a page. */
export function localPath(to: unknown): string {
  if (typeof to !== "string" || to.length > 2000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to)) return "/";
  const base = "http://site.invalid";
  try {
    const url = new URL(to, base);
    if (url.origin !== base || url.pathname.startsWith("//") || url.pathname.startsWith("/api/")) return "/";
    return `${url.pathname}${url.search}${url.hash}`;
  } catch {
    return "/";
  }
}

/** Where to go after signing in: the page one came for, never the sign-in page again. */
export function safePath(to: unknown): string {
  const path = localPath(to);
  return /^\/sign-in(?:[/?#]|$)/.test(path) ? "/" : path;
}
