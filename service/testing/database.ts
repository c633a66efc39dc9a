import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import type { Connection } from "../db/connect.ts";
import { connect } from "../db/connect.ts";
import { administer, databaseUrl } from "./postgres.ts";

export interface TestDatabase extends Connection {
  url: string;
}

/**
 * A migrated, empty database for this test file alone, copied from the template; dropped after the file's tests.
 * Call it at the top level of a `*.db.test.ts`, with `await`.
 */
export async function testDatabase({ poolSize = 10 }: { poolSize?: number } = {}): Promise<TestDatabase> {
  const server = inject("postgresUrl");
  const name = `seatmeter_test_${randomBytes(6).toString("hex")}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${inject("templateDatabase")} STRATEGY FILE_COPY`);
  const url = databaseUrl(server, name);
  const connection = connect(url, { poolSize });
  afterAll(async () => {
    await connection.close();
    await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return { ...connection, url };
}
