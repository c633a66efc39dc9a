import type { Kysely, Migration } from "kysely";
import { Migrator } from "kysely";
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
import type { Database } from "./tables.ts";

/** In order; a released one is never edited, only followed by another. */
const migrations: Record<string, Migration> = {
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
};

/**
 * Brings the database to this version. Several processes may start at once: the migrator takes an advisory lock, and
 * whoever comes second finds nothing to do. Rejects with the error of the migration that failed, after rolling back.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
