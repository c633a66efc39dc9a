import { setTimeout as delay } from "node:timers/promises";
import type { World } from "../world/world.ts";
import type { Check } from "./check.ts";

export interface Watch {
  looks: number;
  /** By check, the violations that were seen. */
  seen: Map<Check, string[]>;
}

/** Looks again and again until the signal aborts. */
export async function watch(world: World, checks: readonly Check[], signal: AbortSignal): Promise<Watch> {
  const seen = new Map<Check, string[]>(checks.map((check) => [check, []]));
  let looks = 0;
  while (!signal.aborted) {
    for (const check of checks) {
      const found = await check.violations(world);
      const known = seen.get(check) ?? [];
      known.push(...found.filter((each) => !known.includes(each)));
      seen.set(check, known);
    }
    await noteGivenUp(world);
    looks += 1;
    await delay(100);
  }
  return { looks, seen };
}

async function noteGivenUp({ pool, journal }: World): Promise<void> {
  const { rows } = await pool.query<{ subject: string }>(
    `SELECT outbox.subject FROM deliveries JOIN outbox ON outbox.id = deliveries.message_id
     WHERE given_up_at IS NOT NULL AND type = 'order.provisioned'`,
  );
  for (const { subject } of rows) journal.givenUp.add(subject);
}
