import type { ReadonlySignal } from "@preact/signals-core";
import { effect, signal as signalOf } from "@preact/signals-core";
import type { ConnectionState } from "../../shared/api/index.ts";
import { afterPaint } from "./after-paint.ts";
import { onAbort } from "./lifetime.ts";
import type { Bring } from "./on-demand/bring.ts";
import type { OwnRoot } from "./own-root.ts";
import type { PageSession } from "./page-session.ts";
import type { OnDemand } from "./share-modules.ts";

/** How often the age of what is shown is brought up to date, in milliseconds. */
export const TICK = 15_000;

export interface OwnView {
  own: OwnRoot;
  session: PageSession;
  bring: Bring;
  /** Where nobody waits for it. */
  when?: "idle";
  /** How much room it takes as a rule, in pixels: kept until it is there. */
  room: number;
  /** Whether it is known that there is nothing to see. */
  isHidden: (connection: ConnectionState) => boolean;
  /** Returns what takes it away, where that isn't for somebody else to do. */
  mount: (views: OnDemand["meter"]) => (() => void) | undefined;
}

/**
 * Shows a view of ours when its script is there: in the same frame where it was brought in before. Until then its room is
 * kept, so that nothing around it moves. Nothing is kept or brought in for whoever sees nothing there.
 */
export function showWhenBrought(
  { own, session, bring, when, room, isHidden, mount }: OwnView,
  signal: AbortSignal,
): void {
  let asked = false;
  const stop = effect(() => {
    const hidden = isHidden(session.seats.value.connection);
    own.keepRoom(hidden ? 0 : room);
    if (asked || hidden) return;
    asked = true;
    bring("meter", when).then(show, () => {
      asked = false;
    });
  });
  onAbort(signal, stop);

  function show(views: OnDemand["meter"]): void {
    stop();
    if (signal.aborted) return;
    own.keepRoom(0);
    own.wearTheme();
    afterPaint(own.followTheme, signal);
    const unmount = mount(views);
    if (unmount) onAbort(signal, unmount);
  }
}

/** The time, while a view is shown. */
export function ticking(signal: AbortSignal, now = signalOf(Date.now())): ReadonlySignal<number> {
  const timer = setInterval(() => {
    now.value = Date.now();
  }, TICK);
  onAbort(signal, () => clearInterval(timer));
  return now;
}
