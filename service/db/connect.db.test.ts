import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";

const { db, pool } = await testDatabase({ poolSize: 2 });

test("a connection that is lost inside a transaction costs that transaction, not the process", async () => {
  const ended = new Promise<void>((resolve) => pool.once("connect", (client) => client.once("end", () => resolve())));
  const transaction = db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(trx);
    await sql`SELECT pg_terminate_backend(${rows[0]?.pid})`.execute(db);
    // The client says so between two queries: with nobody listening that would end the process.
    await ended;
    await sql`SELECT 1`.execute(trx);
  });
  await expect(transaction).rejects.toThrow();
  expect((await sql<{ one: number }>`SELECT 1 AS one`.execute(db)).rows).toEqual([{ one: 1 }]);
});
