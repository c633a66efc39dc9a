import { describe, expect, test } from "vitest";
import type { Queryable } from "../db/prepared.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { inquire } from "../requests/testing/inquiries.ts";
import type { RequestDesk } from "../requests/testing/request-desk.ts";
import { bodyOf, openRequestDesk } from "../requests/testing/request-desk.ts";
import { markArrived, markOrdered } from "../sales/advance.ts";
import { testDatabase } from "../testing/database.ts";
import { readAvailability } from "./availability.ts";

const database = await testDatabase({ racers: 8 });

const read = async ({ services }: RequestDesk, by: ViewerCaller) => {
  const { availability, etag } = await readAvailability(services, by);
  return { requests: availability.requests, etag, pollAfterSeconds: availability.pollAfterSeconds };
};

/** Everybody who might poll, by name. */
const people = (desk: RequestDesk) => ({
  owner: desk.owner,
  billing: desk.caller("billing_admin", "billing"),
  admin: desk.admin,
  agent: desk.agent,
  other: desk.caller("agent", "another"),
  light: desk.caller("light_agent", "light"),
});

const readAll = async (desk: RequestDesk) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(people(desk)).map(async ([name, caller]) => [name, await read(desk, caller)] as const),
    ),
  );

/** Whose answer is another one afterwards. */
async function changedFor(desk: RequestDesk, act: () => Promise<unknown>): Promise<string[]> {
  const before = await readAll(desk);
  desk.services.clock.advance(1);
  await act();
  const after = await readAll(desk);
  return Object.keys(after).filter((name) => after[name]?.etag !== before[name]?.etag);
}

describe("a request", () => {
  test("is told to who asked and to those who decide, and to nobody else", async () => {
    const desk = await openRequestDesk(database);
    const nothing = await readAll(desk);
    expect(Object.values(nothing).map(({ requests }) => requests)).toEqual(Array(6).fill(undefined));
    expect(await changedFor(desk, () => desk.asked())).toEqual(["owner", "billing", "agent"]);
    const changedAt = desk.services.clock.now().toISOString();
    const { owner, billing, agent, ...others } = await readAll(desk);
    expect(owner).toMatchObject({ requests: { toDecide: 1, mine: 0, changedAt }, pollAfterSeconds: 30 });
    expect(billing?.requests).toEqual({ toDecide: 1, mine: 0, changedAt });
    expect(agent).toMatchObject({ requests: { toDecide: 0, mine: 1, changedAt }, pollAfterSeconds: 30 });
    for (const [name, answer] of Object.entries(others)) expect([name, answer]).toEqual([name, nothing[name]]);
  });

  test("that another joins is news to both; who takes theirs back has none open", async () => {
    const desk = await openRequestDesk(database);
    const { other } = people(desk);
    const { id } = await desk.asked();
    expect(await changedFor(desk, () => desk.asked({}, other))).toEqual(["owner", "billing", "agent", "other"]);
    await desk.cancel(id, other);
    expect((await read(desk, other)).requests?.mine).toBe(0);
    expect((await read(desk, desk.agent)).requests?.mine).toBe(1);
  });

  test.each<[string, (desk: RequestDesk, id: string) => Promise<unknown>]>([
    ["declined", (desk, id) => desk.decline(id)],
    ["cancelled", (desk, id) => desk.cancel(id)],
    ["approved", async (desk, id) => desk.approve(bodyOf(await desk.get(id)))],
    ["forwarded", (desk, id) => inquire(desk.services, desk.owner, { seatRequestId: id })],
  ])("that is %s is news once more, and then open to nobody", async (state, end) => {
    const desk = await openRequestDesk(database);
    const { id } = await desk.asked();
    const changed = await changedFor(desk, () => end(desk, id));
    expect(bodyOf(await desk.get(id)).state).toBe(state);
    expect(changed).toEqual(expect.arrayContaining(["owner", "billing", "agent"]));
    expect((await read(desk, desk.owner)).requests?.toDecide).toBe(0);
    expect((await read(desk, desk.agent)).requests).toEqual({
      toDecide: 0,
      mine: 0,
      changedAt: desk.services.clock.now().toISOString(),
    });
  });

  test("whose order is undone is news again", async () => {
    const desk = await openRequestDesk(database);
    const request = await desk.asked();
    const { order } = bodyOf(await desk.approve(request));
    const changed = await changedFor(desk, () => desk.undo(order.id));
    expect(changed).toContain("agent");
    const undoneAt = desk.services.clock.now().toISOString();
    expect(bodyOf(await desk.get(request.id, desk.agent))).toMatchObject({ state: "approved", undoneAt });
  });

  test("that ended two weeks ago concerns nobody any more", async () => {
    const desk = await openRequestDesk(database);
    const { id } = await desk.asked();
    await desk.decline(id);
    desk.services.clock.advance(14 * 24 * 60 * 60 - 1);
    expect((await read(desk, desk.agent)).requests).toBeDefined();
    desk.services.clock.advance(1);
    for (const by of [desk.agent, desk.owner]) expect((await read(desk, by)).requests).toBeUndefined();
  });

  test("of another account is nobody's here, whoever has the same id", async () => {
    const [desk, foreign] = [await openRequestDesk(database), await openRequestDesk(database)];
    const sent = { lines: [], message: "More, please" };
    const changed = await changedFor(desk, async () => {
      await foreign.asked();
      await inquire(foreign.services, foreign.owner, sent);
    });
    expect(changed).toEqual([]);
  });
});

