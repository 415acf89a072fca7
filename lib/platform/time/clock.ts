/** The present moment. Commands get it as `now`; only the shell asks the clock. */
export function now(): Date {
  return new Date();
}

export function addSeconds(date: Date, seconds: number): Date {
  return new Date(date.getTime() + seconds * 1000);
}
