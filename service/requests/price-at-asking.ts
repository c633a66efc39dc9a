import type { PriceAtAsking, SeatRequest } from "../../shared/api/index.ts";
import type { LineChange } from "../billing/changes.ts";
import { renewing } from "../billing/changes.ts";
import { asMoney } from "../billing/money.ts";
import { priceOf } from "../billing/price.ts";
import type { Terms } from "../billing/terms.ts";

/** What this would cost now; `null` where it has no price: a line is gone, or the amount is beyond what can be written. */
export function priceAtAsking(
  terms: Terms,
  lines: SeatRequest["lines"],
  now: Date,
): Omit<PriceAtAsking, "changed"> | null {
  const changes = lines.flatMap(({ target, add }) => {
    const line = terms.lines.find((candidate) => candidate.target === target);
    if (line === undefined) return [];
    const effective: LineChange["effective"] = line.products.some(({ legacySell }) => legacySell) ? "renewal" : "now";
    const renewsAt = renewing(line) + add;
    return [{ line, from: line.quantity, to: line.quantity + add, effective, renewsAt }];
  });
  if (changes.length < lines.length) return null;
  try {
    const { dueNow, nextRenewal } = priceOf(terms, changes, new Date(Math.floor(now.getTime() / 1000) * 1000));
    return {
      dueNow,
      renewalChange: nextRenewal.change,
      unitPrices: changes.map(({ line }) => ({
        target: line.target,
        unitPrice: asMoney(line.unitPriceMinor, terms.account),
      })),
    };
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}
