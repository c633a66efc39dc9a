import { randomBytes } from "node:crypto";
import type { Migration } from "kysely";
import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { openDesk } from "../billing/testing/desk.ts";
import { testDatabase } from "../testing/database.ts";
import { administer, databaseUrl } from "../testing/postgres.ts";
import { connect } from "./connect.ts";
import { migrations as all, migrate } from "./migrate.ts";

const { db, pool } = await testDatabase();

test("several processes migrate an empty database at once", async () => {
  const server = inject("postgresUrl");
  const name = `seatmeter_race_${randomBytes(6).toString("hex")}`;
  await administer(server, `CREATE DATABASE ${name}`);
  const processes = Array.from({ length: 4 }, () => connect(databaseUrl(server, name), { poolSize: 2 }));
  try {
    await Promise.all(processes.map((process) => migrate(process.db)));
    for (const process of processes) {
      expect(await process.db.selectFrom("accounts").selectAll().execute()).toEqual([]);
    }
  } finally {
    await Promise.all(processes.map((process) => process.close()));
    await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  }
});

test("a migration lets everybody pass while somebody is long about a table", async () => {
  const server = inject("postgresUrl");
  const name = `seatmeter_busy_${randomBytes(6).toString("hex")}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${inject("templateDatabase")}`);
  const old = connect(databaseUrl(server, name), { poolSize: 3 });
  const fresh = connect(databaseUrl(server, name), { poolSize: 2 });
  const slow = await old.pool.connect();
  try {
    await slow.query("BEGIN");
    await slow.query("SELECT count(*) FROM accounts");
    const migrating = migrate(fresh.db, { migrations: { ...all, "9999-newer": newer }, lockTimeoutMs: 50 });
    // Whoever asks behind the waiting change gets an answer, although the long one is not done.
    for (let times = 0; times < 20; times += 1) await old.db.selectFrom("accounts").select("id").execute();
    await slow.query("COMMIT");
    await migrating;
    expect(await fresh.db.selectFrom("accounts").select(sql`newer`.as("newer")).execute()).toEqual([]);
  } finally {
    slow.release();
    await Promise.all([old.close(), fresh.close()]);
    await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  }
});

test("and gives up in the end, leaving everything as it was", async () => {
  const slow = await pool.connect();
  try {
    await slow.query("BEGIN");
    await slow.query("SELECT count(*) FROM accounts");
    const options = { migrations: { ...all, "9999-newer": newer }, lockTimeoutMs: 20, patienceMs: 50 };
    await expect(migrate(db, options)).rejects.toMatchObject({ code: "55P03" });
  } finally {
    await slow.query("COMMIT");
    slow.release();
  }
  await expect(migrate(db)).resolves.toBeUndefined();
});

test("orders go on while newer processes start and migrate", async () => {
  const busy = await testDatabase();
  const desk = await openDesk(busy, "acorn");
  const processes = Array.from({ length: 4 }, () => connect(busy.url, { poolSize: 2 }));
  const statuses: number[] = [];
  let migrated = false;
  const buying = (async () => {
    // Some before, some while, some after: each connection has its plans from before.
    for (let after = 0; after < 5; after += migrated ? 1 : 0) {
      statuses.push((await desk.order(await desk.quote())).status);
    }
  })();
  const migrations = { ...all, "9999-newer": newer };
  await Promise.all(processes.map((process) => migrate(process.db, { migrations, lockTimeoutMs: 50 })));
  migrated = true;
  await buying;
  await Promise.all(processes.map((process) => process.close()));
  expect(new Set(statuses)).toEqual(new Set([201]));
});

const newer: Migration = {
  up: async (trx) => {
    for (const table of ["accounts", "subscriptions", "subscription_lines", "quotes", "orders", "payments", "ledger"]) {
      await sql`ALTER TABLE ${sql.table(table)} ADD COLUMN newer text`.execute(trx);
    }
  },
};

test("migrating twice changes nothing", async () => {
  await expect(migrate(db)).resolves.toBeUndefined();
});

test("int8 is read as bigint, a date as its text", async () => {
  const { rows } = await sql`SELECT 9007199254740993::int8 AS big, '2026-02-28'::date AS day, 3::int4 AS small`.execute(
    db,
  );
  expect(rows).toEqual([{ big: 9007199254740993n, day: "2026-02-28", small: 3 }]);
});
