import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Database } from "../db/tables.ts";
import { putPeople } from "../seats/put-people.ts";
import { updateUnread } from "./products.ts";
import { saveProgress, termsOf } from "./reading.ts";
import type { Step } from "./step.ts";
import { BATCH } from "./step.ts";

/** Events come in bunches: so long they are collected, in seconds. */
const COLLECT_SECONDS = 2;

/** Remembers that somebody is to be read; told again while that is being done, they are read once more. */
export async function putHint(db: Kysely<Database>, accountId: string, memberId: string, now: Date): Promise<void> {
  const due = new Date(now.getTime() + COLLECT_SECONDS * 1000);
  await db.transaction().execute(async (trx) => {
    await sql`
      INSERT INTO help_desk_hints (account_id, member_id) VALUES (${accountId}, ${memberId})
      ON CONFLICT (account_id, member_id) DO UPDATE SET revision = nextval('help_desk_hint_revisions')
    `.execute(trx);
    await trx
      .updateTable("help_desk_readings")
      .set({ hints_due_at: due })
      .where("account_id", "=", accountId)
      .where("hints_due_at", "is", null)
      .execute();
  });
}

/**
 * Reads those of whom something was told. What was told is never believed: so events that come late, twice, swapped or not
 * at all do no harm.
 */
export async function readHints({ services, connector, reading, ...own }: Step): Promise<void> {
  const { db, clock } = services;
  const { accountId } = own;
  const hints = await db
    .selectFrom("help_desk_hints")
    .select(["member_id", "revision"])
    .where("account_id", "=", accountId)
    .orderBy("revision")
    .limit(BATCH)
    .execute();
  const now = clock.now();
  const ids = hints.map(({ member_id }) => member_id);
  const heard = ids.length === 0 ? { members: [], gone: [] } : await connector.readPeople(termsOf(reading), ids);
  await db.transaction().execute(async (trx) => {
    await putPeople(trx, accountId, heard, now);
    await updateUnread(trx, accountId);
    for (const { member_id, revision } of hints) {
      await trx
        .deleteFrom("help_desk_hints")
        .where("account_id", "=", accountId)
        .where("member_id", "=", member_id)
        .where("revision", "=", revision)
        .execute();
    }
    const more = await trx
      .selectFrom("help_desk_hints")
      .select("member_id")
      .where("account_id", "=", accountId)
      .limit(1)
      .executeTakeFirst();
    await saveProgress(trx, own, {
      hints_due_at: more === undefined ? null : now,
      ...(reading.phase === "idle" && reading.started_at !== null ? { phase: "products" as const } : {}),
    });
  });
}
