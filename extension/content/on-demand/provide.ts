import type { OnDemandScript } from "../../platform/messages.ts";
import type { OnDemand, Shared, SharedBy } from "../share-modules.ts";

/**
 * What a script that was brought in puts where the content script finds it: in the isolated world, where `__seatmeter`
 * stands since before anything could be asked for.
 */
export function provide<S extends OnDemandScript>(script: S, exports: OnDemand[S]): void {
  Object.assign(shared(), { [script]: exports });
}

/** Puts there what the scripts after it take from it. */
export function share(modules: SharedBy<"page"> | SharedBy<"meter"> | SharedBy<"quantities">): void {
  Object.assign(shared(), modules);
}

function shared(): Shared {
  return (globalThis as unknown as { __seatmeter: Shared }).__seatmeter;
}
