import type { Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import type { TypedDay } from "../requests/index.ts";
import type { QuantityEntry } from "../seats/quantity.ts";
import type { SentForm } from "../submit-once/index.ts";

/** How many more licenses, what for, and until when. */
export interface TicketForm extends SentForm, TypedDay {
  /** As it was typed. */
  add: string;
  entry: QuantityEntry;
  reason: string;
}

/** How many licenses are in use, where that is known. */
export interface GateCount {
  used: number;
  purchased: number;
  left: number;
}

/** What a ticket is written with. */
export interface TicketWords {
  viewer: Viewer;
  gate: GateCount | null;
  translate: Translate;
  language: string;
  /** This machine's milliseconds. */
  now: () => number;
}
