import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { underLock } from "./under-lock.ts";

const { db, pool } = await testDatabase();
await sql`CREATE TABLE guarded (id integer PRIMARY KEY); INSERT INTO guarded VALUES (1);
  CREATE TABLE notes (note text UNIQUE)`.execute(db);

const locked = sql`SELECT id FROM guarded FOR UPDATE`.$castTo<{ id: number }>();
const query = <R>(text: ReturnType<typeof sql<R>>) => ({ compile: () => text.compile(db) });
const notesNow = async () => (await sql<{ note: string }>`SELECT note FROM notes ORDER BY note`.execute(db)).rows;

test("the statement sees what was committed while the lock was waited for", async () => {
  const { ours } = await db.transaction().execute(async (trx) => {
    await locked.execute(trx);
    const ours = underLock(
      pool,
      query(locked),
      query(sql<{ seen: string }>`INSERT INTO notes SELECT note || ' seen' FROM notes RETURNING note AS seen`),
    );
    await somebodyWaits();
    await sql`INSERT INTO notes VALUES ('theirs')`.execute(trx);
    return { ours };
  });
  expect(await ours).toEqual([{ seen: "theirs seen" }]);
  expect(await notesNow()).toEqual([{ note: "theirs" }, { note: "theirs seen" }]);
});

test("nothing is kept where it fails, and the connection is as good as before", async () => {
  const before = await notesNow();
  const twice = query(sql`INSERT INTO notes VALUES ('ours'), ('ours')`);
  await expect(underLock(pool, query(locked), twice)).rejects.toMatchObject({ code: "23505" });
  expect(await notesNow()).toEqual(before);
  expect(await underLock(pool, query(locked), query(sql`INSERT INTO notes VALUES ('ours') RETURNING note`))).toEqual([
    { note: "ours" },
  ]);
});

async function somebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql`SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE NOT granted AND datname = current_database()`.execute(db);
    if (rows.length > 0) return;
  }
}
