import type { Kysely } from "kysely";
import type { Database } from "../db/tables.ts";

/** Has the service know all people of an account from here on, as it does once they were counted for the first time. */
export async function everybodyIsKnown(
  { db, clock }: { db: Kysely<Database>; clock: { now(): Date } },
  accountId: string,
): Promise<void> {
  const picture = { account_id: accountId, taken_at: clock.now(), source: "pushed" as const, people: 0 };
  await db
    .insertInto("pictures")
    .values(picture)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
