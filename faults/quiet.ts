import { setTimeout as delay } from "node:timers/promises";
import type { World } from "./world/world.ts";

/** What somebody still has to do: reconciler, renewal, delivery, expiry of requests, pictures. `$1` is the service's time. */
const LEFT = `
  SELECT 'orders' AS what, count(*)::int4 AS count FROM orders
    WHERE state NOT IN ('provisioned', 'declined', 'expired', 'undone')
  UNION ALL SELECT 'refunds', count(*)::int4 FROM orders WHERE refund = 'pending'
  UNION ALL SELECT 'messages', count(*)::int4 FROM outbox WHERE dispatched_at IS NULL
  UNION ALL SELECT 'deliveries', count(*)::int4 FROM deliveries WHERE next_attempt_at IS NOT NULL
  UNION ALL SELECT 'requests', count(*)::int4 FROM seat_requests WHERE state = 'pending' AND expires_at <= $1
  UNION ALL SELECT 'removals', count(*)::int4 FROM removals WHERE state = 'waiting' AND takes_effect_at <= $1
  UNION ALL SELECT 'pictures (' || coalesce(string_agg(last_error, ', '), phase) || ')', count(*)::int4
    FROM help_desk_readings
    WHERE phase <> 'idle' OR hints_due_at IS NOT NULL OR last_error IS NOT NULL OR picture_due_at <= $1
    GROUP BY phase`;

/** Waits until the service's own jobs have finished everything; resolves with what is left when the time is up. */
export async function untilQuiet({ pool, now }: World, patienceMs: number): Promise<string[]> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { rows } = await pool.query<{ what: string; count: number }>(LEFT, [now()]);
    const left = rows.filter(({ count }) => count > 0);
    if (left.length === 0) return [];
    if (Date.now() > deadline) return left.map(({ what, count }) => `${count} ${what}`);
    await delay(100);
  }
}
