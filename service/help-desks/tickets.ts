import type { Kysely } from "kysely";
import type { Database } from "../db/tables.ts";
import type { HelpDeskConnector, HelpDeskFault } from "./connector.ts";
import { HelpDeskError } from "./connector.ts";
import { saveProgress } from "./reading.ts";
import type { Step } from "./step.ts";

/** What one person's answer may be wrong about, or the client not be allowed; all else is the connection's. */
const UNTOLD: readonly HelpDeskFault[] = [
  "not-found",
  "not-allowed",
  "scope-refused",
  "refused",
  "unreadable",
  "too-large",
];

/** Asks how many open tickets one person holds of whom somebody wants to know it. What isn't told stays unknown. */
export async function readTickets({ services, connector, reading, ...own }: Step): Promise<void> {
  const { db, clock } = services;
  const { accountId } = own;
  const memberId = await nextWanted(db, accountId);
  const open = memberId === null ? null : await ticketsOf(connector, memberId);
  const now = clock.now();
  await db.transaction().execute(async (trx) => {
    // Whoever wants to know more waits for this row, or is seen below.
    await trx
      .selectFrom("help_desk_readings")
      .select("account_id")
      .where("account_id", "=", accountId)
      .forUpdate()
      .execute();
    if (memberId !== null) {
      await trx
        .updateTable("help_desk_tickets")
        .set({ open, asked_at: now, wanted_at: null })
        .where("account_id", "=", accountId)
        .where("member_id", "=", memberId)
        .execute();
    }
    await saveProgress(trx, own, { tickets_due_at: (await nextWanted(trx, accountId)) === null ? null : now });
  });
}

async function nextWanted(db: Kysely<Database>, accountId: string): Promise<string | null> {
  const next = await db
    .selectFrom("help_desk_tickets")
    .select("member_id")
    .where("account_id", "=", accountId)
    .where("wanted_at", "is not", null)
    .orderBy("wanted_at")
    .orderBy("member_id")
    .limit(1)
    .executeTakeFirst();
  return next?.member_id ?? null;
}

async function ticketsOf(connector: HelpDeskConnector, id: string): Promise<number | null> {
  try {
    return await connector.readOpenTickets(id);
  } catch (thrown) {
    if (thrown instanceof HelpDeskError && UNTOLD.includes(thrown.fault)) return null;
    throw thrown;
  }
}

const DAY_MS = 86_400_000;

/** Forgets numbers of yesterday: whoever looks again has them read anew. */
export async function forgetTickets(db: Kysely<Database>, accountId: string, now: Date): Promise<void> {
  await db
    .deleteFrom("help_desk_tickets")
    .where("account_id", "=", accountId)
    .where("wanted_at", "is", null)
    .where("asked_at", "<", new Date(now.getTime() - DAY_MS))
    .execute();
}
