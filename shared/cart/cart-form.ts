import type { Subscription } from "../api/index.ts";
import { mayMeanTotal, readQuantity } from "../seats/quantity.ts";
import type { CartForm, Draft, Price, TotalQuestion } from "./cart-state.ts";

/** The form as it opens, with what was kept of it; `null` where the subscription lacks the line that it names. */
export function formFor(subscription: Subscription, kept: Draft | null): CartForm | null {
  const line = subscription.lines.find(({ target }) => target === subscription.primaryTarget);
  if (line === undefined) return null;
  const text = kept?.text ?? "1";
  return {
    subscription,
    line,
    text,
    entry: readQuantity(text),
    price: { kind: "none" },
    totalQuestion: null,
    note: kept?.note ?? "",
    notice: null,
  };
}

export function withText(form: CartForm, text: string): CartForm {
  return { ...form, text, entry: readQuantity(text) };
}

/** Takes a price in. A quote knows the newest numbers: where they differ from ours, that is said. */
export function withPrice(form: CartForm, price: Price): CartForm {
  const from = price.kind === "quoted" ? price.quote.lines[0]?.from : undefined;
  if (from === undefined || from === form.line.quantity) return { ...form, price };
  return {
    ...form,
    price,
    line: { ...form.line, quantity: from },
    notice: { kind: "new_numbers", before: form.line.quantity, now: from },
  };
}

/** More than there are now is often a total typed by mistake (domain: quantities); asked once for a number. */
export function totalQuestionFor({ entry, line }: CartForm, answered: number | null): TotalQuestion | null {
  const now = line.quantity;
  if (!entry.ok || entry.value === answered || !mayMeanTotal(entry.value, now)) return null;
  return { now, add: entry.value, total: now + entry.value, fewer: entry.value - now };
}
