import type { ProblemDetails } from "./problem.ts";
import type { Viewer } from "./schemas/viewer.ts";
import type { AvailabilitySnapshot } from "./seat-api.ts";

/** The state of this browser's connection to the seat service of one help desk. */
export type ConnectionState =
  | { kind: "connecting" }
  | { kind: "connected"; viewer: Viewer }
  /** Nobody is signed in to the help desk, or silent sign-in failed: "Connect" is offered. */
  | { kind: "signed_out" }
  /** No seat service is known for this help desk. */
  | { kind: "not_connected" }
  | { kind: "failed"; problem: ProblemDetails }
  /** The extension was updated under this page, which can no longer reach it. */
  | { kind: "updated" };

/** What meter, badge and notices are drawn from: one direction, from the poll to the view. */
export interface SeatState {
  connection: ConnectionState;
  /** The last snapshot that is this person's; kept, with its age, while newer ones fail. */
  snapshot: AvailabilitySnapshot | null;
  /** Why the newest read failed, if it did. */
  problem: ProblemDetails | null;
}
