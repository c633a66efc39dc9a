import type { CallOptions, SeatApi, Subscription } from "../api/index.ts";
import type { Quantities } from "../quantities/index.ts";
import { withAnswer, withText, withVariant } from "../quantities/index.ts";
import type { CartVariant } from "../seats/cart-variant.ts";
import type { SentForm } from "./sent-form.ts";

/** A form that asks for numbers of licenses, line by line of the subscription. */
export interface NumbersForm extends SentForm {
  quantities: Quantities;
}

export interface NumberEdits {
  type(target: string, text: string): void;
  /** Answers "more, or in total?". */
  answer(target: string, add: number): void;
  choose(variant: CartVariant): void;
}

/** How the numbers of such a form are typed; `edit` is the form's own. */
export function numberEdits<Form extends NumbersForm>(edit: (change: (form: Form) => Form) => void): NumberEdits {
  const fillIn = (change: (quantities: Quantities) => Quantities) =>
    edit((form) => ({ ...form, quantities: change(form.quantities) }));
  return {
    type: (target, text) => fillIn((quantities) => withText(quantities, target, text)),
    answer: (target, add) => fillIn((quantities) => withAnswer(quantities, target, add)),
    choose: (variant) => fillIn((quantities) => withVariant(quantities, variant)),
  };
}

/** Reads the lines that such a form is filled in upon. Rejects with a `Problem`. */
export async function readLines(
  { purchasing }: Pick<SeatApi, "purchasing">,
  options: CallOptions,
): Promise<Subscription> {
  if (purchasing === undefined) throw new Error("There is no subscription to read.");
  return purchasing.subscription(options);
}
