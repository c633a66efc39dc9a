import type { Quote, SeatRequestLine, Subscription } from "../api/index.ts";
import type { Quantities, QuantitiesDraft } from "../quantities/index.ts";
import { draftOf, isAsking, openQuantities, wishOf, withAnswer, withNewNumbers } from "../quantities/index.ts";
import type { CartForm, Draft, Price } from "./cart-state.ts";
import type { CartWay } from "./cart-way.ts";

/** The form as it opens, with what was kept of it; `null` where the subscription lacks the line that it names. */
export function formFor(subscription: Subscription, way: CartWay, kept: Draft | null): CartForm | null {
  const quantities = quantitiesFor(subscription, way, kept?.quantities ?? null);
  return quantities === null
    ? null
    : { quantities, price: { kind: "none" }, note: kept?.note ?? "", demotionsSeen: false, notice: null };
}

/** Takes a price in. A quote knows the newest numbers: where they differ from ours, that is said. */
export function withPrice(form: CartForm, price: Price): CartForm {
  // Of another quote others might lose a license.
  const priced = { ...form, price, demotionsSeen: false };
  if (price.kind !== "quoted") return priced;
  const { quantities, changed } = withNewNumbers(form.quantities, price.quote.lines);
  return changed.length === 0 ? priced : { ...priced, quantities, notice: { kind: "new_numbers", changed } };
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

function quantitiesFor(subscription: Subscription, way: CartWay, kept: QuantitiesDraft | null): Quantities | null {
  switch (way.kind) {
    case "add":
      return openQuantities(subscription, { kept });
    case "manage":
      return openQuantities(subscription, { mode: way.mode, first: 0, variant: "full", kept });
    case "approve":
      return fixed(subscription, way.request.lines);
    case "confirm":
      return fixed(
        subscription,
        way.quote.lines.map(({ target, from, to }) => ({ target, add: to - from })),
      );
  }
}

/** Numbers that are already there: nobody types them, so nobody is asked whether they are totals. */
function fixed(subscription: Subscription, lines: readonly SeatRequestLine[]): Quantities | null {
  const empty = openQuantities(subscription, { first: 0, variant: "full" });
  return empty && lines.reduce((asked, { target, add }) => withAnswer(asked, target, add), empty);
}
