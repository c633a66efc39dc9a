import type { Quote } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { ViewerCaller } from "../http/handler.ts";

/**
 * Throws `cap-exceeded` where an order comes to more than the account's cap and isn't the owner's own, whose pressing
 * is the word that it takes. What each renewal costs more counts as well: late in a period little is due now.
 */
export function checkCap(
  { dueNow, nextRenewal }: Pick<Quote, "dueNow" | "nextRenewal">,
  capMinor: bigint | null,
  { role }: Pick<ViewerCaller, "role">,
): void {
  if (capMinor === null || role === "owner") return;
  if (Math.max(dueNow.amountMinor, nextRenewal.change.amountMinor) <= Number(capMinor)) return;
  throw serviceProblem(
    "cap-exceeded",
    "This exceeds the account's cap for an order: ask the account owner to order it.",
  );
}
