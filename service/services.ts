import type { Kysely } from "kysely";
import type { Pool } from "pg";
import type { Logger } from "pino";
import type { Payments } from "./billing/payments/payments.ts";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Database } from "./db/tables.ts";
import type { HelpDeskKind } from "./help-desks/kind.ts";
import type { Ids } from "./ids.ts";

/** What every handler and job works with; one per process, or per test. */
export interface Services {
  db: Kysely<Database>;
  /** The pool under `db`, for what needs a connection of its own (LISTEN). */
  pool: Pool;
  clock: Clock;
  ids: Ids;
  config: Config;
  payments: Payments;
  /** Every kind of help desk that this process knows. */
  helpDeskKinds: readonly HelpDeskKind[];
  log: Logger;
}
