import type { InsightsPart, Usage } from "../../../shared/api/index.ts";

/** How many more, or fewer, are in use than this many days ago. */
export interface Trend {
  change: number;
  days: number;
}

const DAYS = 30;
const DAY_MS = 86_400_000;

/** The trend of each of these products over thirty days, or as many as are known. Rejects with a `Problem`. */
export async function readTrends(
  insights: Pick<InsightsPart, "usage">,
  products: readonly { id: string }[],
  now: number,
): Promise<ReadonlyMap<string, Trend>> {
  const from = new Date(now - DAYS * DAY_MS).toISOString().slice(0, 10);
  const read = async ({ id }: { id: string }) => [id, trendOf(await insights.usage({ product: id, from }))] as const;
  const trends = await Promise.all(products.map(read));
  return new Map(trends.flatMap(([id, trend]) => (trend === null ? [] : [[id, trend] as const])));
}

function trendOf({ days }: Pick<Usage, "days">): Trend | null {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length < 2) return null;
  const change = last.peak - first.peak;
  return change === 0 ? null : { change, days: days.length - 1 };
}
