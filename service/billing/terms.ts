import type { Kysely } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import type { AccountRow, Database } from "../db/tables.ts";

/** What is subscribed now, and on what terms: all that a price is made from. */
export interface Terms {
  account: AccountRow;
  version: bigint;
  lines: TermsLine[];
}

/** A group of products that always have the same number, or one free product. */
export interface TermsLine {
  target: string;
  name: string;
  kind: "group" | "product";
  quantity: number;
  /** For one seat and one cycle, without tax. */
  unitPriceMinor: bigint;
  products: { id: string; name: string; purchasableOnline: boolean; legacySell: boolean }[];
}

/** Reads all of it at one moment. Rejects with `not-found` where the account is not set up. */
export async function readTerms(db: Kysely<Database>, accountId: string): Promise<Terms> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (trx) => {
      const account = await trx.selectFrom("accounts").selectAll().where("id", "=", accountId).executeTakeFirst();
      const subscription = await trx
        .selectFrom("subscriptions")
        .select("version")
        .where("account_id", "=", accountId)
        .executeTakeFirst();
      if (account === undefined || subscription === undefined) {
        throw serviceProblem("not-found", "This account has no subscription here.");
      }
      const lines = await trx
        .selectFrom("subscription_lines")
        .selectAll()
        .where("account_id", "=", accountId)
        .orderBy("position")
        .execute();
      const products = await trx
        .selectFrom("products")
        .selectAll()
        .where("account_id", "=", accountId)
        .orderBy("position")
        .execute();
      return {
        account,
        version: subscription.version,
        lines: lines.map((line) => ({
          target: line.target,
          name: line.name,
          kind: line.kind,
          quantity: line.quantity,
          unitPriceMinor: line.unit_price_minor,
          products: products
            .filter((product) => product.target === line.target)
            .map((product) => ({
              id: product.id,
              name: product.name,
              purchasableOnline: product.purchasable_online,
              legacySell: product.legacy_sell,
            })),
        })),
      };
    });
}
