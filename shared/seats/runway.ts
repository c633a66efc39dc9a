/** The most seats of a product that were in use at once on one day. */
export interface DailyPeak {
  /** Days since any fixed day. */
  day: number;
  inUse: number;
}

export interface RunwayInput {
  /** At most one a day, in any order; days that nobody knows of are left out. */
  peaks: readonly DailyPeak[];
  /** The day that it is told on. */
  today: number;
  /** Seats in use now. */
  inUse: number;
  purchased: number;
}

/** How it was reckoned, said with every answer. */
export interface RunwayMethod {
  /** The median of the slopes between every two days (Theil and Sen): a few odd days do not turn it. */
  name: "theil_sen";
  /** Only peaks of this many days up to today count. */
  windowDays: number;
  /** How many days of it have a peak, and how many days lie between the first and the last of them. */
  days: number;
  spanDays: number;
  /** Seats a day; `null` where there was too little to tell. */
  growthPerDay: number | null;
  /** Further ahead than this nothing is said. */
  horizonDays: number;
}

export type Runway =
  /** `day` is the first one on which no seat would be left. */
  | { kind: "runs_out"; day: number; method: RunwayMethod }
  | { kind: "none_left"; method: RunwayMethod }
  | { kind: "unknown"; reason: "too_little_history" | "not_growing" | "beyond_horizon"; method: RunwayMethod };

const WINDOW_DAYS = 90;
const HORIZON_DAYS = 365;
/** Two weeks, so that no single week makes a trend. */
const LEAST_DAYS = 14;
/** Floating point must not turn a whole number of days into one more. */
const EPSILON = 1e-9;

/** When the seats run out, if they go on being taken as in the last 90 days; says nothing where nothing can be said. */
export function runwayOf({ peaks, today, inUse, purchased }: RunwayInput): Runway {
  const recent = peaks.filter(({ day }) => day <= today && day > today - WINDOW_DAYS);
  const known = recent.map(({ day }) => day);
  const spanDays = known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
  const enough = known.length >= LEAST_DAYS && spanDays >= LEAST_DAYS - 1;
  const growthPerDay = enough ? medianSlope(recent) : null;
  const method: RunwayMethod = {
    name: "theil_sen",
    windowDays: WINDOW_DAYS,
    days: known.length,
    spanDays,
    growthPerDay,
    horizonDays: HORIZON_DAYS,
  };
  const left = purchased - inUse;
  if (left <= 0) return { kind: "none_left", method };
  if (growthPerDay === null) return { kind: "unknown", reason: "too_little_history", method };
  if (growthPerDay <= 0) return { kind: "unknown", reason: "not_growing", method };
  const days = Math.ceil(left / growthPerDay - EPSILON);
  if (days > HORIZON_DAYS) return { kind: "unknown", reason: "beyond_horizon", method };
  return { kind: "runs_out", day: today + days, method };
}

function medianSlope(peaks: readonly DailyPeak[]): number {
  const slopes: number[] = [];
  for (const [index, one] of peaks.entries()) {
    for (const other of peaks.slice(index + 1)) {
      if (other.day !== one.day) slopes.push((other.inUse - one.inUse) / (other.day - one.day));
    }
  }
  return median(slopes);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
