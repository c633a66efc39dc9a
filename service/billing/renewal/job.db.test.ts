import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "../../testing/database.ts";
import { openDesk } from "../testing/desk.ts";
import { quantities } from "../testing/people.ts";
import { createRenewal, renewDue } from "./job.ts";

const database = await testDatabase();
const RENEWAL = "2026-12-01T05:00:00.000Z";

async function waiting() {
  const desk = await openDesk(database, "acorn");
  const quote = await desk.quote([{ target: "suite", total: 7 }], desk.caller("owner"), "subscription");
  await desk.order(quote);
  return desk;
}

test("renews every account whose time has come, in as many looks as it takes, by two processes at once", async () => {
  const desks = [];
  for (let index = 0; index < 25; index += 1) desks.push(await waiting());
  const [desk] = desks;
  if (desk === undefined) throw new Error("there is no desk");
  expect(await renewDue(desk.services)).toBe(0);
  desk.services.clock.set(RENEWAL);
  let renewed = 0;
  for (let look = 0; look < 10 && renewed < 25; look += 1) {
    const counts = await Promise.all([renewDue(desk.services), renewDue(desk.services)]);
    renewed += counts[0] + counts[1];
  }
  expect(renewed).toBe(25);
  for (const each of desks) expect(await quantities(each)).toMatchObject({ suite: 7 });
});

test("one account that cannot be renewed keeps no other from its turn", async () => {
  const [broken, sound] = [await waiting(), await waiting()];
  await sql`
    CREATE TRIGGER broken BEFORE UPDATE ON removals FOR EACH ROW
      WHEN (NEW.account_id = ${sql.lit(broken.accountId)}) EXECUTE FUNCTION refuse_change()
  `.execute(database.db);
  sound.services.clock.set(RENEWAL);
  expect(await createRenewal(sound.services).run(new AbortController().signal)).toBe(false);
  expect(await quantities(broken)).toMatchObject({ suite: 10 });
  expect(await quantities(sound)).toMatchObject({ suite: 7 });
});

test("stops between accounts when it is told to", async () => {
  const desk = await waiting();
  desk.services.clock.set(RENEWAL);
  expect(await renewDue(desk.services, AbortSignal.abort())).toBe(0);
  expect(await quantities(desk)).toMatchObject({ suite: 10 });
  expect(await createRenewal(desk.services).run(new AbortController().signal)).toBe(false);
  expect(await quantities(desk)).toMatchObject({ suite: 7 });
});
