import type { DecimalMark, LedgerEntry, Money } from "../../shared/api/index.ts";
import { csvLine } from "../../shared/api/index.ts";

const HEADER = [
  "at",
  "kind",
  "by",
  "name",
  "target",
  "line",
  "before",
  "after",
  "amount",
  "currency",
  "version",
  "order",
  "order_id",
  "note",
  "request_id",
  "reason",
  "removal_id",
  "inquiry_id",
];

/** The ledger as CSV, with a header, a piece for each page, so that no size of it fills the memory. */
export async function* ledgerCsv(
  pages: AsyncIterable<readonly LedgerEntry[]>,
  decimal: DecimalMark,
): AsyncGenerator<string> {
  yield csvLine(HEADER, decimal);
  for await (const entries of pages) yield entries.map((entry) => csvLine(cellsOf(entry), decimal)).join("");
}

function cellsOf(entry: LedgerEntry): (string | number | null)[] {
  return [
    entry.at,
    entry.kind,
    entry.by?.memberId ?? null,
    entry.by?.name ?? null,
    entry.target,
    entry.name,
    entry.before,
    entry.after,
    amountOf(entry.amount),
    entry.amount.currency,
    entry.version,
    entry.receipt,
    entry.orderId,
    entry.note,
    entry.seatRequestId,
    entry.reasons.join("; "),
    entry.removalId,
    entry.salesInquiryId,
  ];
}

/** A number of the currency's main unit; at most 15 digits, so exact. */
function amountOf({ amountMinor, exponent }: Money): number {
  return Number((amountMinor / 10 ** exponent).toFixed(exponent));
}
