import type { SeatRequest } from "../../shared/api/index.ts";
import type { ToPage, ToWorker } from "./messages.ts";

/**
 * What the extension's own pages ask the worker about one help desk. They may name it, which a help desk's page may not:
 * the worker tells them apart by the browser's word on who sent it.
 */
export type FromOwnPage = AboutDesk | AsPage | Review;

export interface AboutDesk {
  kind: "desk";
  origin: string;
  /**
   * `read` says what is known; `refresh` reads the newest numbers; `identify` asks silently who is signed in, `connect`
   * with a window; `show` brings its page to the front, `manage` opens ours that manages its subscription.
   */
  act: OwnPageAct;
}

export const OWN_PAGE_ACTS = ["read", "refresh", "identify", "connect", "show", "manage"] as const;
export type OwnPageAct = (typeof OWN_PAGE_ACTS)[number];

/** Brings a page of this help desk to the front, with this request for that person to decide about. */
export interface Review {
  kind: "review";
  origin: string;
  person: string;
  request: SeatRequest;
}

/** What a page of this help desk would ask, for whoever is signed in there. */
export interface AsPage {
  kind: "as_page";
  origin: string;
  message: Extract<ToWorker, { kind: AsPageKind }>;
}

export const AS_PAGE_KINDS = [
  "call",
  "confirm",
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
