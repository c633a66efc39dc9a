import type { Quote, QuoteLine } from "../../shared/api/index.ts";
import type { LineChange } from "./changes.ts";
import { renewing } from "./changes.ts";
import { asMoney, sum, taxOn } from "./money.ts";
import { periodAt } from "./period.ts";
import { prorate, remainingPart } from "./prorate.ts";
import type { Terms, TermsLine } from "./terms.ts";

/** What a quote says of money and time; who asked, and for how long it is kept, is added to it. */
export type Price = Omit<Quote, "id" | "channel" | "createdAt" | "expiresAt" | Asked>;

/** What is found out besides the price. */
type Asked = "wouldDemote" | "acknowledgement" | "undoSeconds";

/**
 * Prices a change. What waits for renewal costs nothing now, and counts at the next renewal. One rounding a line, tax on the rounded line, the total is the sum of the lines (protocol: quote).
 * Throws `RangeError` where an amount is beyond what can be written exactly.
 */
export function priceOf(terms: Terms, changes: readonly LineChange[], changeAt: Date): Price & { periodEnd: Date } {
  const { account } = terms;
  const basisPoints = account.tax_rate_basis_points;
  const money = (amountMinor: bigint) => asMoney(amountMinor, account);
  const period = periodAt(account.cycle_anchor, account.cycle, account.time_zone, changeAt);
  const how = { granularity: account.granularity, timeZone: account.time_zone };
  const part = remainingPart(period, changeAt, how);

  const nets = changes.map(({ line, from, to, effective }) =>
    effective === "now" ? prorate(line.unitPriceMinor * BigInt(to - from), period, changeAt, how) : 0n,
  );
  const taxes = nets.map((net) => taxOn(net, basisPoints));
  const lines = changes.map(({ line, from, to, effective, renewsAt }, index): QuoteLine => {
    const net = nets[index] ?? 0n;
    return {
      target: line.target,
      name: line.name,
      from,
      to,
      effective,
      renewsAt,
      unitPrice: money(line.unitPriceMinor),
      products: line.products.map(({ id, name }) => ({ id, name, from, to })),
      proration: effective === "now" ? [{ kind: "charge", quantity: to - from, amount: money(net), ...part }] : [],
      net: money(net),
      tax: money(taxes[index] ?? 0n),
    };
  });

  const renewal = renewalWithTax(terms.lines, basisPoints, (line) => renewingAfter(line, changes));
  const before = renewalAmount(terms);
  return {
    version: String(terms.version),
    changeAt: changeAt.toISOString(),
    granularity: account.granularity,
    cycle: account.cycle,
    timeZone: account.time_zone,
    seller: account.seller,
    payer: account.payer,
    paymentMethod: account.payment_method,
    lines,
    net: money(sum(nets)),
    tax: money(sum(taxes)),
    taxRateBasisPoints: basisPoints,
    dueNow: money(sum(nets) + sum(taxes)),
    nextRenewal: { date: period.endDate, amount: money(renewal), change: money(renewal - before) },
    lockIn: { date: period.endDate, removableBy: account.kind === "self_service" ? "customer" : "sales" },
    periodEnd: period.end,
  };
}

/** What the next renewal costs as it is now, with pending changes, tax line by line. */
export function renewalAmount({ account, lines }: Terms): bigint {
  return renewalWithTax(lines, account.tax_rate_basis_points, renewing);
}

/** A whole cycle of everything subscribed, with tax line by line. */
function renewalWithTax(
  lines: readonly TermsLine[],
  basisPoints: number,
  quantityOf: (line: TermsLine) => number,
): bigint {
  const nets = lines.map((line) => line.unitPriceMinor * BigInt(quantityOf(line)));
  return sum(nets) + sum(nets.map((net) => taxOn(net, basisPoints)));
}

function renewingAfter(line: TermsLine, changes: readonly LineChange[]): number {
  return changes.find((change) => change.line.target === line.target)?.renewsAt ?? renewing(line);
}
