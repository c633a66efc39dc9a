import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import { Availability } from "../../shared/api/index.ts";
import type { Queryable } from "../db/prepared.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { readAvailability } from "./availability.ts";

const services = testServices(await testDatabase());
for (const account of ["acorn", "birch"] as const) await setUpAccount(services, account);
const { app, tokens } = testApp(services);
const [owner, agent, desk] = [
  await tokens.member("acorn", "owner"),
  await tokens.member("acorn", "agent"),
  await tokens.helpDesk("acorn"),
];

const read = (authorization = owner, ifNoneMatch?: string) =>
  app.inject({
    url: "/v1/availability",
    headers: { authorization, ...(ifNoneMatch === undefined ? {} : { "if-none-match": ifNoneMatch }) },
  });

const availability = async () => v.parse(Availability, (await read()).json());
const gate = async () => {
  const { products, gateProduct } = await availability();
  const product = products.find(({ id }) => id === gateProduct);
  return [product?.purchased, product?.assigned, product?.reserved, product?.remaining];
};

let sequence = 0;
const put = async (member: string, change: object = {}, query = "") => {
  sequence += 1;
  const { statusCode } = await app.inject({
    method: "PUT",
    url: `/v1/assignments/${member}${query}`,
    headers: { authorization: desk },
    payload: { role: "agent", status: "active", name: member, sequence, ...change },
  });
  expect(statusCode).toBe(200);
};

beforeEach(async () => {
  const taken = await services.db.selectFrom("members").select("id").where("account_id", "=", "acorn").execute();
  for (const { id } of taken) await put(id, { role: "end_user" });
});

test("counts each product; those of a group have one number", async () => {
  await put("a");
  await put("b", { products: ["support", "advanced-data-privacy"] });
  await put("c", {}, "?reserve=60s");
  const { products, ...rest } = await availability();
  expect(
    products.map((each) => [each.id, each.group, each.purchased, each.assigned, each.reserved, each.remaining]),
  ).toEqual([
    ["support", "suite", 10, 2, 1, 7],
    ["guide", "suite", 10, 1, 1, 8],
    ["chat", "suite", 10, 1, 1, 8],
    ["talk", "suite", 10, 1, 1, 8],
    ["explore", "suite", 10, 1, 1, 8],
    ["advanced-data-privacy", null, 4, 1, 0, 3],
  ]);
  expect(rest).toMatchObject({
    account: "acorn",
    source: "service",
    gateProduct: "support",
    lowThreshold: 2,
    exhausted: null,
  });
  expect(rest.asOf).toBe(services.clock.now().toISOString());
});

describe("the poll", () => {
  test("is answered 304 without a body while nothing changes, for whoever reads", async () => {
    const first = await read();
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(first.headers["cache-control"]).toBe("private, no-cache");
    services.clock.advance(30);
    for (const seen of [etag, `W/${etag}`, `"old", ${etag}`, "*"]) {
      const again = await read(agent, seen);
      expect([again.statusCode, again.body]).toEqual([304, ""]);
      expect(again.headers).toMatchObject({ etag, "cache-control": "private, no-cache" });
    }
  });

  test.each<[string, () => Promise<unknown>]>([
    ["a seat is taken", () => put("a")],
    ["one is reserved", () => put("a", {}, "?reserve=60s")],
    ["a product is renamed", () => setUpAccount(services, "acorn", { lowThreshold: 5 })],
    [
      "licenses are bought",
      () =>
        services.db
          .updateTable("subscription_lines")
          .set({ quantity: 12 })
          .where("account_id", "=", "acorn")
          .where("target", "=", "suite")
          .execute(),
    ],
  ])("sees that %s", async (_, act) => {
    const before = String((await read()).headers.etag);
    await act();
    const after = await read(owner, before);
    expect(after.statusCode).toBe(200);
    expect(after.headers.etag).not.toBe(before);
    await services.db
      .updateTable("subscription_lines")
      .set({ quantity: 10 })
      .where("account_id", "=", "acorn")
      .where("target", "=", "suite")
      .execute();
    await setUpAccount(services, "acorn");
  });

  test("is not moved by what happens to another account", async () => {
    const etag = String((await read()).headers.etag);
    await app.inject({
      method: "PUT",
      url: "/v1/assignments/x",
      headers: { authorization: await tokens.helpDesk("birch") },
      payload: { role: "agent", status: "active", name: "X", sequence: 1 },
    });
    expect((await read(owner, etag)).statusCode).toBe(304);
  });

  test("sees a reservation end by itself", async () => {
    await put("a", {}, "?reserve=60s");
    const held = String((await read()).headers.etag);
    expect(await gate()).toEqual([10, 0, 1, 9]);
    services.clock.advance(59);
    expect((await read(owner, held)).statusCode).toBe(304);
    services.clock.advance(1);
    expect((await read(owner, held)).statusCode).toBe(200);
    expect(await gate()).toEqual([10, 0, 0, 10]);
  });
});

