import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { administer, databaseUrl } from "../testing/postgres.ts";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";

const { db } = await testDatabase();

test("several processes migrate an empty database at once", async () => {
  const server = inject("postgresUrl");
  await administer(server, "CREATE DATABASE seatmeter_race");
  const processes = Array.from({ length: 4 }, () => connect(databaseUrl(server, "seatmeter_race"), { poolSize: 2 }));
  try {
    await Promise.all(processes.map((process) => migrate(process.db)));
    for (const process of processes) {
      expect(await process.db.selectFrom("accounts").selectAll().execute()).toEqual([]);
    }
  } finally {
    await Promise.all(processes.map((process) => process.close()));
    await administer(server, "DROP DATABASE seatmeter_race WITH (FORCE)");
  }
});

test("migrating twice changes nothing", async () => {
  await expect(migrate(db)).resolves.toBeUndefined();
});

test("int8 is read as bigint, a date as its text", async () => {
  const { rows } = await sql`SELECT 9007199254740993::int8 AS big, '2026-02-28'::date AS day, 3::int4 AS small`.execute(
    db,
  );
  expect(rows).toEqual([{ big: 9007199254740993n, day: "2026-02-28", small: 3 }]);
});
