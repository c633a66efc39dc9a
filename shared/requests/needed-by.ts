/** How far ahead licenses can be asked for, in days: as the service has it. */
const FURTHEST_DAYS = 365;

/** The first and the last day on which licenses can be needed, in the account's time zone: `YYYY-MM-DD`. */
export function neededByBounds(now: number, timeZone: string): { first: string; last: string } {
  const first = dayIn(now, timeZone);
  const last = new Date(`${first}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + FURTHEST_DAYS);
  return { first, last: last.toISOString().slice(0, 10) };
}

/** The calendar day of a moment, in a time zone, or where the person is: `YYYY-MM-DD`. */
export function dayIn(moment: number, timeZone?: string): string {
  // The Swedish way to write a day is this one.
  return new Intl.DateTimeFormat("sv", { timeZone, calendar: "gregory", numberingSystem: "latn" }).format(moment);
}
