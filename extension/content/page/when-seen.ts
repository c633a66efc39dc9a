import type { ReadonlySignal } from "@preact/signals-core";
import type { ConnectionState, SeatState } from "../../../shared/api/index.ts";
import { seesMeter } from "../../../shared/seats/policy.ts";
import { onAbort } from "../lifetime.ts";

/** Calls `show` once, now or as soon as there is something to see for this person; not after `signal`. */
export function whenSeen(
  seats: ReadonlySignal<SeatState>,
  isSeen: (connection: ConnectionState) => boolean,
  show: () => void,
  signal: AbortSignal,
): void {
  let isShown = false;
  const stop = seats.subscribe(({ connection }) => {
    if (isShown || !isSeen(connection)) return;
    isShown = true;
    show();
  });
  onAbort(signal, stop);
}

/** Whether this person sees a meter, as far as is known. */
export function maySeeMeter(connection: ConnectionState): boolean {
  return connection.kind !== "connected" || seesMeter(connection.viewer);
}
