import type { Selectable } from "kysely";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

export type Db = Kysely<Tables>;
export type User = Selectable<Tables["sandbox.users"]>;
export type Ticket = Selectable<Tables["sandbox.tickets"]>;

/** Opens the database; `destroy()` closes it. */
export function openDb(databaseUrl: string): Db {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 });
  // A connection that breaks while nobody uses it would else end the process; the next query opens another.
  pool.on("error", () => undefined);
  // So would one that is lost between two queries of a transaction: nobody else listens to a client that is in use.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
