import type { Ask } from "../../platform/carrier.ts";
import type { DialogsScript } from "../scripts.ts";

/**
 * Has the worker bring in the dialogs, once; again where that failed. Rejects where they don't arrive. What nobody waits
 * for yet comes when the page has nothing else to do.
 */
export type BringDialogs = (when?: "idle") => Promise<DialogsScript>;

export function createBringDialogs(ask: Ask): BringDialogs {
  let bringing: Promise<unknown> | null = null;
  const there = () => globalThis.__seatmeter?.dialogs;

  return async (when) => {
    if (when === "idle" && there() === undefined) await new Promise((resolve) => requestIdleCallback(resolve));
    if (there() === undefined) {
      bringing ??= ask({ kind: "bring", script: "dialogs" });
      await bringing.catch(() => undefined);
    }
    const brought = there();
    if (brought !== undefined) return brought;
    bringing = null;
    throw new Error("The script did not arrive.");
  };
}
