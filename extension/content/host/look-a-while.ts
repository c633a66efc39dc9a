import { endLife, onAbort } from "../lifetime.ts";
import { lookFor } from "./look-for.ts";

/** How long a place is looked for in what has just opened, in milliseconds: then it has none. */
const PATIENCE = 15_000;

/** Asks `found` after each change within `root` until it says yes, `life` ends or patience does; calls `done` then. */
export function lookAWhile(root: Element, found: () => boolean, life: AbortController, done?: () => void): void {
  const end = () => {
    endLife(life);
    done?.();
  };
  const timer = setTimeout(end, PATIENCE);
  onAbort(life.signal, () => clearTimeout(timer));
  lookFor(root, found, life.signal, end);
}
