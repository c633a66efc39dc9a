import { sql } from "kysely";
import type { Services } from "../services.ts";

/** All hosts that the account's help desk is known by: where people meet it, its brands, and `apiOrigin`, where it is asked. */
export async function readHelpDeskHosts(
  { db }: Pick<Services, "db">,
  { accountId, apiOrigin }: { accountId: string; apiOrigin: string },
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ origin: string }>`
    SELECT help_desk_origin AS origin FROM accounts WHERE id = ${accountId}
    UNION SELECT origin FROM help_desk_addresses WHERE account_id = ${accountId}
  `.execute(db);
  return new Set([apiOrigin, ...rows.map(({ origin }) => origin)].map((origin) => new URL(origin).host));
}
