import { randomBytes } from "node:crypto";
import type { Pool } from "pg";
import { afterAll, inject } from "vitest";
import type { Connection } from "../db/connect.ts";
import { connect } from "../db/connect.ts";
import { administer, databaseUrl } from "./postgres.ts";

interface Sizes {
  poolSize?: number;
  racers?: number;
}

export interface TestDatabase extends Connection {
  url: string;
}

/**
 * A migrated, empty database for this test file alone, copied from the template; dropped after the file's tests.
 * Call it at the top level of a `*.db.test.ts`, with `await`. `racers`: as many connections are open from the start, and stay
 * open: else the first of those who race would be done before the second has connected, and nobody would have raced.
 */
export async function testDatabase({ poolSize, racers = 0 }: Sizes = {}): Promise<TestDatabase> {
  const server = inject("postgresUrl");
  const name = `seatmeter_test_${randomBytes(6).toString("hex")}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${inject("templateDatabase")} STRATEGY FILE_COPY`);
  const url = databaseUrl(server, name);
  const connection = connect(url, { poolSize: poolSize ?? Math.max(10, racers) });
  if (racers > 0) await keepOpen(connection.pool, racers);
  afterAll(async () => {
    await connection.close();
    await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return { ...connection, url };
}

async function keepOpen(pool: Pool, connections: number): Promise<void> {
  pool.options.idleTimeoutMillis = 0;
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  for (const client of clients) client.release();
}
