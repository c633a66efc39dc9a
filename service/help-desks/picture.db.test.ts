import { beforeEach, describe, expect, test } from "vitest";
import { readSeatCounts } from "../seats/seat-counts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { createConnectors } from "./connectors.ts";
import { createHelpDeskJob } from "./job.ts";
import { requestPicture } from "./put-help-desk.ts";
import type { HostAnswer } from "./send.ts";
import { connectAnew, connectDesk } from "./testing/connected-desk.ts";
import type { HostPerson } from "./testing/scripted-help-desk.ts";
import { json } from "./testing/scripted-help-desk.ts";

const database = await testDatabase();
const services = testServices(database);
let desk = await connectDesk(services);

beforeEach(async () => {
  desk = await connectAnew(services);
});

const agent: HostPerson = { role: "agent" };
const light: HostPerson = { role: "agent", role_type: 1 };
const hire = (people: Record<number, HostPerson>) => {
  for (const [id, person] of Object.entries(people)) desk.host.people.set(Number(id), person);
};
const team = (size: number) =>
  hire(Object.fromEntries(Array.from({ length: size }, (_, at) => [at + 1, { ...agent }])));
const again = () => requestPicture(services, "maple", { acceptMissing: false });
const support = async () => {
  const [seats] = await readSeatCounts(services.db, "maple", services.clock.now());
  return [seats?.assigned, seats?.remaining];
};
const LIST = /^\/api\/v2\/users\?role/;

describe("the first picture", () => {
  test("knows everybody by their role, and who uses a license", async () => {
    desk.host.customRoles = [{ id: 16, name: "Advisor", role_type: 0 }];
    hire({
      1: { role: "admin", role_type: 4 },
      2: { role: "admin", role_type: 5 },
      3: { role: "admin" },
      4: { role: "agent", role_type: 0, suspended: true },
      5: light,
      6: { role: "agent", role_type: 3 },
      7: { role: "agent", role_type: 2 },
      8: { role: "agent", chat_only: true },
      9: { role: "end-user" },
      10: { role: "agent", active: false },
    });
    await desk.work();
    expect(await desk.members()).toEqual({
      1: "owner",
      2: "billing_admin",
      3: "admin",
      4: "agent",
      5: "light_agent",
      6: "contributor",
      7: "unknown",
      8: "unknown",
    });
    expect(await desk.seated()).toEqual([1, 2, 3, 4]);
    expect(await desk.picture()).toMatchObject({ source: "read", people: 8 });
    expect((await desk.reading()).last_error).toBeNull();
  });

  test("says how many may use a license through another product, until that is read", async () => {
    hire({
      1: agent,
      2: light,
      3: { ...light, products: { explore: "editor" } },
      4: { ...light, products: { guide: "viewer" } },
    });
    const unread: (number | undefined)[] = [];
    desk.host.misbehaves.push(
      ...Array.from({ length: 20 }, () => ({ url }: { url: URL }) => {
        if (!url.pathname.endsWith("/full")) return null;
        return json(503, { error: "Too many requests" }, { "retry-after": "30" });
      }),
    );
    await desk.work();
    unread.push((await desk.picture())?.unread);
    desk.host.misbehaves.length = 0;
    await desk.workFor(60);
    unread.push((await desk.picture())?.unread);
    expect(unread).toEqual([3, 0]);
    expect(await desk.seated()).toEqual([1, 3]);
  });

  test("leaves open who has a role that isn't known in another product", async () => {
    hire({ 1: agent, 2: { ...light, products: { talk: "wizard" } } });
    await desk.workFor(30);
    expect(await desk.picture()).toMatchObject({ people: 2, unread: 1 });
    expect(await desk.seated()).toEqual([1]);
  });

  test("takes more people than licenses as they are", async () => {
    team(7);
    await desk.work();
    expect(await support()).toEqual([7, -2]);
    const told = await services.db.selectFrom("subscriptions").select("exhausted_at").executeTakeFirstOrThrow();
    expect(told.exhausted_at).not.toBeNull();
  });

  test("is a hundred people a call, at a tenth of the account's limit", async () => {
    team(250);
    const begun = services.clock.now().getTime();
    await desk.work();
    expect(desk.host.asked(LIST)).toBe(3);
    expect(await desk.picture()).toMatchObject({ people: 250 });
    // A token, roles, owner, three pages, six of the search, the count and the roles' own: 200 calls a minute are 20 for us.
    expect(desk.host.requests).toHaveLength(14);
    expect(services.clock.now().getTime() - begun).toBe(13 * 3_000);
  });

  test("goes at the pace that the account's own limit allows, from the answer on that names it", async () => {
    team(3);
    await services.db.updateTable("help_desk_readings").set({ rate_limit: 100 }).execute();
    const quick = (request: { url: URL }): HostAnswer | null => {
      if (request.url.pathname !== "/api/v2/custom_roles") return null;
      return json(404, { error: "RecordNotFound" }, { "x-rate-limit": "700", "x-rate-limit-remaining": "690" });
    };
    desk.host.misbehaves.push(quick);
    const begun = services.clock.now().getTime();
    await desk.work();
    expect((await desk.reading()).rate_limit).toBe(700);
    // Ten calls a minute until then, which are the token and the roles; 70 a minute afterwards.
    const quicker = desk.host.requests.length - 2;
    expect(services.clock.now().getTime() - begun).toBeLessThanOrEqual(6_000 + quicker * 858);
  });
});

