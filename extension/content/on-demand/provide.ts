import type { OnDemandScript } from "../../platform/messages.ts";
import type { OnDemand, Shared } from "../share-modules.ts";

/**
 * What a script that was brought in puts where the content script finds it: in the isolated world, where `__seatmeter`
 * stands since before anything could be asked for.
 */
export function provide<S extends OnDemandScript>(script: S, exports: OnDemand[S]): void {
  const { __seatmeter: shared } = globalThis as unknown as { __seatmeter: Shared };
  Object.assign(shared, { [script]: exports });
}
