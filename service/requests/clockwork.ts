import type { Transaction } from "kysely";
import type { Database } from "../db/tables.ts";
import type { Job } from "../job.ts";
import type { Services } from "../services.ts";
import { nextReminder } from "./deadlines.ts";
import { withPeople } from "./request-row.ts";
import { tellOfRequest } from "./tell.ts";

/** How many requests one look takes of each kind; others are left to other processes, or to the next look. */
const BATCH = 50;

/** Reminds those who decide, and ends what nobody decided (domain: requests). Any number of processes may run it. */
export function createRequestJob(services: Services): Job {
  return {
    name: "requests",
    everyMs: 30_000,
    run: async () => {
      const expired = await expireRequests(services);
      const reminded = await remindOfRequests(services);
      return expired === BATCH || reminded === BATCH;
    },
  };
}

/** Ends pending requests whose time is over; one that is being paid for waits for its order. Resolves with how many. */
export function expireRequests({ db, clock }: Services): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const now = clock.now();
    const due = await waiting(trx).where("expires_at", "<=", now).orderBy("expires_at").execute();
    for (const request of await withPeople(trx, due)) {
      const ended = { state: "expired", decided_at: now, updated_at: now } as const;
      await trx.updateTable("seat_requests").set(ended).where("id", "=", request.id).execute();
      await tellOfRequest(trx, "expired", { ...request, ...ended }, now);
    }
    return due.length;
  });
}

/**
 * Reminds of pending requests, once each time however late this runs; where the account wants no reminders, the time
 * goes by in silence. Resolves with how many were due.
 */
export function remindOfRequests({ db, clock }: Services): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const now = clock.now();
    const due = await waiting(trx)
      .where("next_reminder_at", "<=", now)
      .where("expires_at", ">", now)
      .orderBy("next_reminder_at")
      .execute();
    for (const request of await withPeople(trx, due)) {
      const { timeZone, reminders } = await wishesOf(trx, request.account_id);
      const asked = { askedAt: request.created_at, neededBy: request.needed_by, timeZone };
      const next = { next_reminder_at: nextReminder(asked, now), ...(reminders ? { reminded_at: now } : {}) };
      await trx.updateTable("seat_requests").set(next).where("id", "=", request.id).execute();
      if (reminders) await tellOfRequest(trx, "reminded", { ...request, ...next }, now);
    }
    return due.length;
  });
}

/** Takes no lock but the requests' own, so it never waits for somebody who holds a subscription and wants a request. */
function waiting(trx: Transaction<Database>) {
  return trx
    .selectFrom("seat_requests")
    .selectAll()
    .where("state", "=", "pending")
    .where("order_id", "is", null)
    .limit(BATCH)
    .forUpdate()
    .skipLocked();
}

async function wishesOf(
  trx: Transaction<Database>,
  accountId: string,
): Promise<{ timeZone: string; reminders: boolean }> {
  const { time_zone: timeZone, reminders } = await trx
    .selectFrom("accounts")
    .leftJoin("settings", "settings.account_id", "accounts.id")
    .select(["accounts.time_zone", "settings.reminders"])
    .where("accounts.id", "=", accountId)
    .executeTakeFirstOrThrow();
  return { timeZone, reminders: reminders ?? true };
}