describe("whom the list doesn't name", () => {
  beforeEach(async () => {
    team(60);
    await desk.work();
    services.clock.advance(60);
  });

  test("gives their license up where the help desk says so", async () => {
    hire({ 5: { role: "end-user" }, 6: { role: "agent", active: false } });
    desk.host.erased.add(7);
    await again();
    await desk.work();
    const seated = await desk.seated();
    expect([5, 6, 7].filter((id) => seated.includes(id))).toEqual([]);
    expect(seated).toHaveLength(57);
    expect(await desk.members()).toMatchObject({ 5: "end_user", 6: "end_user", 7: "end_user" });
  });

  test("keeps it where a page was cut, and no picture is made of that", async () => {
    const before = (await desk.picture())?.taken_at;
    const cut = ({ url }: { url: URL }): HostAnswer | null =>
      LIST.test(`${url.pathname}${url.search}`) ? json(200, { users: [], meta: { has_more: false } }) : null;
    desk.host.misbehaves.push(
      () => null,
      () => null,
      cut,
    );
    await again();
    await desk.work();
    expect(await desk.seated()).toHaveLength(60);
    expect((await desk.picture())?.taken_at).toEqual(before);
    expect((await desk.reading()).last_error).toBe("picture/list-incomplete");
    await desk.workFor(3_700);
    expect((await desk.picture())?.taken_at).not.toEqual(before);
    expect((await desk.reading()).last_error).toBeNull();
  });

  test("keeps it where a list names none of those who are suspended", async () => {
    hire({ 5: { ...agent, suspended: true } });
    const without = () => json(200, { users: desk.host.people.size === 0 ? [] : others, meta: { has_more: false } });
    const others = [...desk.host.people.keys()]
      .filter((id) => id !== 5)
      .map((id) => ({ id, name: `Person ${id}`, role: "agent", active: true }));
    desk.host.misbehaves.push(
      () => null,
      () => null,
      without,
    );
    await again();
    await desk.work();
    expect(await desk.seated()).toHaveLength(60);
    expect((await desk.reading()).last_error).toBeNull();
  });

  test("keeps it until an operator's word where many are gone at once", async () => {
    for (let id = 1; id <= 4; id += 1) desk.host.people.set(id, { role: "end-user" });
    await again();
    await desk.work();
    expect(await desk.seated()).toHaveLength(60);
    expect(await desk.reading()).toMatchObject({ missing: 4, last_error: "picture/many-missing" });
    await requestPicture(services, "maple", { acceptMissing: true });
    await desk.work();
    expect(await desk.seated()).toHaveLength(56);
    expect(await desk.reading()).toMatchObject({ missing: 0, last_error: null, accept_missing: false });
  });

  test("is told when the help desk counts more people than it lists", async () => {
    const more = ({ url }: { url: URL }) =>
      url.pathname.endsWith("/count") ? json(200, { count: { value: 70 } }) : null;
    desk.host.misbehaves.push(...Array.from({ length: 9 }, () => more));
    await again();
    await desk.work();
    expect((await desk.reading()).last_error).toBe("picture/list-incomplete");
  });
});

