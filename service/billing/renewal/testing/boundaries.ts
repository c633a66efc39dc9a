/** How periods follow from the account's terms. */
export interface Cycling {
  cycle: "month" | "year";
  /** `YYYY-MM-DD`. */
  anchor: string;
  timeZone: string;
}

/**
 * The ends of all periods from the anchor on, worked out in another way than the service does: days by counting months
 * and clamping by hand, instants by searching for the first one of that day that `Intl` shows.
 */
export function boundariesOf({ cycle, anchor, timeZone }: Cycling, count: number): number[] {
  const [year = 0, month = 1, day = 1] = anchor.split("-").map(Number);
  return Array.from({ length: count }, (_, index) => {
    const months = month - 1 + (cycle === "month" ? index : 12 * index);
    const [y, m] = [year + Math.floor(months / 12), months % 12];
    const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
    return firstInstantOf(Date.UTC(y, m, Math.min(day, last)), timeZone);
  });
}

function firstInstantOf(utcMidnight: number, timeZone: string): number {
  const date = new Date(utcMidnight).toISOString().slice(0, 10);
  const shown = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  let before = utcMidnight - 36 * 3_600_000;
  let after = utcMidnight + 36 * 3_600_000;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (shown.format(middle) >= date) after = middle;
    else before = middle;
  }
  return after;
}
