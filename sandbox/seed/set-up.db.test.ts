import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "../db/connection.ts";
import { openDb } from "../db/connection.ts";
import { migrate } from "../db/migrate.ts";
import { staffOf } from "../db/users.ts";
import type { Desk } from "../desk.ts";
import { openDesk } from "../desk.ts";
import { deskDatabase } from "../testing/database.ts";
import { fillAccounts } from "./fill.ts";
import { setUpAccounts } from "./set-up.ts";

const database = await deskDatabase();
let db: Db;
let desk: Desk;

beforeAll(async () => {
  db = openDb(database.url);
  await migrate(db);
  await fillAccounts(db, new Date("2026-11-30T12:00:00Z"));
  const port = 8400;
  desk = await openDesk(db, port, {
    ...{ port, databaseUrl: database.url, smtpPort: null, seedDay: null, redirectUris: [] },
    ...{ serviceUrl: "http://service.invalid", operatorSecret: "x".repeat(32) },
  });
  // The service has heard of everybody once.
  await toldOf(true);
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

/**
 * Whom of acorn the service is told of, when it says whether the accounts are new to it; in the end it is always told how
 * many they are.
 */
async function toldOf(created: boolean): Promise<string[]> {
  const told: string[] = [];
  const counts: number[] = [];
  const connected: string[] = [];
  const seats: Desk["seats"] = {
    ...desk.seats,
    putAccount: async (id) => ({ id, created }),
    async putAssignment({ id }, { memberId, sequence }) {
      if (id === "acorn") told.push(memberId);
      return { memberId, sequence, state: "confirmed", products: [], reservedUntil: null };
    },
    putHelpDesk: async (id) => void connected.push(id),
    async putPicture({ id }, people) {
      if (id === "acorn") counts.push(people);
      return { takenAt: "2026-11-30T12:00:00.000Z", people };
    },
  };
  await setUpAccounts({ ...desk, seats }, new AbortController().signal, () => undefined);
  expect(counts).toEqual([(await staffOf(db, "acorn")).length]);
  expect(connected).toEqual(["oak"]);
  return told.sort();
}

test("a service that has heard of everybody is told nothing", async () => {
  expect(await toldOf(false)).toEqual([]);
});

test("it is told again of whom a word was said of since, once", async () => {
  const [someone] = await staffOf(db, "acorn");
  await db
    .updateTable("sandbox.users")
    .set((eb) => ({ sequence: eb("sequence", "+", 1) }))
    .where("id", "=", someone?.id ?? "")
    .execute();
  expect(await toldOf(false)).toEqual([someone?.id]);
  expect(await toldOf(false)).toEqual([]);
});

test("a service that doesn't know the account is told of all", async () => {
  const staff = await staffOf(db, "acorn");
  expect(await toldOf(true)).toEqual(staff.map(({ id }) => id).sort());
});
