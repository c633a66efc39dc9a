import type { ReadonlySignal, Signal } from "@preact/signals";
import { computed, signal as signalOf } from "@preact/signals";
import type { InsightsPart, Subscription, SubscriptionLine, Usage } from "../api/index.ts";
import type { Part } from "./part.ts";
import { createPart } from "./part.ts";

export const USAGE_SPANS = [30, 90, 365] as const;
export type UsageSpan = (typeof USAGE_SPANS)[number];

export interface UsageModel {
  /** Whose usage is shown; `null` is the product that the add-user flow counts. */
  product: Signal<string | null>;
  /** How many days of it, up to today. */
  span: Signal<UsageSpan>;
  shown: ReadonlySignal<Part<Usage>>;
  /** The product that the add-user flow counts, over 90 days. */
  gate: Part<Usage>;
}

interface Reading {
  now: () => number;
  signal: AbortSignal;
}

const DAY_MS = 86_400_000;

/** Each choice is read once and kept; choosing again shows it at once. */
export function createUsageModel(insights: Pick<InsightsPart, "usage">, reading: Reading): UsageModel {
  const parts = new Map<string, Part<Usage>>();
  const product = signalOf<string | null>(null);
  const span = signalOf<UsageSpan>(90);

  function partOf(id: string | null, days: UsageSpan): Part<Usage> {
    const key = `${days} ${id ?? ""}`;
    const known = parts.get(key);
    if (known !== undefined) return known;
    // A day more than asked for: the account's day may be the one before or after this machine's.
    const from = new Date(reading.now() - days * DAY_MS).toISOString().slice(0, 10);
    const range = { ...(days === 90 ? {} : { from }), ...(id === null ? {} : { product: id }) };
    const part = createPart((options) => insights.usage(range, options), reading);
    parts.set(key, part);
    return part;
  }

  return { product, span, shown: computed(() => partOf(product.value, span.value)), gate: partOf(null, 90) };
}

/** The most seats of each line that were in use at once since the period began; `null` where nobody knows. */
export async function readPeaks(
  insights: Pick<InsightsPart, "usage">,
  { lines, period, timeZone }: Subscription,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number | null>> {
  // A day in the account's time zone, as ISO writes it.
  const from = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(period.start));
  const peakOf = async ({ products }: SubscriptionLine) => {
    const usages = await Promise.all(products.map(({ id }) => insights.usage({ product: id, from }, { signal })));
    const peaks = usages.flatMap(({ days }) => days.map(({ peak }) => peak));
    return peaks.length === 0 ? null : Math.max(...peaks);
  };
  return new Map(await Promise.all(lines.map(async (line) => [line.target, await peakOf(line)] as const)));
}
