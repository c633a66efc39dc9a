import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * What one press of Escape does within an element: it begins where the key goes down, and is done when that comes up.
 * A held key repeats, and what repeats would go to whatever has the focus once ours is gone: the host's own dialog, say.
 * Returns whether the key is down, for what is to be out of sight already.
 */
export function useEscape(within: RefObject<HTMLElement | null>, leave: () => void): boolean {
  const [isHeld, setHeld] = useState(false);
  const newest = useRef(leave);
  newest.current = leave;
  useLayoutEffect(() => {
    const element = within.current;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    let held = false;
    const begin = (event: KeyboardEvent) => {
      // While something is composed, it is the input method's.
      if (event.key !== "Escape" || event.isComposing) return;
      // Else a dialog closes now.
      event.preventDefault();
      // Went down before this was there: whatever it closed, it wasn't this.
      if (event.repeat || held) return;
      held = true;
      setHeld(true);
    };
    const end = () => {
      if (!held) return;
      held = false;
      setHeld(false);
      newest.current();
    };
    element?.addEventListener("keydown", begin, { signal });
    element?.ownerDocument.addEventListener("keyup", ({ key }) => key === "Escape" && end(), { capture: true, signal });
    // It came up where nobody tells: in another window, or before a listener of the page's that lets nothing through.
    element?.ownerDocument.defaultView?.addEventListener("blur", end, { signal });
    element?.addEventListener("pointerdown", end, { signal });
    return () => lifetime.abort();
  }, [within]);
  return isHeld;
}
