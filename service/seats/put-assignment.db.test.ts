import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import { Assignment, readProblem } from "../../shared/api/index.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { readSeatCounts } from "./seat-counts.ts";

const services = testServices(await testDatabase({ racers: 30 }));
await setUpAccount(services, "maple");
const { app, tokens } = testApp(services);
const desk = await tokens.helpDesk("maple");
const GROUP = ["support", "guide", "chat", "talk", "explore"];

let sequence = 0;
beforeEach(async () => {
  await services.db.deleteFrom("assignments").execute();
  await services.db.deleteFrom("members").execute();
  sequence = 0;
});

const send = (member: string, change: object = {}, query = "") => {
  sequence += 1;
  return app.inject({
    method: "PUT",
    url: `/v1/assignments/${encodeURIComponent(member)}${query}`,
    headers: { authorization: desk },
    payload: { role: "agent", status: "active", name: member, sequence, ...change },
  });
};

const put = async (...of: Parameters<typeof send>) => {
  const response = await send(...of);
  expect(response.statusCode, response.body).toBe(200);
  return v.parse(Assignment, response.json());
};

const refused = async (...of: Parameters<typeof send>) => {
  const response = await send(...of);
  return [response.statusCode, readProblem(response.json())?.type];
};

const support = async () => {
  const [seats] = await readSeatCounts(services.db, "maple", services.clock.now());
  return [seats?.assigned, seats?.reserved, seats?.remaining];
};

const take = async (count: number) => {
  for (let index = 0; index < count; index += 1) await put(`m${index}`);
};

describe("a member", () => {
  test("takes a seat in each product of Support's group", async () => {
    expect(await put("ann")).toEqual({
      memberId: "ann",
      state: "confirmed",
      products: GROUP,
      reservedUntil: null,
      sequence: 1,
    });
    expect(await support()).toEqual([1, 0, 4]);
  });

  test("takes only those that the help desk names, perhaps none", async () => {
    expect((await put("ann", { products: ["chat", "quality-assurance"] })).products).toEqual([
      "chat",
      "quality-assurance",
    ]);
    expect(await support()).toEqual([0, 0, 5]);
    expect(await put("ann", { products: [] })).toMatchObject({ state: "released", products: [] });
  });

  test.each([
    ["keeps it when suspended", { status: "suspended" }, "confirmed"],
    ["gives it up as a light agent", { role: "light_agent" }, "released"],
    [
      "keeps it as a light agent with Explore editor",
      { role: "light_agent", productRoles: ["explore_editor"] },
      "confirmed",
    ],
    ["gives it up as a contributor with no other role", { role: "contributor", productRoles: [] }, "released"],
    ["gives it up as an end user", { role: "end_user", products: ["support"] }, "released"],
  ])("%s", async (_, change, state) => {
    await put("ann");
    expect(await put("ann", change)).toMatchObject({ state, products: state === "confirmed" ? GROUP : [] });
    expect(await support()).toEqual(state === "confirmed" ? [1, 0, 4] : [0, 0, 5]);
  });

  test("whose role is not known, or who uses what is not sold here, is refused", async () => {
    expect(await refused("ann", { role: "unknown" })).toEqual([400, "invalid-input"]);
    expect(await refused("ann", { products: ["sell"] })).toEqual([400, "invalid-input"]);
    expect(await services.db.selectFrom("members").select("id").execute()).toEqual([]);
  });

  test("may have any id and name that a host gives", async () => {
    const name = "<b>Ünï</b> 😀 O'Brien; DROP TABLE members";
    expect(await put("a.b:c-d_1", { name })).toMatchObject({ memberId: "a.b:c-d_1" });
    expect((await services.db.selectFrom("members").select("name").executeTakeFirst())?.name).toBe(name);
    expect(await put("cn=ann bob,o=maple", { name })).toMatchObject({ memberId: "cn=ann bob,o=maple" });
    expect(await refused("zoë")).toEqual([400, "invalid-input"]);
  });

  test("keeps what the help desk once knew and now leaves out", async () => {
    await put("ann", { openTickets: 4, email: "ann@maple.example", lastActiveAt: "2026-11-01T00:00:00Z" });
    await put("ann", { status: "suspended" });
    const known = services.db.selectFrom("members").select(["open_tickets", "last_active_at", "email"]);
    expect(await known.executeTakeFirst()).toEqual({
      open_tickets: 4,
      email: "ann@maple.example",
      last_active_at: new Date("2026-11-01T00:00:00Z"),
    });
  });
});

