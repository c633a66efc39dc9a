import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Database } from "../db/tables.ts";
import type { ProductSeats } from "../seats/seat-counts.ts";

interface Change {
  before: readonly ProductSeats[];
  after: readonly ProductSeats[];
  now: Date;
}

/**
 * Writes down how many seats are in use, of each product where that has changed. Where it became fewer, also what it was
 * just before: a day's peak may have lasted since yesterday. Reservations alone, which last a minute, are no change. Until
 * all people are known nothing is written: history begins with true numbers.
 */
export async function sampleChange(
  db: Kysely<Database>,
  accountId: string,
  { before, after, now }: Change,
): Promise<void> {
  const rows = after.flatMap((product) => {
    if (!product.isPictured) return [];
    const was = before.find(({ id }) => id === product.id);
    if (was !== undefined && was.assigned === product.assigned && was.purchased === product.purchased) return [];
    const fewer = was !== undefined && was.assigned > product.assigned;
    return [
      ...(fewer ? [sampleOf(accountId, was, new Date(now.getTime() - 1))] : []),
      sampleOf(accountId, product, now),
    ];
  });
  await insertSamples(db, rows);
}

/** Writes down how many seats are in use, of each product, changed or not. */
export async function sampleAll(
  db: Kysely<Database>,
  accountId: string,
  { seats, now }: { seats: readonly ProductSeats[]; now: Date },
): Promise<void> {
  await insertSamples(
    db,
    seats.filter(({ isPictured }) => isPictured).map((product) => sampleOf(accountId, product, now)),
  );
}

type Sample = ReturnType<typeof sampleOf>;

function sampleOf(account_id: string, { id: product_id, purchased, assigned, reserved }: ProductSeats, at: Date) {
  return { account_id, product_id, at, purchased, assigned, reserved };
}

/** Of two at the same moment, the one with more in use stays: that many really were in use. */
async function insertSamples(db: Kysely<Database>, samples: readonly Sample[]): Promise<void> {
  if (samples.length === 0) return;
  await db
    .insertInto("usage_samples")
    .values(samples)
    .onConflict((conflict) =>
      conflict
        .columns(["account_id", "product_id", "at"])
        .doUpdateSet((set) => ({
          purchased: set.ref("excluded.purchased"),
          assigned: set.ref("excluded.assigned"),
          reserved: set.ref("excluded.reserved"),
        }))
        .where(sql<boolean>`excluded.assigned > usage_samples.assigned`),
    )
    .execute();
}
