import { Temporal } from "temporal-polyfill";
import { localDate, startOfDay } from "./local-date.ts";

export type Cycle = "month" | "year";

/** One billing period: from `start` up to but not including `end`. */
export interface Period {
  start: Date;
  end: Date;
  /** The calendar day of `end` in the account's time zone, when the next period begins: `2026-12-01`. */
  endDate: string;
}

/**
 * The billing period that `at` falls in. Periods begin at midnights of the time zone, on the day of the month (and
 * of the year) of `anchor`; where a month lacks that day, on its last one. Each is counted from the anchor itself, so
 * Jan 31 → Feb 28 → Mar 31.
 *
 * @param anchor A day on which a period begins, `YYYY-MM-DD`; periods before it exist, too.
 * @throws RangeError for a bad anchor, time zone or date.
 */
export function periodAt(anchor: string, cycle: Cycle, timeZone: string, at: Date): Period {
  const first = Temporal.PlainDate.from(anchor);
  const beginning = (index: number) => first.add(cycle === "month" ? { months: index } : { years: index });
  let index = estimate(first, cycle, localDate(at, timeZone));
  // By instants, not dates: where clocks are set back over midnight, one date comes twice.
  while (startOfDay(beginning(index), timeZone) > at) index -= 1;
  while (startOfDay(beginning(index + 1), timeZone) <= at) index += 1;
  const endDate = beginning(index + 1);
  return {
    start: startOfDay(beginning(index), timeZone),
    end: startOfDay(endDate, timeZone),
    endDate: endDate.toString(),
  };
}

/** How many cycles after the first this date is, or one more. */
function estimate(first: Temporal.PlainDate, cycle: Cycle, date: Temporal.PlainDate): number {
  const years = date.year - first.year;
  return cycle === "year" ? years : years * 12 + date.month - first.month;
}
