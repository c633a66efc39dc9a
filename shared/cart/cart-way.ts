import type { Channel, SeatRequest, Viewer } from "../api/index.ts";
import { firstAction } from "../seats/policy.ts";
import type { QuantityMode } from "../seats/quantity.ts";

/** What somebody is about who changes how many licenses there are. */
export type CartWay =
  /** Licenses for whoever is being added, bought at once. */
  | { kind: "add" }
  /** The page of the subscription: totals where licenses may go, too, else how many more. */
  | { kind: "manage"; mode: QuantityMode }
  /** What others have asked for. */
  | { kind: "approve"; request: SeatRequest };

/** The way that the service is told; `null` where it isn't open to this person. */
export function channelFor(way: CartWay, { capabilities }: Viewer): Channel | null {
  const edits = capabilities.includes("editSubscription") ? "subscription" : null;
  switch (way.kind) {
    case "add":
      return firstAction(capabilities) === "buy" ? "instant" : null;
    case "manage":
      return edits;
    case "approve":
      if (!capabilities.includes("decide")) return null;
      // Whoever may not buy at once approves as the page of the subscription does (domain: who may do what).
      return capabilities.includes("buyInstantly") ? "approval" : edits;
  }
}
