import type { ReadonlySignal } from "@preact/signals-core";
import type { HostWords } from "../../platform/host-words.ts";
import { endLife, onAbort, within } from "../lifetime.ts";
import { lookAWhile } from "./look-a-while.ts";
import { lookSoon } from "./look-soon.ts";
import { onNavigation } from "./navigation.ts";
import { createTryOpen } from "./open-places.ts";
import type { OnPlace, Shows, Surface } from "./surfaces.ts";

interface Looking<What extends Shows> {
  /** The host's words in the page's language, once they are known; left out where no surface is told by them. */
  words?: ReadonlySignal<HostWords | null>;
  /** Called after each look, with what should be in the page and isn't. */
  onLooked?: (missing: readonly Surface<What>[]) => void;
}

/**
 * Calls `open` for each of these places that appears in the page's own content. It is looked for after a navigation, and
 * when one has gone; once all are there this costs one observer of the size or the ancestors of each.
 */
export function watchPage<What extends Shows>(
  surfaces: readonly Surface<What>[],
  open: OnPlace<What>,
  signal: AbortSignal,
  { words, onLooked }: Looking<What> = {},
): void {
  const tryOpen = createTryOpen(open, signal, look);

  let looking: AbortController | null = null;
  function look(): void {
    if (looking !== null) endLife(looking);
    looking = null;
    const wanted = surfaces.filter(({ applies }) => applies(location.pathname));
    if (signal.aborted || wanted.length === 0) return;
    const life = within(signal);
    looking = life;
    let missing = wanted;
    const isWhole = () => {
      missing = wanted.filter((surface) => !tryOpen(surface, document.body, words?.value));
      return missing.length === 0;
    };
    lookAWhile(document.body, isWhole, within(life.signal), () => onLooked?.(missing));
    // What was there already, and is shown only now, changes no node: and until it is, what one came from is still shown.
    lookSoon(isWhole, life.signal);
  }

  onNavigation(look, signal);
  if (words === undefined) look();
  // Looks at once, and again with the words.
  else onAbort(signal, words.subscribe(look));
}
