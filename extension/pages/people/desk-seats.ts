import type { ReadonlySignal } from "@preact/signals";
import { signal as signalOf } from "@preact/signals";
import type { SeatState } from "../../../shared/api/index.ts";
import { asProblem } from "../../../shared/api/index.ts";
import type { Ask } from "../../platform/carrier.ts";
import type { ToPage } from "../../platform/messages.ts";

/** Who is signed in at one help desk, and how many licenses are left there. */
export interface DeskSeats {
  state: ReadonlySignal<SeatState>;
  connect(): void;
  retry(): void;
}

const CONNECTING: SeatState = { connection: { kind: "connecting" }, snapshot: null, problem: null };

export function followDeskSeats(
  ask: Ask,
  hear: (listener: (message: ToPage) => void) => void,
  signal: AbortSignal,
): DeskSeats {
  const state = signalOf(CONNECTING);
  /** Until it is known who is signed in, pushed states may be about the previous person. */
  let identified = false;

  function follow(kind: "identify" | "refresh" | "connect"): void {
    ask({ kind })
      .then((seats) => {
        identified = true;
        state.value = seats;
      })
      .catch((thrown: unknown) => {
        const problem = asProblem(thrown).details;
        const { connection } = state.value;
        state.value =
          connection.kind === "connected"
            ? { ...state.value, problem }
            : { ...CONNECTING, connection: { kind: "failed", problem } };
      });
  }

  hear((message) => {
    if (identified && message.kind === "seats") state.value = message.state;
  });
  // Nobody pushes while no page of the help desk is visible: looked at again, this one asks.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && follow("refresh"), {
    signal,
  });
  follow("identify");
  return { state, connect: () => follow("connect"), retry: () => follow("identify") };
}
