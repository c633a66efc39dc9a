import type { Channel, Quote, SeatRequest, Viewer } from "../api/index.ts";
import type { Tried } from "../i18n/index.ts";
import { approvalChannel, firstAction } from "../seats/policy.ts";
import type { QuantityMode } from "../seats/quantity.ts";

/** What somebody is about who changes how many licenses there are. */
export type CartWay =
  /** Licenses for whoever is being added, bought at once. */
  | { kind: "add" }
  /** The page of the subscription: totals where licenses may go, too, else how many more. */
  | { kind: "manage"; mode: QuantityMode }
  /** What others have asked for. With `atOnce` the review is where it begins. */
  | { kind: "approve"; request: SeatRequest; atOnce?: boolean }
  /** What was priced elsewhere: nothing but the review is left. */
  | { kind: "confirm"; quote: Quote };

/** Whether there is no form before the review: whoever leaves that leaves the cart. */
export function isReviewOnly(way: CartWay): boolean {
  return way.kind === "confirm" || (way.kind === "approve" && way.atOnce === true);
}

/** What doesn't happen when a step of it fails: on the page of the subscription, licenses may go as well as come. */
export function triedIn({ kind }: CartWay): Tried {
  return kind === "manage" ? "changing" : "buying";
}

/** The way that the service is told; `null` where it isn't open to this person. */
export function channelFor(way: CartWay, { capabilities }: Viewer): Channel | null {
  const edits = capabilities.includes("editSubscription") ? "subscription" : null;
  switch (way.kind) {
    case "add":
      return firstAction(capabilities) === "buy" ? "instant" : null;
    case "manage":
      return edits;
    case "approve":
      return approvalChannel(capabilities);
    case "confirm":
      return way.quote.channel;
  }
}
