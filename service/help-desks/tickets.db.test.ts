import { beforeEach, describe, expect, test } from "vitest";
import { createQuote } from "../billing/quote.ts";
import { readHolders } from "../billing/renewal/holders.ts";
import { listRemovals } from "../billing/renewal/removals.ts";
import { callerOf } from "../billing/testing/callers.ts";
import { wantOpenTickets } from "../seats/open-tickets.ts";
import { accountSetup, setUpAccount } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { somebodyWaits } from "../testing/waits.ts";
import { createHelpDeskJob } from "./job.ts";
import { connectDesk } from "./testing/connected-desk.ts";
import { json } from "./testing/scripted-help-desk.ts";

/** Open tickets of those who would lose a license are read from the help desk where somebody wants to know them. */
const services = testServices(await testDatabase());
const owner = callerOf("maple", accountSetup("maple"), "owner");
let desk = await connectDesk(services);

beforeEach(async () => {
  for (const table of ["removals", "quotes", "help_desks", "pictures", "assignments", "members"] as const) {
    await services.db.deleteFrom(table).where("account_id", "=", "maple").execute();
  }
  services.clock.advance(60);
  desk = await connectDesk(services);
  for (let id = 1; id <= 5; id += 1) {
    desk.host.people.set(id, { role: id === 1 ? "admin" : "agent" });
    desk.host.tickets.set(id, id * 10);
  }
  await desk.workFor(30);
  desk.host.requests.length = 0;
});

const COUNT = /^\/api\/v2\/search\/count\?/;
const asked = () =>
  desk.host.requests
    .filter(({ url }) => COUNT.test(`${url.pathname}${url.search}`))
    .map(({ url }) => Number(/assignee:(\d+)/.exec(url.searchParams.get("query") ?? "")?.[1]));

/** Two licenses fewer: who would lose theirs, with their tickets as far as they are known. */
const fewer = async () => {
  const quote = await createQuote(services, owner, { channel: "subscription", lines: [{ target: "suite", total: 3 }] });
  return Object.fromEntries(quote.wouldDemote.map(({ memberId, openTickets }) => [memberId, openTickets]));
};
const want = (...ids: string[]) => wantOpenTickets(services.db, "maple", ids, services.clock.now());
const known = async () => {
  const holders = await readHolders(services.db, "maple");
  return Object.fromEntries(holders.map(({ memberId, openTickets }) => [memberId, openTickets]));
};

describe("whoever looks at who would lose a license", () => {
  test("is told what is known, has the help desk asked for the rest, and sees it when looking again", async () => {
    expect(await fewer()).toEqual({ 5: null, 4: null });
    expect(asked()).toEqual([]);
    const begun = services.clock.now().getTime();
    await desk.work();
    expect(asked()).toEqual([4, 5]);
    // At the account's pace, as every call: 20 of its 200 a minute.
    expect(services.clock.now().getTime() - begun).toBeGreaterThanOrEqual(3_000);
    expect(await fewer()).toEqual({ 5: 50, 4: 40 });
  });

  test("of a removal that waits, too", async () => {
    const now = services.clock.now();
    await services.db
      .insertInto("removals")
      .values({
        ...{ id: "rmv_1", account_id: "maple", target: "suite", quantity: 1, direction: "remove", state: "waiting" },
        ...{ takes_effect_at: new Date("2027-01-01T00:00:00Z"), member_id: "1", member_name: "A", acknowledged: [] },
        ...{ order_id: null, created_at: now, updated_at: now },
      })
      .execute();
    const look = async () => {
      const { items } = await listRemovals(services, owner, { state: "waiting", after: null, limit: 10 });
      return items.flatMap(({ wouldDemote }) =>
        wouldDemote.map(({ memberId, openTickets }) => [memberId, openTickets]),
      );
    };
    expect(await look()).toEqual([["5", null]]);
    await desk.work();
    expect(await look()).toEqual([["5", 50]]);
  });

  test("again within the hour asks for nobody twice; later the number is read anew", async () => {
    await fewer();
    await desk.work();
    await fewer();
    await desk.work();
    expect(asked()).toEqual([4, 5]);
    desk.host.tickets.set(5, 7);
    services.clock.advance(3_601);
    expect(await fewer()).toEqual({ 5: 50, 4: 40 });
    await desk.work();
    expect(await fewer()).toEqual({ 5: 7, 4: 40 });
  });

  test("a day later isn't told yesterday's number", async () => {
    await fewer();
    await desk.work();
    // Nobody looks meanwhile.
    services.clock.advance(26 * 3_600);
    await desk.work();
    expect(await fewer()).toEqual({ 5: null, 4: null });
  });
});

