import * as v from "valibot";
import { CalendarDate, Count, Slug, Timestamp } from "./common.ts";

export const UsageDay = v.strictObject({
  /** A day in the account's time zone. */
  date: CalendarDate,
  /** The most seats that were in use at once, and how many there were then. */
  peak: Count,
  purchased: Count,
});
export type UsageDay = v.InferOutput<typeof UsageDay>;

export const Forecast = v.strictObject({
  /** The first day on which no seat would be left; `null` where that can't be said. */
  runsOutOn: v.nullable(CalendarDate),
  /** Why it can't be said; `none_left` with today's date. */
  reason: v.nullable(v.picklist(["none_left", "too_little_history", "not_growing", "beyond_horizon"])),
  /** The median of the slopes between every two daily peaks of the window, from where usage stands now. */
  method: v.strictObject({
    name: v.literal("theil_sen"),
    windowDays: Count,
    days: Count,
    spanDays: Count,
    /** Seats a day. */
    growthPerDay: v.nullable(v.number()),
    horizonDays: Count,
    inUse: Count,
    purchased: Count,
  }),
});
export type Forecast = v.InferOutput<typeof Forecast>;

/** How the seats of a product were used. */
export const Usage = v.strictObject({
  product: Slug,
  name: v.string(),
  timeZone: v.string(),
  from: CalendarDate,
  /** Included. */
  to: CalendarDate,
  asOf: Timestamp,
  /** From the first day that anything is known of; a day without news has the numbers of the last one before it. */
  days: v.array(UsageDay),
  forecast: Forecast,
});
export type Usage = v.InferOutput<typeof Usage>;
