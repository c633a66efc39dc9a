import type { SeatRequest, TicketsPart } from "../api/index.ts";
import type { SalesWish } from "../sales/index.ts";
import type { SeatAction } from "../seats/policy.ts";

/** Where the dialog was opened: in a form that somebody is filling in, or in a page without one. */
export type BackTo = "form" | "page";

/** What the dialog opens with, where it isn't the first way that is open to this person. */
export type AskingStart =
  /** The form to sales, filled in: for lines that only sales can add. */
  | { kind: "sales"; wish: SalesWish }
  /** A request, for somebody who decides and can't add licenses: they pass it on to sales, or decline it. */
  | { kind: "decide"; request: SeatRequest };

/** What is shown: exactly one of these. */
export type AskingPage =
  | { kind: "request" }
  | { kind: "ticket"; tickets: TicketsPart }
  /** `request` is what it passes on. */
  | { kind: "sales"; request: SeatRequest | null }
  | { kind: "declined"; request: SeatRequest }
  | { kind: "other"; way: Extract<SeatAction, "manage_subscription" | "none" | "retry_role"> };
