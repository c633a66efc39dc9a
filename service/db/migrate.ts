import { setTimeout as delay } from "node:timers/promises";
import type { Kysely, Migration } from "kysely";
import { Migrator, sql } from "kysely";
import { accounts } from "./migrations/0001-accounts.ts";
import { seats } from "./migrations/0002-seats.ts";
import { orders } from "./migrations/0003-orders.ts";
import { requests } from "./migrations/0004-requests.ts";
import { operations } from "./migrations/0005-operations.ts";
import { undo } from "./migrations/0006-undo.ts";
import { requestLoop } from "./migrations/0007-request-loop.ts";
import { renewal } from "./migrations/0008-renewal.ts";
import { deliveries } from "./migrations/0009-deliveries.ts";
import { insights } from "./migrations/0010-insights.ts";
import { forgetting } from "./migrations/0012-forgetting.ts";
import { countByStatement } from "./migrations/0013-count-by-statement.ts";
import { delivery } from "./migrations/0014-delivery.ts";
import { newsOfRequests } from "./migrations/0015-news-of-requests.ts";
import { undoneRequests } from "./migrations/0016-undone-requests.ts";
import { audienceOfTheService } from "./migrations/0017-audience-of-the-service.ts";
import { helpDeskAddresses } from "./migrations/0020-help-desk-addresses.ts";
import { noticesOfTheLastSeat } from "./migrations/0021-notices-of-the-last-seat.ts";
import { paymentMethods } from "./migrations/0022-payment-methods.ts";
import { pictures } from "./migrations/0023-pictures.ts";
import { helpDesks } from "./migrations/0024-help-desks.ts";
import { helpDeskReadings } from "./migrations/0025-help-desk-readings.ts";
import { signIn } from "./migrations/0030-sign-in.ts";
import { identityOfTheHelpDesk } from "./migrations/0035-identity-of-the-help-desk.ts";
import { lightAgents } from "./migrations/0038-light-agents.ts";
import { deletedAccounts } from "./migrations/0040-deleted-accounts.ts";
import { demotionOrder } from "./migrations/0041-demotion-order.ts";
import { openTickets } from "./migrations/0042-open-tickets.ts";
import { helpDeskKinds } from "./migrations/0043-help-desk-kinds.ts";
import type { Database } from "./tables.ts";

/** In order; a released one is never edited, only followed by another. */
export const migrations: Record<string, Migration> = {
  "0001-accounts": { up: accounts },
  "0002-seats": { up: seats },
  "0003-orders": { up: orders },
  "0004-requests": { up: requests },
  "0005-operations": { up: operations },
  "0006-undo": { up: undo },
  "0007-request-loop": { up: requestLoop },
  "0008-renewal": { up: renewal },
  "0009-deliveries": { up: deliveries },
  "0010-insights": { up: insights },
  "0012-forgetting": { up: forgetting },
  "0013-count-by-statement": { up: countByStatement },
  "0014-delivery": { up: delivery },
  "0015-news-of-requests": { up: newsOfRequests },
  "0016-undone-requests": { up: undoneRequests },
  "0017-audience-of-the-service": { up: audienceOfTheService },
  "0020-help-desk-addresses": { up: helpDeskAddresses },
  "0021-notices-of-the-last-seat": { up: noticesOfTheLastSeat },
  "0022-payment-methods": { up: paymentMethods },
  "0023-pictures": { up: pictures },
  "0024-help-desks": { up: helpDesks },
  "0025-help-desk-readings": { up: helpDeskReadings },
  "0030-sign-in": { up: signIn },
  "0035-identity-of-the-help-desk": { up: identityOfTheHelpDesk },
  "0038-light-agents": { up: lightAgents },
  "0040-deleted-accounts": { up: deletedAccounts },
  "0041-demotion-order": { up: demotionOrder },
  "0042-open-tickets": { up: openTickets },
  "0043-help-desk-kinds": { up: helpDeskKinds },
};

export interface MigrateOptions {
  migrations?: Record<string, Migration>;
  /** How long one try may wait for a table that others use, in milliseconds. */
  lockTimeoutMs?: number;
  /** For how long it is tried, in milliseconds. */
  patienceMs?: number;
}

/**
 * Brings the database to this version, while older versions of us go on working. Several processes may start at once:
 * the migrator takes an advisory lock, and whoever comes second finds nothing to do.
 *
 * A change of a table waits for whoever uses it, and everybody who comes later waits behind it: so it waits for moments
 * only, lets the others pass, and tries again. Rejects with the error of what failed, after rolling back all of it.
 */
export async function migrate(
  db: Kysely<Database>,
  { migrations: those = migrations, lockTimeoutMs = 2_000, patienceMs = 60_000 }: MigrateOptions = {},
): Promise<void> {
  const impatient = Object.fromEntries(
    Object.entries(those).map(([name, { up }]): [string, Migration] => [
      name,
      {
        up: async (trx) => {
          await sql`SET LOCAL lock_timeout = ${sql.lit(lockTimeoutMs)}`.execute(trx);
          await up(trx);
        },
      },
    ]),
  );
  const migrator = new Migrator({ db, provider: { getMigrations: async () => impatient } });
  const end = performance.now() + patienceMs;
  for (;;) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    if (!isLockTimeout(error) || performance.now() > end) throw error;
    await delay(lockTimeoutMs / 4);
  }
}

/** Postgres: `lock_not_available`. */
function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "55P03";
}
