import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openDesk } from "../billing/testing/desk.ts";
import { putSettings } from "../settings/put-settings.ts";
import { readSettings } from "../settings/settings-row.ts";
import { testDatabase } from "../testing/database.ts";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";

const database = await testDatabase();
const script = readFileSync(new URL("../../docs/runtime-role.sql", import.meta.url), "utf8");
const INSUFFICIENT_PRIVILEGE = "42501";

test("the role that docs/operations.md describes runs the service, and can never change what was written for good", async () => {
  const role = `seatmeter_test_role_${new URL(database.url).pathname.slice(-12)}`;
  await sql.raw(`CREATE ROLE ${role} LOGIN PASSWORD 'of-this-test'`).execute(database.db);
  await sql.raw(script.replaceAll(/\bseatmeter\b(?=;)/g, role)).execute(database.db);
  const url = new URL(database.url);
  url.username = role;
  url.password = "of-this-test";
  const connection = connect(url.href, { poolSize: 2 });
  try {
    await migrate(connection.db);
    const desk = await openDesk({ ...database, ...connection, url: url.href }, "acorn");
    expect((await desk.order(await desk.quote())).status).toBe(201);
    const { version, changed: _, ...draft } = await readSettings(connection.db, desk.accountId);
    await putSettings(desk.services, desk.caller("owner"), { ...draft, reminders: false, version });
    for (const table of ["ledger", "payments", "settings_changes"]) {
      const forbidden = [
        `UPDATE ${table} SET account_id = account_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
        `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
      ];
      for (const statement of forbidden) {
        await expect(sql.raw(statement).execute(connection.db), statement).rejects.toMatchObject({
          code: INSUFFICIENT_PRIVILEGE,
        });
      }
    }
  } finally {
    await connection.close();
    await sql.raw(`DROP OWNED BY ${role}`).execute(database.db);
    await sql.raw(`DROP ROLE ${role}`).execute(database.db);
  }
});
