import type { Usage } from "../api/index.ts";

export interface UsageDrawing {
  usage: Usage;
  language: string;
  /** Called with the day that is pointed at, by its place in `usage.days`; `null` where none is. */
  onPoint: (day: number | null) => void;
}

/** Draws usage into a node, in the colours that the node's tokens have; returns what takes it away. */
export type DrawUsage = (node: HTMLElement, drawing: UsageDrawing) => () => void;

/** What is plotted: moments in seconds, and a number or nothing for each. */
export interface UsageSeries {
  x: number[];
  peak: (number | null)[];
  purchased: (number | null)[];
  forecast: (number | null)[];
}

const DAY_SECONDS = 86_400;

/**
 * History, and from its last day on the straight line that the forecast reckons with: until the licenses run out, or for
 * half as long as the history, whichever comes first. Whole days, so that nothing is drawn that isn't said.
 */
export function usageSeries({ days, forecast }: Usage): UsageSeries {
  const x = days.map(({ date }) => Date.parse(`${date}T00:00:00Z`) / 1000);
  const series: UsageSeries = {
    x,
    peak: days.map(({ peak }) => peak),
    purchased: days.map(({ purchased }) => purchased),
    forecast: days.map(() => null),
  };
  const today = x.at(-1);
  const { growthPerDay, inUse, purchased } = forecast.method;
  if (today === undefined || growthPerDay === null || growthPerDay <= 0 || forecast.reason === "none_left") {
    return series;
  }
  const ahead = Math.min(Math.ceil((purchased - inUse) / growthPerDay), Math.max(14, Math.floor(days.length / 2)));
  series.forecast[x.length - 1] = inUse;
  for (let day = 1; day <= ahead; day += 1) {
    series.x.push(today + day * DAY_SECONDS);
    series.peak.push(null);
    series.purchased.push(purchased);
    series.forecast.push(Math.min(purchased, inUse + growthPerDay * day));
  }
  return series;
}
