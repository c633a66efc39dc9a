import { beforeEach, expect, test } from "vitest";
import { readSeatCounts } from "../seats/seat-counts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { createConnectors } from "./connectors.ts";
import { createHelpDeskJob } from "./job.ts";
import { requestPicture } from "./put-help-desk.ts";
import type { HostAnswer, HostRequest, Send } from "./send.ts";
import { connectAnew, connectDesk } from "./testing/connected-desk.ts";

/**
 * Roles of light agents in other products are a call each: read apart from the list, at the account's pace, and gone on with
 * wherever a process was killed. `npm run bench:service -- service-pictures` reads 5,000 so.
 */
const database = await testDatabase();
const services = testServices(database);
const { app } = testApp(services);

const AGENTS = 20;
const LIGHT = 60;
const LIMIT = 600;
/** Every fifth of them uses a license by a role in another product. */
const EDITORS = LIGHT / 5;
const LIST = /^\/api\/v2\/users\?role/;
const ENTITLEMENTS = /^\/api\/v2\/users\/(\d+)\/entitlements\/full$/;

let desk = await connectDesk(services, { webhooks: "on" });

beforeEach(async () => {
  desk = await connectAnew(services, { webhooks: "on" });
  desk.host.customRoles = [];
  desk.host.limit = LIMIT;
  for (let id = 1; id <= AGENTS; id += 1) desk.host.people.set(id, { role: "agent" });
  for (let id = 1_001; id <= 1_000 + LIGHT; id += 1) {
    const editor = id % 5 === 0 ? { products: { explore: "editor" } } : {};
    desk.host.people.set(id, { role: "agent", role_type: 1, ...editor });
  }
});

/** Whom the help desk was asked about, one call each, in the order of the calls. */
const asked = () =>
  desk.host.requests.flatMap(({ url }) => {
    const [, id] = ENTITLEMENTS.exec(url.pathname) ?? [];
    return id === undefined ? [] : [Number(id)];
  });
const figure = async () => {
  const [gate] = await readSeatCounts(services.db, "maple", services.clock.now());
  return { assigned: gate?.assigned ?? Number.NaN, unread: (await desk.picture())?.unread ?? Number.NaN };
};

/** A process of its own, whose requests pass `gate` first. Its clock is everybody's. */
function start(gate: (request: HostRequest) => Promise<HostAnswer> | null = () => null) {
  const send: Send = (request) => gate(request) ?? desk.host.send(request);
  const ids = { id: (prefix: string) => services.ids.id(prefix) };
  const connectors = createConnectors(services, { send });
  return createHelpDeskJob({ ...services, ids }, { connectors, wait: desk.wait });
}

/** Lets a process work until it has asked about so many more people, then kills it amid its next call. */
async function killAfter(more: number): Promise<void> {
  const enough = asked().length + more;
  let hang: () => void = () => undefined;
  const hung = new Promise<void>((resolve) => {
    hang = resolve;
  });
  const job = start(({ url }) => {
    if (!ENTITLEMENTS.test(url.pathname) || asked().length < enough) return null;
    hang();
    return new Promise(() => undefined);
  });
  const dead = (async () => {
    while (await job.run(new AbortController().signal));
  })();
  await Promise.race([hung, dead.then(() => Promise.reject(new Error("It came to its end before it was killed")))]);
  // Nobody gives its lease back.
  services.clock.advance(121);
}

test("the list is whole first, and the figure says how many may be more", async () => {
  const seen: { assigned: number; unread: number }[] = [];
  let lists = 0;
  const job = start((request) => {
    const { url } = request;
    const path = `${url.pathname}${url.search}`;
    if (LIST.test(path)) lists += 1;
    if (ENTITLEMENTS.test(url.pathname)) {
      return figure().then(async (each) => {
        seen.push(each);
        return desk.host.send(request);
      });
    }
    return null;
  });
  for (let turn = 0; turn < 20; turn += 1) {
    while (await job.run(new AbortController().signal));
    services.clock.advance(15);
  }
  expect(lists).toBe(Math.ceil((AGENTS + LIGHT) / 100));
  expect(seen[0]).toEqual({ assigned: AGENTS, unread: LIGHT });
  for (const { assigned, unread } of seen) {
    expect(assigned).toBeLessThanOrEqual(AGENTS + EDITORS);
    expect(assigned + unread).toBeGreaterThanOrEqual(AGENTS + EDITORS);
  }
  expect(seen.map(({ unread }) => unread)).toEqual(Array.from({ length: LIGHT }, (_, index) => LIGHT - index));
  expect(await figure()).toEqual({ assigned: AGENTS + EDITORS, unread: 0 });
  expect((await desk.reading()).last_error).toBeNull();
});

test("killed again and again it goes on where it was, and nobody who answered is asked twice", async () => {
  for (const more of [1, 9, 20, 2]) await killAfter(more);
  expect((await figure()).unread).toBe(LIGHT - 32);
  await desk.workFor(300);
  const all = asked();
  expect(all).toHaveLength(LIGHT);
  expect(new Set(all).size).toBe(LIGHT);
  expect(await figure()).toEqual({ assigned: AGENTS + EDITORS, unread: 0 });
});

test("keeps to a tenth of the account's limit all the while", async () => {
  const begun = services.clock.now().getTime();
  await desk.workFor(120);
  const minutes = (services.clock.now().getTime() - begun) / 60_000;
  expect(desk.host.requests.length).toBeGreaterThan(50);
  // The first call waits for none.
  expect((desk.host.requests.length - 1) / minutes).toBeLessThanOrEqual((LIMIT / 10) * 1.001);
});

test("news is read before the next of them, and so is a list that is asked for", async () => {
  await killAfter(5);
  desk.host.people.set(7, { role: "end-user" });
  const { payload, headers } = desk.host.event(7);
  const url = "/v1/help-desk/maple/events";
  expect((await app.inject({ method: "POST", url, headers, payload })).statusCode).toBe(204);
  services.clock.advance(3);
  const before = asked().length;
  await desk.work();
  const paths = desk.host.requests.map(({ url: { pathname } }) => pathname);
  const news = paths.lastIndexOf("/api/v2/users/show_many");
  expect(paths.slice(0, news).filter((path) => ENTITLEMENTS.test(path))).toHaveLength(before);
  expect(await desk.members()).toMatchObject({ 7: "end_user" });
});

test("the next night whoever was never read comes first, and the figure stays whole meanwhile", async () => {
  await desk.workFor(300);
  desk.host.people.set(1_999, { role: "agent", role_type: 1, products: { guide: "admin" } });
  await requestPicture(services, "maple", { acceptMissing: false });
  desk.host.requests.length = 0;
  await killAfter(1);
  expect(asked()).toEqual([1_999]);
  expect(await figure()).toEqual({ assigned: AGENTS + EDITORS + 1, unread: 0 });
});

test("and then whose roles couldn't be told the night before, though they were asked last", async () => {
  const last = 1_000 + LIGHT;
  desk.host.people.set(last, { role: "agent", role_type: 1, products: { talk: "wizard" } });
  await desk.workFor(300);
  expect((await figure()).unread).toBe(1);
  desk.host.people.set(last, { role: "agent", role_type: 1 });
  await requestPicture(services, "maple", { acceptMissing: false });
  desk.host.requests.length = 0;
  await killAfter(1);
  expect(asked()).toEqual([last]);
  expect((await figure()).unread).toBe(0);
});
