import type { ProblemDetails, Quote } from "../api/index.ts";
import type { PurchaseRecord } from "../checkout/index.ts";
import type { ChangedNumber, Quantities, QuantitiesDraft } from "../quantities/index.ts";
import type { Declining } from "../requests/index.ts";
import type { PressRefusal } from "./purchase-press.ts";

/** How far somebody adding licenses has got: exactly one of these. */
export type CartState =
  | { kind: "loading" }
  | { kind: "failed"; problem: ProblemDetails }
  /** Who decides about this request can't add licenses here: it is passed on. */
  | { kind: "forward" }
  | { kind: "form"; form: CartForm }
  /** Saying no to a request, with a reason. */
  | { kind: "declining"; form: CartForm | null; declining: Declining }
  | { kind: "request_declined"; form: CartForm | null }
  /** `refusal` is why the last press was not taken for a person's. */
  | { kind: "review"; form: CartForm; quote: Quote | null; refusal: PressRefusal | null }
  | { kind: "confirming"; form: CartForm; quote: Quote }
  /** It is reviewed and confirmed in a window of its own. */
  | { kind: "in_window"; form: CartForm; quote: Quote; stand: "opening" | "open" | "pressed" }
  /** A purchase that was pressed, whether or not it has ended. */
  | { kind: "outcome"; record: PurchaseRecord; form: CartForm | null; undo: Undoing };

/** Taking back what was just bought. */
export type Undoing = { kind: "not_asked" } | { kind: "running" } | { kind: "failed"; problem: ProblemDetails };

export interface CartForm {
  quantities: Quantities;
  price: Price;
  note: string;
  /** Whether who would lose a license was seen: of the quote that is shown, and no other. */
  demotionsSeen: boolean;
  notice: FormNotice | null;
}

export type Price =
  /** Nothing that could be priced is typed. */
  | { kind: "none" }
  /** On its way; the last one is shown meanwhile, set back. */
  | { kind: "pending"; previous: Quote | null }
  /** `replaces` an expired one: which is said. */
  | { kind: "quoted"; quote: Quote; replaces: boolean }
  | { kind: "failed"; problem: ProblemDetails };

/** A notice above the form, shown once. */
export type FormNotice =
  | { kind: "problem"; problem: ProblemDetails }
  | { kind: "new_numbers"; changed: ChangedNumber[] }
  /** The window was closed before it was confirmed there, or another purchase took its place. */
  | { kind: "window_gone"; how: "closed" | "taken" }
  /** The window shows a different purchase than before. */
  | { kind: "replaced" };

/** What is kept of a form that wasn't sent. */
export interface Draft {
  quantities: QuantitiesDraft;
  note: string;
}
