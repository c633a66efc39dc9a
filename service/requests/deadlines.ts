import { Temporal } from "temporal-polyfill";
import { invalidField } from "../../shared/api/index.ts";
import { localDate, startOfDay } from "../billing/local-date.ts";

/** A request expires this many days after it was made or needed, whichever is later (domain: requests). */
const EXPIRY_DAYS = 14;
/** Deciders are reminded this many days after the request, and on the eve of needed-by. */
const REMINDER_DAYS = 2;
/** The hour of the eve, in the account's time zone: a reminder at midnight would be read when it is too late. */
const EVE_HOUR = 9;
const FURTHEST_DAYS = 366;

interface Asked {
  askedAt: Date;
  /** `YYYY-MM-DD`, a day that counts whole. */
  neededBy: string | null;
  timeZone: string;
}

/**
 * When a request ends if nobody decides: at the same time of day two weeks after it was asked for, or with the 14th day
 * after needed-by.
 */
export function expiryOf({ askedAt, neededBy, timeZone }: Asked): Date {
  return neededBy === null
    ? daysLater(askedAt, EXPIRY_DAYS, timeZone)
    : startOfDay(Temporal.PlainDate.from(neededBy).add({ days: EXPIRY_DAYS + 1 }), timeZone);
}

/** The next reminder later than `after`; `null` when there is none left. Several that are late are one. */
export function nextReminder({ askedAt, neededBy, timeZone }: Asked, after: Date): Date | null {
  const times = [daysLater(askedAt, REMINDER_DAYS, timeZone)];
  if (neededBy !== null) times.push(eveOf(neededBy, timeZone));
  const left = times.filter((time) => time > after).sort((one, other) => one.getTime() - other.getTime());
  return left[0] ?? null;
}

/** Throws `invalid-input` unless it is an existing day, from today to a year ahead in this time zone. */
export function checkNeededBy(neededBy: string, now: Date, timeZone: string): void {
  const today = localDate(now, timeZone);
  const day = readDay(neededBy);
  const last = today.add({ days: FURTHEST_DAYS });
  const inRange =
    day !== null && Temporal.PlainDate.compare(day, today) >= 0 && Temporal.PlainDate.compare(day, last) <= 0;
  if (inRange) return;
  throw invalidField("neededBy", `a day from ${today.toString()} to ${last.toString()}`);
}

function readDay(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

/** The same time of day, this many calendar days later: a day with a clock change is a day. */
function daysLater(at: Date, days: number, timeZone: string): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(zoned.add({ days }).epochMilliseconds);
}

function eveOf(neededBy: string, timeZone: string): Date {
  const eve = Temporal.PlainDate.from(neededBy).subtract({ days: 1 });
  const morning = eve.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour: EVE_HOUR }) });
  return new Date(morning.epochMilliseconds);
}
