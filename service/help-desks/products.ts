import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { ProductRole } from "../../shared/seats/index.ts";
import type { Database } from "../db/tables.ts";
import { countUnread, putProductRoles } from "../seats/put-people.ts";
import type { HelpDeskConnector } from "./connector.ts";
import { HelpDeskError } from "./connector.ts";
import { saveProgress, startOf } from "./reading.ts";
import type { Step } from "./step.ts";

/**
 * Reads one person's roles in other products, which cost a call each: those never read before come first. Once there is
 * nobody left, the picture is whole.
 */
export async function readProducts({ services, connector, reading, ...own }: Step): Promise<void> {
  const { db, clock } = services;
  const next = await db
    .selectFrom("members")
    .select(["id", "products_known"])
    .where("account_id", "=", own.accountId)
    // Written out, so that a plan made for any parameter uses the index of them.
    .where(sql<boolean>`role IN ('light_agent', 'contributor')`)
    .where(({ or, eb }) => or([eb("products_asked_at", "is", null), eb("products_asked_at", "<", startOf(reading))]))
    .orderBy("products_known")
    .orderBy("products_asked_at", (order) => order.asc().nullsFirst())
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (next === undefined) {
    await db.transaction().execute((trx) => saveProgress(trx, own, { phase: "idle" }));
    return;
  }
  const now = clock.now();
  const roles = await rolesOf(connector, next);
  await db.transaction().execute(async (trx) => {
    await putProductRoles(trx, own.accountId, { id: next.id, roles }, now);
    await updateUnread(trx, own.accountId);
    await saveProgress(trx, own, { phase: "products" });
  });
}

/** What one person's answer is wrong about keeps nobody else from being read. */
async function rolesOf(
  connector: HelpDeskConnector,
  { id, products_known }: { id: string; products_known: boolean },
): Promise<ProductRole[] | null> {
  try {
    return await connector.readProductRoles(id, products_known);
  } catch (thrown) {
    if (thrown instanceof HelpDeskError && ["not-found", "unreadable", "refused"].includes(thrown.fault)) return null;
    throw thrown;
  }
}

/** Says with the picture how many are still to be read. */
export async function updateUnread(trx: Transaction<Database>, accountId: string): Promise<void> {
  await trx
    .updateTable("pictures")
    .set({ unread: await countUnread(trx, accountId) })
    .where("account_id", "=", accountId)
    .execute();
}
