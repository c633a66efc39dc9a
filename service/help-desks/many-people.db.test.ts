import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { KyselyPlugin } from "kysely";
import { expect, test } from "vitest";
import { readSeatCounts } from "../seats/seat-counts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { connectDesk } from "./testing/connected-desk.ts";

/** `SEATMETER_TEAM=100000` reads as many as any help desk has, in some minutes. */
const PEOPLE = Number(process.env.SEATMETER_TEAM ?? 3_000);
const LIST = /^\/api\/v2\/users\?role/;
/** Somebody kept in memory takes some 300 bytes. */
const SLACK = 200 * (PEOPLE / 2);

let statements = 0;
const counting: KyselyPlugin = {
  transformQuery: ({ node }) => {
    statements += 1;
    return node;
  },
  transformResult: async ({ result }) => result,
};
const database = await testDatabase();
const services = testServices({ ...database, db: database.db.withPlugin(counting) });

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const held = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

test(`${PEOPLE} people are counted exactly, each page of them with the same statements and none of the former in memory`, async () => {
  const desk = await connectDesk(services, { seats: PEOPLE + 5 });
  desk.host.customRoles = [{ id: 16, name: "Advisor", role_type: 0 }];
  for (let id = 1; id <= PEOPLE; id += 1) desk.host.people.set(id, { role: "agent" });
  const pages = PEOPLE / 100;
  const asked: number[] = [];
  const heap: number[] = [];
  const look = ({ url }: { url: URL }) => {
    if (!LIST.test(`${url.pathname}${url.search}`)) return null;
    // The stand-in remembers whatever it was asked.
    desk.host.requests.length = 0;
    asked.push(statements);
    if (asked.length % Math.ceil(pages / 10) === 0) heap.push(held());
    return null;
  };
  desk.host.misbehaves.push(...Array.from({ length: pages + 10 }, () => look));
  await desk.work();

  expect((await desk.reading()).last_error).toBeNull();
  expect(await desk.picture()).toMatchObject({ people: PEOPLE, unread: 0 });
  expect(await desk.seated()).toHaveLength(PEOPLE);
  const [gate] = await readSeatCounts(services.db, "maple", services.clock.now());
  expect([gate?.assigned, gate?.remaining]).toEqual([PEOPLE, 5]);
  expect(asked).toHaveLength(pages);
  const each = asked.slice(1).map((count, index) => count - (asked[index] ?? 0));
  // The account's limit is written down with one page, and a turn that ends is taken up with another.
  expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(20);
  expect(Math.max(...each.slice(-10))).toBeLessThanOrEqual(Math.max(...each.slice(0, 10)));
  // From the middle on, when all that is made once has been made.
  expect((heap.at(-1) ?? 0) - (heap[4] ?? 0)).toBeLessThan(SLACK);
}, 600_000);
