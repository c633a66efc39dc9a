import type { ProblemDetails, Quote } from "../api/index.ts";
import type { PurchaseRecord } from "../checkout/index.ts";
import { summarize } from "../checkout/index.ts";

/** What is shown of a purchase while not even the journal answers: being checked, whatever became of it. */
export function unansweredRecord(quote: Quote, problem: ProblemDetails, pressedAt: number): PurchaseRecord {
  return {
    key: "",
    quoteId: quote.id,
    version: quote.version,
    note: null,
    summary: summarize(quote),
    pressedAt,
    attempts: 1,
    outcome: { kind: "unknown", problem },
    acknowledged: false,
  };
}
