import type { SeatStates } from "../seat-states.ts";
import type { TabRegistry } from "../tabs.ts";

/**
 * Asks anew who is signed in at each help desk with an open page: by a policy that has changed it has another service, or one
 * at last. Once for each, however many of its pages are open.
 */
export async function identifyOpenDesks(
  tabs: Pick<TabRegistry, "all">,
  { identify }: Pick<SeatStates, "identify">,
): Promise<void> {
  const origins = new Set((await tabs.all()).map(([, { origin }]) => origin));
  await Promise.all([...origins].map((origin) => identify(origin)));
}
