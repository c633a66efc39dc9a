import type { Kysely, Selectable, Transaction } from "kysely";
import type { Database } from "../db/tables.ts";

/** The state of a subscription, as far as whoever changes it has to know. */
export type Standing = Pick<
  Selectable<Database["subscriptions"]>,
  "version" | "claimed_by_order" | "last_receipt" | "exhausted_at" | "exhausted_told_at"
> & {
  /** What an order may come to without the owner's word. */
  cap_minor: bigint | null;
  /** By which the payment provider knows who pays. */
  customer_reference: string | null;
};

/** The query behind it, as a part of a larger one. */
export function selectStanding(db: Kysely<Database>, accountId: string) {
  return db
    .selectFrom("subscriptions")
    .select(["version", "claimed_by_order", "last_receipt", "exhausted_at", "exhausted_told_at"])
    .select(({ selectFrom }) => [
      selectCap(db, accountId).as("cap_minor"),
      selectFrom("accounts")
        .select("accounts.customer_reference")
        .where("accounts.id", "=", accountId)
        .as("customer_reference"),
    ])
    .where("account_id", "=", accountId);
}

/** An account's cap, as a part of a larger query. */
export function selectCap(db: Pick<Kysely<Database>, "selectFrom">, accountId: string) {
  return db.selectFrom("settings").select("settings.cap_minor").where("settings.account_id", "=", accountId);
}

/** Locks the row that everything which changes quantities or seats locks first. */
export function lockSubscription(trx: Transaction<Database>, accountId: string): Promise<Standing> {
  return selectLocked(trx, accountId).executeTakeFirstOrThrow();
}

/** The query behind it. */
export function selectLocked(db: Kysely<Database>, accountId: string) {
  return selectStanding(db, accountId).forUpdate();
}
