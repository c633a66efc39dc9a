import type { Kysely } from "kysely";
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { UsageDay } from "../../shared/api/index.ts";
import { startOfDay } from "../billing/local-date.ts";
import type { Database } from "../db/tables.ts";

interface Range {
  productId: string;
  timeZone: string;
  from: Temporal.PlainDate;
  /** Included. */
  to: Temporal.PlainDate;
}

/**
 * The peak of each day, from the first that anything is known of. A day without a sample has the numbers of the last
 * sample before it: whatever changes is sampled.
 */
export async function readUsageDays(db: Kysely<Database>, accountId: string, range: Range): Promise<UsageDay[]> {
  const { productId, timeZone, from, to } = range;
  const start = startOfDay(from, timeZone);
  const end = startOfDay(to.add({ days: 1 }), timeZone);
  const earlier = await db
    .selectFrom("usage_samples")
    .select(["assigned", "purchased"])
    .where("account_id", "=", accountId)
    .where("product_id", "=", productId)
    .where("at", "<", start)
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst();
  const { rows } = await sql<{ date: string; peak: number; purchased: number; last: number; lastPurchased: number }>`
    SELECT (at AT TIME ZONE ${timeZone})::date AS date, max(assigned) AS peak,
      (array_agg(purchased ORDER BY assigned DESC, at DESC))[1] AS purchased,
      (array_agg(assigned ORDER BY at DESC))[1] AS last,
      (array_agg(purchased ORDER BY at DESC))[1] AS "lastPurchased"
    FROM usage_samples
    WHERE account_id = ${accountId} AND product_id = ${productId} AND at >= ${start} AND at < ${end}
    GROUP BY 1
  `.execute(db);
  const sampled = new Map(rows.map((row) => [row.date, row]));
  const days: UsageDay[] = [];
  let last = earlier === undefined ? null : { peak: earlier.assigned, purchased: earlier.purchased };
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    const date = day.toString();
    const known = sampled.get(date);
    if (known !== undefined) {
      days.push({ date, peak: known.peak, purchased: known.purchased });
      last = { peak: known.last, purchased: known.lastPurchased };
    } else if (last !== null) {
      days.push({ date, ...last });
    }
  }
  return days;
}