describe("when to come back", () => {
  const after = async (taken: number) => {
    for (let index = 0; index < taken; index += 1) await put(`m${index}`);
    return (await availability()).pollAfterSeconds;
  };

  test.each([
    [0, 300],
    [4, 180],
    [7, 60],
    [8, 30],
    [9, 30],
    [10, 30],
  ])("with %i of 10 taken, after %i seconds", async (taken, seconds) => {
    expect(await after(taken)).toBe(seconds);
  });

  test("soon, while an order is under way", async () => {
    const { db } = services;
    const now = services.clock.now();
    const made = { account_id: "acorn", member_id: "owner", channel: "instant", created_at: now } as const;
    await db
      .insertInto("quotes")
      .values({ ...made, id: "q", version: 1n, expires_at: new Date(+now + 1), body: "{}" })
      .execute();
    const order = {
      id: "o",
      quote_id: "q",
      member_name: "O",
      state: "charging",
      receipt: "R",
      due_now_minor: 1n,
      updated_at: now,
    } as const;
    await db
      .insertInto("orders")
      .values({ ...made, ...order, idempotency_key: "k", request_hash: "h", payment_key: "p" })
      .execute();
    const claim = (id: string | null) =>
      db
        .updateTable("subscriptions")
        .set({ claimed_by_order: id, claimed_at: id === null ? null : now })
        .where("account_id", "=", "acorn")
        .execute();
    await claim("o");
    expect((await availability()).pollAfterSeconds).toBe(30);
    await claim(null);
    expect((await availability()).pollAfterSeconds).toBe(300);
  });
});

describe("the last seat", () => {
  // What was told in the test before is old news by now.
  beforeEach(() => services.clock.advance(86_400));

  const fill = async () => {
    for (let index = 0; index < 9; index += 1) await put(`m${index}`);
  };

  test("is told of, with who took it and when, until there is one again", async () => {
    await services.db.deleteFrom("outbox").execute();
    await fill();
    expect((await availability()).exhausted).toBeNull();
    services.clock.advance(5);
    const at = services.clock.now().toISOString();
    await put("last", { actorId: "admin" });
    services.clock.advance(5);
    await put("last", { actorId: "owner", name: "Renamed" });
    expect((await availability()).exhausted).toEqual({ at, actorId: "admin" });
    const told = () =>
      services.db.selectFrom("outbox").select("payload").where("type", "=", "seats.exhausted").orderBy("id").execute();
    const product = { id: "support", name: "Support" };
    expect(await told()).toEqual([{ payload: { product, actorId: "admin" } }]);
    await put("m3", { role: "light_agent" });
    expect((await availability()).exhausted).toBeNull();
    expect(await told()).toHaveLength(1);
    await put("new");
    expect((await availability()).exhausted).toEqual({ at, actorId: null });
    expect(await told()).toHaveLength(1);
  });

  test("taken, freed and taken four times in a day is told once; the day after, again", async () => {
    await fill();
    await services.db.deleteFrom("outbox").execute();
    const told = async () =>
      (await services.db.selectFrom("outbox").select("type").where("type", "=", "seats.exhausted").execute()).length;
    const first = services.clock.now().toISOString();
    for (let time = 0; time < 4; time += 1) {
      await put("last", { actorId: "admin" });
      // The same moment each time: whoever shows it knows that it is the same news.
      expect((await availability()).exhausted).toEqual({ at: first, actorId: "admin" });
      await put("last", { role: "light_agent" });
      expect((await availability()).exhausted).toBeNull();
      services.clock.advance(6 * 3600 - 1);
    }
    expect(await told()).toBe(1);
    services.clock.advance(4);
    await put("last", { actorId: "admin" });
    expect((await availability()).exhausted?.at).toBe(services.clock.now().toISOString());
    expect(await told()).toBe(2);
  });

  test("when only reserved, comes back without a word, and its taking is the same news", async () => {
    await fill();
    const at = services.clock.now().toISOString();
    await put("last", { actorId: "admin" }, "?reserve=60s");
    expect((await availability()).exhausted).toMatchObject({ actorId: "admin" });
    services.clock.advance(60);
    expect((await availability()).exhausted).toBeNull();
    await put("other", { actorId: "owner" });
    expect((await availability()).exhausted).toEqual({ at, actorId: "owner" });
  });
});

test("a poll reads as much with 5,000 members as with 50, also by the plan that Postgres keeps", async () => {
  const { clock } = services;
  const client = await services.pool.connect();
  const addMembers = async (count: number) => {
    await client.query(
      `INSERT INTO members SELECT 'birch', 'many-' || n, 'M', 'agent', 'active', '{}', NULL, NULL, 1, '', now()
       FROM generate_series(1, $1) n ON CONFLICT DO NOTHING`,
      [count],
    );
    await client.query(
      `INSERT INTO assignments SELECT 'birch', id, 'support', 'confirmed', NULL, now() FROM members
       WHERE id LIKE 'many-%' ON CONFLICT DO NOTHING`,
    );
    await client.query("VACUUM ANALYZE members, assignments, products");
  };
  const reader = { accountId: "birch", memberId: "many-1", capabilities: ["decide"] } as const;
  /** Pages that the query looks at, of the statement that `readAvailability` prepared on this connection. */
  const pagesRead = async () => {
    let parameters: unknown[] = [];
    const query = (prepared: { name: string; text: string; values: unknown[] }) => {
      parameters = prepared.values;
      return client.query(prepared);
    };
    await readAvailability({ pool: { query } as Queryable, clock }, reader);
    const written = parameters.map((value) => `'${value instanceof Date ? value.toISOString() : value}'`);
    const { rows } = await client.query(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE availability(${written.join(", ")})`,
    );
    const { Plan: plan } = rows[0]["QUERY PLAN"][0];
    return plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
  };
  try {
    await client.query("SET plan_cache_mode = force_generic_plan");
    await addMembers(50);
    const few = await pagesRead();
    await addMembers(5_000);
    expect(await pagesRead()).toBeLessThan(few * 1.5);
    const { availability } = await readAvailability({ pool: client, clock }, reader);
    expect(availability.products[0]?.assigned).toBe(5_001);
  } finally {
    client.release(true);
  }
});
