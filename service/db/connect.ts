import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { withNamedStatements } from "./named-statements.ts";
import type { Database } from "./tables.ts";

const INT8 = 20;
const DATE = 1082;

export interface Connection {
  db: Kysely<Database>;
  pool: pg.Pool;
  /** Closes every connection. */
  close(): Promise<void>;
}

/**
 * Connects to Postgres. `int8` arrives as `bigint` (money, versions, sequences; counts are cast to `int4` in SQL) and
 * `date` as `YYYY-MM-DD`: pg's own readings are a string, and local midnight.
 */
export function connect(databaseUrl: string, { poolSize = 10 }: { poolSize?: number } = {}): Connection {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    types: { getTypeParser: typeParser },
    application_name: "seatmeter",
    // So that two statements can be under way on one connection, see `named-statements.ts`.
    pipeline: true,
  });
  // An idle connection that the server closes would otherwise end the process; the next query reports it.
  pool.on("error", () => undefined);
  // So would one that is lost between two queries of a transaction: nobody else listens to a client that is in use.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: withNamedStatements(pool) }) });
  return { db, pool, close: () => db.destroy() };
}

const typeParser: typeof pg.types.getTypeParser = (oid: number, format?: "text" | "binary") => {
  if (format !== "binary" && oid === INT8) return BigInt;
  if (format !== "binary" && oid === DATE) return String;
  return pg.types.getTypeParser(oid, format as "text");
};
