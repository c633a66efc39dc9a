import { setTimeout as delay } from "node:timers/promises";
import type { Job } from "../job.ts";
import type { Services } from "../services.ts";
import type { Connectors } from "./connectors.ts";
import { createConnectors } from "./connectors.ts";
import { endLease, markAlive, takeLease } from "./reading.ts";
import { workOn } from "./work.ts";

/** So many accounts a process reads side by side: most of the time each of them waits for its next call. */
const LANES = 8;
/** After so long an account makes room for the next, in milliseconds. */
const TURN_MS = 10_000;

interface JobOptions {
  connectors?: Connectors;
  /** Resolves after so many milliseconds, or when the service stops. */
  wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Reads connected help desks: what their events hint at, who is on the team, and whether all of it was told. Any number of
 * processes may; each account is worked on by one of them at a time.
 */
export function createHelpDeskJob(
  services: Services,
  { connectors = createConnectors(services), wait = pause }: JobOptions = {},
): Job {
  async function workOnNext(signal: AbortSignal): Promise<boolean> {
    const lease = services.ids.id("lea");
    const accountId = await takeLease(services, lease);
    if (accountId === null) return false;
    const end = services.clock.now().getTime() + TURN_MS;
    try {
      await workOn(services, connectors, {
        accountId,
        lease,
        wait: (ms) => wait(ms, signal),
        goesOn: () => !signal.aborted && services.clock.now().getTime() < end,
      });
    } finally {
      await endLease(services, accountId, lease);
    }
    return true;
  }

  return {
    name: "help-desk pictures",
    everyMs: 1_000,
    run: async (signal) => {
      await markAlive(services);
      const worked = await Promise.all(Array.from({ length: LANES }, () => workOnNext(signal)));
      return worked.includes(true);
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
