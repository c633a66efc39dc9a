import type { HostWords } from "../../platform/host-words.ts";
import { endLife, within } from "../lifetime.ts";
import { whenDetached, whenDetachedAtLast } from "./detached.ts";
import type { OnPlace, Shows, Surface } from "./surfaces.ts";

/** Whether this surface is in the candidate. */
export type TryOpen<What extends Shows> = (
  surface: Surface<What>,
  candidate: Element,
  words?: HostWords | null,
) => boolean;

/** Calls `open` once for each place that is tried and proved, and `onGone` when it has gone, until `signal`. */
export function createTryOpen<What extends Shows>(
  open: OnPlace<What>,
  signal: AbortSignal,
  onGone?: () => void,
): TryOpen<What> {
  const places = new Set<Element>();
  return (surface, candidate, words = null) => {
    const place = surface.applies(location.pathname) ? surface.prove(candidate, words) : null;
    if (place === null) return false;
    if (places.has(place)) return true;
    places.add(place);
    const life = within(signal);
    const whenGone = surface.stays ? whenDetachedAtLast : whenDetached;
    whenGone(place, life.signal, () => {
      endLife(life);
      places.delete(place);
      onGone?.();
    });
    open(place, life.signal, surface.shows);
    return true;
  };
}
