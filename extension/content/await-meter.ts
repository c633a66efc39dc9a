import { effect } from "@preact/signals-core";
import type { ConnectionState } from "../../shared/api/index.ts";
import { seesMeter } from "../../shared/seats/policy.ts";
import { onAbort, whenIdle } from "./lifetime.ts";
import type { Meters } from "./meters.ts";
import type { Bring } from "./on-demand/bring.ts";
import type { PageSession } from "./page-session.ts";

/** Has the meter brought in and drawn once the page has nothing else to do, so that it is there before a form is. */
export function awaitMeter(session: PageSession, bring: Bring, meters: Meters, signal: AbortSignal): void {
  let asked = false;
  const stop = effect(() => {
    const { connection } = session.seats.value;
    if (asked || connection.kind === "connecting" || hidesMeter(connection)) return;
    asked = true;
    // Should it fail, the first form asks again.
    bring("meter", "idle")
      .then((views) => whenIdle(() => meters.drawAhead(views), signal))
      .catch(() => undefined);
  });
  onAbort(signal, stop);
}

/** Whether it is known that there is nothing to see for this person. */
export function hidesMeter(connection: ConnectionState): boolean {
  return connection.kind === "connected" && !seesMeter(connection.viewer);
}
