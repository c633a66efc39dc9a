import { asProblem } from "../../shared/api/problem.ts";
import type { Ask } from "../platform/carrier.ts";
import { ask } from "../platform/runtime.ts";
import { sendsForGood } from "./sends-for-good.ts";
import { takePress } from "./take-press.ts";

/**
 * How a script of a help desk page asks the worker, and its only way to. What sends for good is refused, but for
 * somebody's press on a button that this same script drew: each script knows its own presses alone. `onUpdated` hears
 * that the worker is gone.
 */
export function createAsk(onUpdated: () => void): Ask {
  return async (message, press) => {
    if (sendsForGood(message)) takePress(press);
    try {
      return await ask(message);
    } catch (thrown) {
      if (asProblem(thrown).type === "extension-updated") onUpdated();
      throw thrown;
    }
  };
}
