import type { SubscriptionLine } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import type { CartVariant } from "../seats/cart-variant.ts";

/** The language of the form's parts, and who is told of changes. */
export interface QuantitiesContext {
  translate: Translate;
  language: string;
  onType: (target: string, text: string) => void;
  /** "More, or in total?": this many more. */
  onAnswer: (target: string, add: number) => void;
  /** The person wants the other form; left out where there is no other. */
  onVariant?: (variant: CartVariant) => void;
  /** What leads to the full form, where nothing is bought. */
  fullForm?: "request.full_form";
  /** Leads to a line that only sales can add; left out if there is no such way. */
  onContactSales?: ((line: SubscriptionLine) => void) | undefined;
}
