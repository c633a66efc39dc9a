import type { Kysely } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";
import type { Connectors } from "./connectors.ts";

/**
 * Disconnects an account's help desk. Its webhooks are removed there first; those that can't be, since the client was revoked
 * or the help desk is out of reach, are named, and come to nothing. Who sits where stays, and grows old.
 */
export async function disconnectHelpDesk(
  { db, connectors, wait }: { db: Kysely<Database>; connectors: Connectors; wait(ms: number): Promise<void> },
  accountId: string,
): Promise<{ account: string; webhooksLeft: string[] }> {
  const left: string[] = [];
  const connector = await connectors.open(accountId, { lease: null, wait }).catch(() => null);
  const webhooks = await db.selectFrom("help_desk_webhooks").select("id").where("account_id", "=", accountId).execute();
  for (const { id } of webhooks) {
    try {
      if (connector === null) left.push(id);
      else await connector.unsubscribe(id);
    } catch {
      left.push(id);
    }
  }
  const gone = await db.deleteFrom("help_desks").where("account_id", "=", accountId).executeTakeFirst();
  if (gone.numDeletedRows === 0n) throw serviceProblem("not-found", "This account has no help desk connected.");
  return { account: accountId, webhooksLeft: left };
}
