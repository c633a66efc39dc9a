import { within } from "../lifetime.ts";
import type { DialogSelectors } from "./announced-dialogs.ts";
import { onDialogs } from "./announced-dialogs.ts";
import { lookAWhile } from "./look-a-while.ts";
import { createTryOpen } from "./open-places.ts";
import type { OnPlace, Shows, Surface } from "./surfaces.ts";

/**
 * Calls `open` for each of these places that appears in a dialog. While none is open this costs one observer of the body's
 * own children, a look at what takes the focus or is pressed, and nothing on the subtree.
 */
export function watchDialogs<What extends Shows>(
  selectors: DialogSelectors,
  surfaces: readonly Surface<What>[],
  open: OnPlace<What>,
  signal: AbortSignal,
): void {
  const tryOpen = createTryOpen(open, signal);
  /** Dialogs that were looked into, or still are. */
  const seen = new WeakSet<Element>();

  function take(dialog: Element): void {
    const isPlace = () => surfaces.some((surface) => tryOpen(surface, dialog));
    if (!surfaces.some(({ applies }) => applies(location.pathname)) || isPlace() || seen.has(dialog)) return;
    seen.add(dialog);
    // None of these yet: it may be drawn piece by piece, or ask for a role only after something else.
    lookAWhile(dialog, isPlace, within(signal));
  }

  onDialogs(selectors, take, signal);
}