test("a form to sales is news to its sender alone, at each of its steps", async () => {
  const desk = await openRequestDesk(database, "cedar");
  const { services } = desk;
  let id = "";
  const send = async () => {
    id = bodyOf(await inquire(services, desk.admin)).id;
  };
  const steps: [() => Promise<unknown>, number][] = [
    [send, 1],
    [() => markOrdered(services, id), 1],
    [() => markArrived(services, id, []), 0],
  ];
  for (const [step, mine] of steps) {
    expect(await changedFor(desk, step)).toEqual(["admin"]);
    expect((await read(desk, desk.admin)).requests?.mine).toBe(mine);
  }
});

test("a poll reads as much after 5,000 requests as after 500, also by the plan that Postgres keeps", async () => {
  const desk = await openRequestDesk(database);
  const client = await desk.services.pool.connect();
  const addRequests = async (count: number) => {
    await client.query(
      `INSERT INTO seat_requests (id, account_id, state, lines, expires_at, created_at, updated_at)
       SELECT $1 || '-r' || n, $1, 'declined', '[]', now(), now(), now() FROM generate_series(1, $2::integer) n
       ON CONFLICT DO NOTHING`,
      [desk.accountId, count],
    );
    await client.query(
      `INSERT INTO seat_request_people (seat_request_id, member_id, asked_at)
       SELECT id, 'agent', now() FROM seat_requests WHERE account_id = $1 ON CONFLICT DO NOTHING`,
      [desk.accountId],
    );
    await client.query("VACUUM ANALYZE seat_requests, seat_request_people");
  };
  const pagesRead = async () => {
    let [sql, values]: [string, unknown[]] = ["", []];
    await readAvailability(
      {
        ...desk.services,
        pool: {
          query: (query: { text: string; values: unknown[] }) => {
            [sql, values] = [query.text, query.values];
            return client.query(query);
          },
        } as Queryable,
      },
      { accountId: desk.accountId, memberId: "agent", capabilities: ["decide"] },
    );
    const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`, values);
    const { Plan: plan } = rows[0]["QUERY PLAN"][0];
    return plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
  };
  try {
    await client.query("SET plan_cache_mode = force_generic_plan");
    await addRequests(500);
    const few = await pagesRead();
    await addRequests(5_000);
    expect(await pagesRead()).toBeLessThan(few * 1.5);
  } finally {
    client.release(true);
  }
});
