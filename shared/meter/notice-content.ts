import type { Viewer } from "../api/index.ts";
import type { PurchaseRecord } from "../checkout/purchase.ts";
import type { News } from "../news/index.ts";
import type { SeatAction } from "../seats/policy.ts";

/** What is told in the page without being asked. */
export type Notice =
  /** Remaining went from 1 to 0. `action` is the first thing that this person may do about it (`firstAction`). */
  | { kind: "last_license"; purchased: number; action: SeatAction }
  /** How a purchase ended, or that it is being checked; also when the page it was made on is gone. */
  | { kind: "purchase"; record: PurchaseRecord }
  /** How requests and forms to sales stand, as far as it is news to `viewer`. */
  | { kind: "news"; news: News; viewer: Viewer };
