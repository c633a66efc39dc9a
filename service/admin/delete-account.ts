import type { Transaction } from "kysely";
import { Problem, serviceProblem } from "../../shared/api/index.ts";
import { OPEN } from "../billing/order-view.ts";
import type { Database } from "../db/tables.ts";
import type { Connectors } from "../help-desks/connectors.ts";
import { disconnectHelpDesk } from "../help-desks/disconnect.ts";
import { forgetEverything } from "../retention/forget.ts";
import type { Services } from "../services.ts";

/** Whatever is about people, their sign-in or their numbers; in an order in which nothing refers to what is gone. */
const OF_PEOPLE = [
  "assignments",
  "members",
  "pictures",
  "usage_samples",
  "request_keys",
  "sign_in_records",
  "sign_in_keys",
  "ended_mails",
  "settings",
  "rounds",
  "renewal_notices",
  "help_desk_addresses",
] as const satisfies readonly (keyof Database)[];

interface Means extends Pick<Services, "db" | "clock"> {
  connectors: Connectors;
  wait(ms: number): Promise<void>;
}

/**
 * Deletes an account. Its help desk is disconnected, nobody is signed in any more, and all that is known of its people is
 * gone, as are its secrets, its addresses and whatever still waited. Its books stay, by ids, and with them its id, which no
 * other account gets.
 *
 * Rejects with `not-found` where there is no such account, and with `order-in-progress` while money is under way.
 */
export async function deleteAccount(means: Means, id: string): Promise<{ account: string; webhooksLeft: string[] }> {
  const { db, clock } = means;
  await db.transaction().execute((trx) => lockSettled(trx, id));
  const { webhooksLeft } = await disconnectHelpDesk(means, id).catch(nothingToDisconnect);
  const now = clock.now();
  await db.transaction().execute(async (trx) => {
    await lockSettled(trx, id);
    await endWaiting(trx, id, now);
    await forgetEverything(trx, id);
    await trx.deleteFrom("help_desks").where("account_id", "=", id).execute();
    for (const table of OF_PEOPLE) await trx.deleteFrom(table).where("account_id", "=", id).execute();
    await trx.updateTable("accounts").set(closed(id, now)).where("id", "=", id).execute();
  });
  return { account: id, webhooksLeft };
}

/** Locks what everything that changes an account locks first. */
async function lockSettled(trx: Transaction<Database>, id: string): Promise<void> {
  const account = await trx
    .selectFrom("subscriptions")
    .innerJoin("accounts", "accounts.id", "subscriptions.account_id")
    .select("claimed_by_order")
    .where("accounts.id", "=", id)
    .where("deleted_at", "is", null)
    .forUpdate("subscriptions")
    .executeTakeFirst();
  if (account === undefined) throw serviceProblem("not-found", "There is no such account.");
  const order = await trx
    .selectFrom("orders")
    .select("id")
    .where("account_id", "=", id)
    .where(({ or, eb }) => or([eb("state", "in", OPEN), eb("refund", "=", "pending")]))
    .limit(1)
    .executeTakeFirst();
  if (account.claimed_by_order === null && order === undefined) return;
  throw serviceProblem(
    "order-in-progress",
    "An order or a refund of this account is under way: try again when it is done.",
  );
}

function nothingToDisconnect(thrown: unknown): { webhooksLeft: string[] } {
  if (thrown instanceof Problem && thrown.type === "not-found") return { webhooksLeft: [] };
  throw thrown;
}

/** What waited for somebody, or for a day, waits no more; nobody is told. */
async function endWaiting(trx: Transaction<Database>, id: string, now: Date): Promise<void> {
  await trx
    .updateTable("seat_requests")
    .set({ state: "cancelled", next_reminder_at: null, updated_at: now })
    .where("account_id", "=", id)
    .where("state", "=", "pending")
    .execute();
  await trx
    .updateTable("removals")
    .set({ state: "cancelled", updated_at: now })
    .where("account_id", "=", id)
    .where("state", "=", "waiting")
    .execute();
}

/** Without anybody to tell, a place to sign in, or a secret; its addresses are free for another account. */
function closed(id: string, now: Date) {
  return {
    help_desk_origin: `deleted:${id}`,
    issuer: null,
    keys_url: null,
    cors_origins: [],
    subscription_url: null,
    sales_representative: null,
    sales_email: null,
    deciders: JSON.stringify([]),
    webhook_url: null,
    webhook_secret: null,
    updated_at: now,
    deleted_at: now,
  };
}
