import { daysBetween, localDate } from "./local-date.ts";

/** `second` counts elapsed time; `day` calendar days in the account's time zone. */
export type Granularity = "second" | "day";

export interface ProrationOptions {
  /** Default `day`. */
  granularity?: Granularity;
  /** IANA name; default UTC. Only `day` looks at it. */
  timeZone?: string;
}

/** The part of a period that is left, as a fraction. Both are days, or seconds. */
export interface RemainingPart {
  remaining: number;
  whole: number;
}

/**
 * What is due for the rest of a period: `round_half_away_from_zero(amount × remaining / whole)`, exact
 * (protocol: proration). The end of the period is exclusive: a change at the end gives 0.
 *
 * @param amountMinor In minor units, for the whole period; negative for a credit.
 * @throws RangeError when `changeAt` is before the start or after the end, or the period is empty.
 */
export function prorate(
  amountMinor: bigint,
  period: { start: Date; end: Date },
  changeAt: Date,
  options: ProrationOptions = {},
): bigint {
  const { remaining, whole } = partIn(period, changeAt, options);
  return divideRounded(amountMinor * BigInt(remaining), BigInt(whole));
}

/** The counts that `prorate` multiplies and divides by; seconds are rounded down for people to read. */
export function remainingPart(
  period: { start: Date; end: Date },
  changeAt: Date,
  options: ProrationOptions = {},
): RemainingPart {
  const part = partIn(period, changeAt, options);
  if (options.granularity !== "second") return part;
  return { remaining: Math.floor(part.remaining / 1000), whole: Math.floor(part.whole / 1000) };
}

/** `numerator / denominator`, a half rounded away from zero. The denominator is positive. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (magnitude * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}

/** In days, or in milliseconds. */
function partIn(
  { start, end }: { start: Date; end: Date },
  changeAt: Date,
  { granularity = "day", timeZone = "UTC" }: ProrationOptions,
): RemainingPart {
  if (!(start < end)) throw new RangeError("The period is empty.");
  if (!(start <= changeAt && changeAt <= end)) throw new RangeError("The change is outside of the period.");
  if (granularity === "second") {
    return { remaining: end.getTime() - changeAt.getTime(), whole: end.getTime() - start.getTime() };
  }
  const last = localDate(end, timeZone);
  const whole = daysBetween(localDate(start, timeZone), last);
  // A period within one day is that day.
  if (whole === 0) return { remaining: changeAt < end ? 1 : 0, whole: 1 };
  return { remaining: daysBetween(localDate(changeAt, timeZone), last), whole };
}
