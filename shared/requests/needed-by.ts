/** How far ahead licenses can be requested, in days, the same as in the service. */
const FURTHEST_DAYS = 365;

/** The first and the last day on which licenses can be needed, where the person is or in a time zone: `YYYY-MM-DD`. */
export function neededByBounds(now: number, timeZone?: string): { first: string; last: string } {
  const first = dayIn(now, timeZone);
  const last = new Date(`${first}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + FURTHEST_DAYS);
  return { first, last: last.toISOString().slice(0, 10) };
}

/** A day as it is typed. */
export interface TypedDay {
  /** `YYYY-MM-DD`, or nothing. */
  neededBy: string;
  /** Something is typed there that is no day. */
  brokenDay: boolean;
}

/** Whether it is one on which licenses can be needed, or none. */
export function isDayIn({ neededBy, brokenDay }: TypedDay, { first, last }: { first: string; last: string }): boolean {
  return !brokenDay && (neededBy === "" || (neededBy >= first && neededBy <= last));
}

/** The calendar day of a moment, in a time zone, or where the person is: `YYYY-MM-DD`. */
export function dayIn(moment: number, timeZone?: string): string {
  // The Swedish way to write a day is this one.
  return new Intl.DateTimeFormat("sv", { timeZone, calendar: "gregory", numberingSystem: "latn" }).format(moment);
}