describe("a picture that meets trouble", () => {
  test("ends where a page comes again, in place of going on for ever", async () => {
    team(5);
    desk.host.pageSize = 2;
    const first = json(200, {
      users: [{ id: 1, name: "A", role: "agent" }],
      meta: { has_more: true, after_cursor: "1" },
    });
    desk.host.misbehaves.push(
      () => null,
      () => null,
      () => first,
      () => first,
    );
    await desk.work();
    expect(desk.host.asked(LIST)).toBe(2);
    expect(await desk.picture()).toBeUndefined();
    expect((await desk.reading()).last_error).toBe("picture/list-repeats");
  });

  test("ends where there is more, and no cursor to it", async () => {
    desk.host.misbehaves.push(
      () => null,
      () => null,
      () => json(200, { users: [], meta: { has_more: true } }),
    );
    await desk.work();
    expect((await desk.reading()).last_error).toBe("picture/list-cut");
  });

  test.each([429, 503])("waits as long as it is told by a %i in its middle, and goes on there", async (status) => {
    team(250);
    const busy = json(status, { error: "TooManyRequests" }, { "retry-after": "93" });
    desk.host.misbehaves.push(
      () => null,
      () => null,
      () => null,
      () => busy,
    );
    await desk.work();
    const asked = desk.host.requests.length;
    await desk.workFor(60);
    expect(desk.host.requests).toHaveLength(asked);
    expect(await desk.picture()).toBeUndefined();
    await desk.workFor(45);
    expect(await desk.picture()).toMatchObject({ people: 250 });
    // The page that was refused, and no other, was asked for twice.
    expect(desk.host.asked(LIST)).toBe(4);
  });

  test("fails as a whole where the roles can't be read", async () => {
    hire({ 1: agent });
    desk.host.misbehaves.push(() => json(500, "<html>"));
    await desk.work();
    expect(await desk.members()).toEqual({});
    expect((await desk.reading()).last_error).toBe("picture/failed");
    await desk.workFor(60);
    expect(await desk.picture()).toMatchObject({ people: 1 });
  });

  test("killed in its middle it is gone on with by another process, and the first one's late answer changes nothing", async () => {
    team(250);
    let answerLate: (answer: HostAnswer) => void = () => undefined;
    const { send } = desk.host;
    let page = 0;
    const hanging: typeof send = (request) => {
      page += LIST.test(`${request.url.pathname}${request.url.search}`) ? 1 : 0;
      return page === 2 ? new Promise((resolve) => (answerLate = resolve)) : send(request);
    };
    const others = testServices(database, { now: services.clock.now().toISOString() });
    const connectors = createConnectors(others, { send: hanging });
    const counted = others.ids;
    const ids = { id: (prefix: string) => `${counted.id(prefix)}_of_another` };
    const wait = async (ms: number) => others.clock.advance(ms / 1000);
    const first = createHelpDeskJob({ ...others, ids }, { connectors, wait }).run(new AbortController().signal);
    await expect.poll(() => page).toBe(2);
    services.clock.set(others.clock.now().toISOString());
    await desk.work();
    expect(await desk.picture(), "its lease still holds").toBeUndefined();
    services.clock.advance(130);
    await desk.work();
    expect(await desk.picture()).toMatchObject({ people: 250 });
    const before = await desk.reading();
    answerLate(json(200, { users: [{ id: 999, name: "Late", role: "agent" }], meta: { has_more: false } }));
    await first;
    expect(await desk.members()).not.toHaveProperty("999");
    expect(await desk.reading()).toEqual(before);
    expect(desk.host.asked(LIST)).toBe(3);
  });
});

test("is taken again every night, an hour after one that failed, and after the service was away", async () => {
  team(2);
  await desk.work();
  const due = (await desk.reading()).picture_due_at.getTime() - services.clock.now().getTime();
  // Without webhooks it is hourly.
  expect(due / 60_000).toBeGreaterThan(50);
  const taken = (await desk.picture())?.taken_at;
  services.clock.advance(700);
  await desk.work();
  expect((await desk.picture())?.taken_at).not.toEqual(taken);
});
