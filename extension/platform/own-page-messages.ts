import type { Quote, SeatRequest, SeatState, Subscription } from "../../shared/api/index.ts";
import type { ToPage, ToWorker } from "./messages.ts";

/**
 * What the extension's own pages ask the worker about one help desk. They may name it, which a help desk's page may not:
 * the worker tells them apart by the browser's word on who sent it.
 */
export type FromOwnPage = AboutDesk | AsPage | AddLicenses | Review | AboutConfirmation | Confirm;

export interface AboutDesk {
  kind: "desk";
  origin: string;
  /**
   * `read` says what is known; `refresh` reads the newest numbers; `identify` asks silently who is signed in, `connect`
   * with a window; `show` brings its page to the front, `manage` opens ours that manages its subscription, `people` ours
   * for a list of people.
   */
  act: OwnPageAct;
}

export const OWN_PAGE_ACTS = ["read", "refresh", "identify", "connect", "show", "manage", "people"] as const;
export type OwnPageAct = (typeof OWN_PAGE_ACTS)[number];

/** Opens the dialog that adds licenses, in the help desk's page. */
export interface AddLicenses {
  kind: "add";
  origin: string;
  person: string;
}

/** Has this person decide about a request: in a window of ours, or, where they pass it on, in the help desk's page. */
export interface Review {
  kind: "review";
  origin: string;
  person: string;
  request: SeatRequest;
}

/**
 * What the window in which something is confirmed says of itself. `read` asks what that is: the worker knows it by the
 * tab, and answers `null` where nothing is. `leave` says that its page goes, `close` that the person is done with it.
 */
export interface AboutConfirmation {
  kind: "confirmation";
  act: ConfirmationAct;
}

export const CONFIRMATION_ACTS = ["read", "leave", "close"] as const;
export type ConfirmationAct = (typeof CONFIRMATION_ACTS)[number];

/** The worker asks a tab whether our page is in it: that answers `true`, and nobody else can. */
export const ARE_YOU_THERE = "seatmeter:are-you-there";

/** What a window is to confirm, for one person of one help desk. */
export interface ToBeConfirmed {
  id: string;
  origin: string;
  person: string;
  what: { kind: "quote"; quoteId: string } | { kind: "request"; requestId: string };
  /** Something else stood in this window before, and was not bought. */
  replaces: boolean;
}

/** How that is told to the window, with whatever it would ask next. */
export type ConfirmationRead = { asked: null } | ConfirmationToRead;

export interface ConfirmationToRead {
  asked: ToBeConfirmed;
  /** Of the help desk's page, where one is open. */
  language: string | null;
  seats: SeatState;
  /** What was read from the service meanwhile, if so. */
  ahead: ReadAhead | null;
}

/** What the service said while the window was being opened. */
export interface ReadAhead {
  subscription: Subscription;
  /** Where it was opened for one. */
  quote: Quote | null;
}

/** The press that spends. Taken from the window that shows it and from Manage subscription, and from nowhere else. */
export interface Confirm {
  kind: "confirm";
  origin: string;
  person: string;
  quote: Quote;
  note: string | null;
  demotionsSeen: boolean;
}

/** What a page of this help desk would ask, for the person signed in there. */
export interface AsPage {
  kind: "as_page";
  origin: string;
  message: Extract<ToWorker, { kind: AsPageKind }>;
}

export const AS_PAGE_KINDS = [
  "call",
  "accountRoles",
  "team",
  "purchases",
  "resume",
  "acknowledge",
  "readDraft",
  "writeDraft",
] as const satisfies ToWorker["kind"][];
type AsPageKind = (typeof AS_PAGE_KINDS)[number];

/** What the worker tells the pages of a help desk, as the extension's own pages hear it. */
export interface ToOwnPage {
  origin: string;
  message: ToPage;
}
