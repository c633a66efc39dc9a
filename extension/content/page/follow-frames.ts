import type { Ask } from "../../platform/carrier.ts";
import { watchFrames } from "../host/frames.ts";
import type { FormInFrames } from "../host/kind.ts";
import { onNavigation } from "../host/navigation.ts";
import { endLife, onAbort, within } from "../lifetime.ts";

/** Follows pages with a form that may stand in a frame: on those, our script is brought into each of their frames. */
export function followFrames(
  { isOn, onLeft }: Pick<FormInFrames, "isOn" | "onLeft">,
  ask: Ask,
  signal: AbortSignal,
): void {
  let visit: AbortController | null = null;

  function look(): void {
    const isThere = isOn(location.pathname);
    if (isThere === (visit !== null)) return;
    if (visit !== null) endLife(visit);
    visit = isThere ? begin() : null;
  }

  function begin(): AbortController {
    const life = within(signal);
    onAbort(life.signal, onLeft);
    watchFrames(() => void ask({ kind: "bringFrames" }).catch(() => undefined), life.signal);
    return life;
  }

  onNavigation(look, signal);
  look();
}