describe("what isn't told stays unknown", () => {
  test.each([
    ["the client may not", json(403, { error: "Forbidden", description: "Missing scopes: read" })],
    ["the search is refused", json(422, { error: "invalid", description: "Invalid search: assignee" })],
    ["there is no such call", json(404, { error: "InvalidEndpoint", description: "Not found" })],
    ["the answer has another form", json(200, { count: { value: 4 } })],
    ["the number is none", json(200, { count: -1 })],
  ])("where %s, and all else goes on", async (_, answer) => {
    await want("5", "4");
    desk.host.misbehaves.push(() => answer);
    await desk.work();
    expect(await known()).toMatchObject({ 4: null, 5: 50 });
    expect((await desk.reading()).last_error).toBeNull();
    expect((await desk.reading()).tickets_due_at).toBeNull();
  });

  test("for as long as the help desk is down, and is asked then", async () => {
    await want("5");
    desk.host.misbehaves.push(() => json(500, ""));
    await desk.work();
    expect(await known()).toMatchObject({ 5: null });
    expect((await desk.reading()).last_error).toBe("tickets/failed");
    await desk.workFor(60);
    expect(await known()).toMatchObject({ 5: 50 });
    expect((await desk.reading()).last_error).toBeNull();
  });

  test("for as long as the help desk asks for a pause", async () => {
    await want("5");
    desk.host.misbehaves.push(() => json(429, "", { "retry-after": "40" }));
    await desk.workFor(30);
    expect([asked(), (await known())[5]]).toEqual([[5], null]);
    await desk.workFor(30);
    expect(await known()).toMatchObject({ 5: 50 });
  });

  test("where the service doesn't read the help desk: nobody is asked, and what was told is said", async () => {
    await setUpAccount(services, "acorn");
    await wantOpenTickets(services.db, "acorn", ["1"], services.clock.now());
    await desk.work();
    expect(asked()).toEqual([]);
    expect(
      await services.db.selectFrom("help_desk_tickets").selectAll().where("account_id", "=", "acorn").execute(),
    ).toEqual([]);
  });
});

test("whoever wants to know while others are asked for isn't forgotten", async () => {
  await want("4");
  let wanting = Promise.resolve();
  desk.host.misbehaves.push(() => {
    wanting = want("5");
    return null;
  });
  await desk.work();
  await wanting;
  await desk.work();
  expect(await known()).toMatchObject({ 4: 40, 5: 50 });
});

test("killed amid them, another process asks only for those who are left", async () => {
  await want("2", "3", "4", "5");
  let calls = 0;
  const wait = async (ms: number) => {
    services.clock.advance(ms / 1000);
    calls += 1;
  };
  const stop = new AbortController();
  const first = createHelpDeskJob(services, {
    connectors: desk.connectors,
    wait: async (ms) => {
      await wait(ms);
      if (calls === 2) stop.abort();
    },
  });
  await first.run(stop.signal);
  const before = asked();
  expect(before.length).toBeLessThan(4);
  await services.db
    .updateTable("help_desk_readings")
    .set({ lease: "of-the-dead", leased_until: new Date(services.clock.now().getTime() + 60_000) })
    .execute();
  services.clock.advance(121);
  await desk.work();
  expect(asked()).toEqual([2, 3, 4, 5]);
  expect(await known()).toMatchObject({ 2: 20, 3: 30, 4: 40, 5: 50 });
});

test("who wants to know just when the last one is answered isn't forgotten", async () => {
  await want("5");
  const { send } = desk.host;
  let wanted: Promise<unknown> | undefined;
  /** Somebody wants to know of another one, while this one's answer is under way. */
  const wantAnother = () =>
    new Promise<void>((isWanted) => {
      wanted = services.db.transaction().execute(async (trx) => {
        await wantOpenTickets(trx, "maple", ["4"], services.clock.now());
        isWanted();
        await somebodyWaits(services.db);
      });
    });
  desk.reach(async (request) => {
    if (wanted === undefined && COUNT.test(`${request.url.pathname}${request.url.search}`)) await wantAnother();
    return send(request);
  });
  await desk.work();
  await wanted;
  await desk.work();
  expect(asked()).toEqual([5, 4]);
  expect(await known()).toMatchObject({ 5: 50, 4: 40 });
});
