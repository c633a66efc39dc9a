import { afterAll, expect, test } from "vitest";
import type { Server } from "../../../scripts/processes.ts";
import { startServer } from "../../../scripts/processes.ts";
import { testDatabase } from "../../testing/database.ts";
import { OPERATOR_SECRET, PUBLIC_ORIGIN } from "../../testing/services.ts";
import { openDesk } from "../testing/desk.ts";
import { expectInvariants } from "../testing/invariants.ts";
import { quantities, removalsOf, seatAll, seated, told } from "../testing/people.ts";

const database = await testDatabase();
const RENEWAL = "2026-12-01T05:00:00.000Z";

const processes: Server[] = [];
afterAll(() => Promise.all(processes.map((process) => process.stop())));

/** A service whose clock stands a minute after the renewal. */
async function startService(failPoint = ""): Promise<Server> {
  const server = await startServer({
    name: "service",
    entry: "service/main.ts",
    env: {
      DATABASE_URL: database.url,
      SEATMETER_SERVICE_PORT: "0",
      SEATMETER_OPERATOR_SECRET: OPERATOR_SECRET,
      SEATMETER_PUBLIC_URL: PUBLIC_ORIGIN,
      SEATMETER_POOL_SIZE: "3",
      SEATMETER_LOG_LEVEL: "silent",
      SEATMETER_CLOCK_OFFSET_MS: String(Date.parse(RENEWAL) + 60_000 - Date.now()),
      SEATMETER_FAIL_POINT: failPoint,
    },
  });
  processes.push(server);
  return server;
}

test("killed in the middle of a renewal, it leaves nothing of it; several others do it once", async () => {
  const desk = await openDesk(database, "acorn");
  await seatAll(desk, ["ann", "ben", "cem"]);
  const quote = await desk.quote([{ target: "suite", total: 1 }], desk.caller("owner"), "subscription");
  expect((await desk.order(quote, { acknowledged: true })).status).toBe(201);

  const doomed = await startService("during-renewal");
  await doomed.ended;
  expect(await quantities(desk)).toMatchObject({ suite: 10 });
  expect(await seated(desk)).toEqual(["ann", "ben", "cem"]);
  expect(await removalsOf(desk)).toMatchObject([{ state: "waiting" }]);
  expect(await told(desk, "members.demoted")).toEqual([]);

  await Promise.all([startService(), startService(), startService()]);
  await expect.poll(() => quantities(desk), { timeout: 10_000 }).toMatchObject({ suite: 1 });
  expect(await seated(desk)).toEqual(["ann"]);
  expect(await removalsOf(desk)).toMatchObject([{ state: "done", applied: 9, lost: ["cem", "ben"] }]);
  expect(await told(desk, "members.demoted")).toHaveLength(1);
  await expectInvariants(desk);
});