describe("a reservation", () => {
  test("holds a seat until it is confirmed", async () => {
    const reservedUntil = new Date(services.clock.now().getTime() + 60_000).toISOString();
    expect(await put("ann", {}, "?reserve=60s")).toMatchObject({ state: "reserved", reservedUntil, products: GROUP });
    expect(await support()).toEqual([0, 1, 4]);
    services.clock.advance(30);
    expect(await put("ann")).toMatchObject({ state: "confirmed", reservedUntil: null });
    services.clock.advance(60);
    expect(await support()).toEqual([1, 0, 4]);
  });

  test("ends by itself; whoever comes next gets the seat, and the late one is told", async () => {
    await take(4);
    await put("late", {}, "?reserve=60s");
    expect(await refused("next")).toEqual([409, "seats-exhausted"]);
    services.clock.advance(60);
    expect((await put("next")).state).toBe("confirmed");
    expect(await refused("late")).toEqual([409, "seats-exhausted"]);
    expect(await support()).toEqual([5, 0, 0]);
  });

  test("is prolonged by another, and given up by a word", async () => {
    await put("ann", {}, "?reserve=60s");
    services.clock.advance(50);
    await put("ann", {}, "?reserve=60s");
    services.clock.advance(50);
    expect(await support()).toEqual([0, 1, 4]);
    expect(await put("ann", { role: "end_user" })).toMatchObject({ state: "released" });
    expect(await support()).toEqual([0, 0, 5]);
  });

  test("never loosens a seat that was confirmed", async () => {
    await put("ann");
    expect(await put("ann", {}, "?reserve=60s")).toMatchObject({ state: "confirmed", reservedUntil: null });
    services.clock.advance(61);
    expect(await support()).toEqual([1, 0, 4]);
  });

  test.each(["0s", "60", "1000s", "-1s", "60m", "1e2s"])("for %s is refused", async (reserve) => {
    expect(await refused("ann", {}, `?reserve=${reserve}`)).toEqual([400, "invalid-input"]);
  });
});

describe("words that come late or twice", () => {
  test("the same again gets the same answer, and takes nothing more", async () => {
    const first = await put("ann", { sequence: 7 });
    await take(4);
    expect(await put("ann", { sequence: 7 })).toEqual(first);
    expect(await support()).toEqual([5, 0, 0]);
  });

  test("another of the same number, or an older one, is refused", async () => {
    await put("ann", { sequence: 7 });
    expect(await refused("ann", { sequence: 7, role: "end_user" })).toEqual([409, "sequence-outdated"]);
    expect(await refused("ann", { sequence: 7 }, "?reserve=60s")).toEqual([409, "sequence-outdated"]);
    expect(await refused("ann", { sequence: 6, role: "end_user" })).toEqual([409, "sequence-outdated"]);
    expect(await support()).toEqual([1, 0, 4]);
  });

  test("a refused one binds nothing: it may be sent again once there is a seat", async () => {
    await take(5);
    expect(await refused("late", { sequence: 3 })).toEqual([409, "seats-exhausted"]);
    await put("m0", { role: "end_user" });
    expect((await put("late", { sequence: 3 })).state).toBe("confirmed");
  });
});

describe("the last seat", () => {
  test("goes to exactly one of fifty who want it at once", async () => {
    await take(4);
    const all = await Promise.all(Array.from({ length: 50 }, (_, index) => send(`w${index}`)));
    expect(all.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(all.filter(({ statusCode }) => statusCode === 409)).toHaveLength(49);
    expect(await support()).toEqual([5, 0, 0]);
  });

  test("of any one product is enough to refuse, and then nothing is taken of the others", async () => {
    const line = services.db.updateTable("subscription_lines").where("target", "=", "quality-assurance");
    await line.set({ quantity: 1 }).execute();
    await put("ann", { products: ["quality-assurance"] });
    expect(await refused("bob", { products: ["support", "quality-assurance"] })).toEqual([409, "seats-exhausted"]);
    expect(await support()).toEqual([0, 0, 5]);
    await line.set({ quantity: 5 }).execute();
  });

  test("gone does not trouble those who have theirs, even where fewer were left than are used", async () => {
    await take(5);
    const line = services.db.updateTable("subscription_lines").where("target", "=", "suite");
    await line.set({ quantity: 4 }).execute();
    expect(await support()).toEqual([5, 0, -1]);
    expect((await put("m0", { status: "suspended" })).state).toBe("confirmed");
    expect((await put("m1", { role: "end_user" })).state).toBe("released");
    expect(await refused("new")).toEqual([409, "seats-exhausted"]);
    await line.set({ quantity: 5 }).execute();
  });
});

test("the counted seats are those that there are, whatever happened", async () => {
  const roles = ["agent", "light_agent", "end_user"];
  const seen: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        send(`m${index}`, { role: roles[(index + round) % 3] }, index % 4 === round ? "?reserve=60s" : ""),
      ),
    );
    services.clock.advance(40);
    const { rows } = await services.pool.query(
      "SELECT p.id, p.assigned, (SELECT count(*)::int FROM assignments a WHERE a.account_id = p.account_id AND a.product_id = p.id AND a.state = 'confirmed') AS real FROM products p",
    );
    for (const { id, assigned, real } of rows) expect(assigned, id).toBe(real);
    seen.push(Math.max(...rows.map(({ assigned }) => assigned)));
  }
  // Nobody had a seat before the first round, and four want one. Who is too late in the others is a matter of chance, up to
  // all of them.
  expect(seen[0]).toBe(3);
});

test("other processes hear of a change once it is committed", async () => {
  const client = await services.pool.connect();
  try {
    await client.query("LISTEN seatmeter_changes");
    const heard = new Promise<string | undefined>((resolve) =>
      client.once("notification", ({ payload }) => resolve(payload)),
    );
    await put("ann");
    expect(await heard).toBe("maple");
  } finally {
    client.release(true);
  }
});
