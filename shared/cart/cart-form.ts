import type { Quote, Subscription } from "../api/index.ts";
import type { Quantities } from "../quantities/index.ts";
import { draftOf, isAsking, openQuantities, wishOf, withNewNumbers } from "../quantities/index.ts";
import type { CartForm, Draft, Price } from "./cart-state.ts";

/** The form as it opens, with what was kept of it; `null` where the subscription lacks the line that it names. */
export function formFor(subscription: Subscription, kept: Draft | null): CartForm | null {
  const quantities = openQuantities(subscription, { kept: kept?.quantities ?? null });
  return quantities === null ? null : { quantities, price: { kind: "none" }, note: kept?.note ?? "", notice: null };
}

/** Takes a price in. A quote knows the newest numbers: where they differ from ours, that is said. */
export function withPrice(form: CartForm, price: Price): CartForm {
  if (price.kind !== "quoted") return { ...form, price };
  const { quantities, changed } = withNewNumbers(form.quantities, price.quote.lines);
  return changed.length === 0
    ? { ...form, price }
    : { ...form, price, quantities, notice: { kind: "new_numbers", changed } };
}

/** The quote that could be bought now; `null` while anything is missing for that. */
export function readyQuote({ price, quantities }: CartForm): Quote | null {
  return price.kind === "quoted" && isReady(quantities) ? price.quote : null;
}

/** What is kept of a form that isn't sent. */
export function draftOfForm({ quantities, note }: CartForm): Draft {
  return { quantities: draftOf(quantities), note };
}

function isReady(quantities: Quantities): boolean {
  return wishOf(quantities).kind === "lines" && !isAsking(quantities);
}
