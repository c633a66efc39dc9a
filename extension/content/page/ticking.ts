import type { ReadonlySignal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import { onAbort } from "../lifetime.ts";

/** How often the age of what is shown is brought up to date, in milliseconds. */
export const TICK = 15_000;

/** The time, while a view is shown. */
export function ticking(signal: AbortSignal, now = signalOf(Date.now())): ReadonlySignal<number> {
  const timer = setInterval(() => {
    now.value = Date.now();
  }, TICK);
  onAbort(signal, () => clearInterval(timer));
  return now;
}
