import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { connect } from "./connect.ts";

// One connection, so that what is asked is asked where it was prepared.
const { db, url } = await testDatabase({ poolSize: 1 });

const preparedLike = async (part: string) => {
  const { rows } = await sql<{ statement: string }>`
    SELECT statement FROM pg_prepared_statements WHERE statement LIKE ${`%${part}%`} AND name LIKE 's%'`.execute(db);
  return rows.filter(({ statement }) => !statement.includes("pg_prepared_statements")).length;
};

test("a query is planned once a connection, whatever its parameters", async () => {
  for (const id of ["acorn", "birch", "cedar"]) {
    await db.selectFrom("accounts").select("time_zone").where("id", "=", id).execute();
  }
  expect(await preparedLike("time_zone")).toBe(1);
});

test("one that reads every column is not: a newer version of us may add one meanwhile", async () => {
  const readAll = () => db.selectFrom("renewal_notices").selectAll().execute();
  const readSome = () => db.selectFrom("renewal_notices").select("told_for").execute();
  for (const read of [readAll, readSome]) expect(await read()).toEqual([]);
  await sql`ALTER TABLE renewal_notices ADD COLUMN newer text`.execute(db);
  for (const read of [readAll, readSome]) expect(await read()).toEqual([]);
  expect(await preparedLike("renewal_notices")).toBe(1);
});

test("no more are kept than a connection has room for, whatever other pools of the process keep", async () => {
  const other = connect(url, { poolSize: 1 });
  for (let number = 0; number < 510; number += 1) await sql.raw(`SELECT ${number}`).execute(other.db);
  const { rows } = await sql<{ kept: number }>`
    SELECT count(*)::int4 AS kept FROM pg_prepared_statements WHERE name LIKE 's%'`.execute(other.db);
  await other.close();
  expect(rows).toEqual([{ kept: 500 }]);
  await db.selectFrom("members").select("name").execute();
  expect(await preparedLike("members")).toBe(1);
});
