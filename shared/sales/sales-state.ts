import type { SalesInquiry, SeatRequest } from "../api/index.ts";
import type { NumbersForm, SentFormState } from "../submit-once/index.ts";

/** Where somebody stands who writes to sales; what was sent is there with the newest first. */
export type SalesState = SentFormState<SalesForm, SalesInquiry>;

export interface SalesForm extends NumbersForm {
  name: string;
  email: string;
  phone: string;
  message: string;
  /** The request that it passes on. */
  seatRequestId: string | null;
  /** Sending was tried: from then on it is said what is missing. */
  tried: boolean;
}

export const SALES_FIELDS = ["name", "email", "phone", "message"] as const;
export type SalesField = (typeof SALES_FIELDS)[number];

/** What somebody wants of sales before they have typed anything. */
export interface SalesWish {
  /** Additional licenses, by target. */
  lines?: readonly { target: string; add: number }[];
  message?: string;
  /** The request that is passed on: its lines, and who asked. */
  request?: SeatRequest;
}
