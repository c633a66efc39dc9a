import { beforeEach, describe, expect, test } from "vitest";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { connectDesk } from "./testing/connected-desk.ts";
import { json } from "./testing/scripted-help-desk.ts";

const services = testServices(await testDatabase());
const { app } = testApp(services);
let desk = await connectDesk(services, { webhooks: "on" });

beforeEach(async () => {
  for (const table of ["help_desks", "pictures", "assignments", "members", "rate_limits"] as const) {
    await services.db.deleteFrom(table).execute();
  }
  services.clock.advance(60);
  desk = await connectDesk(services, { webhooks: "on" });
  for (let id = 1; id <= 4; id += 1) desk.host.people.set(id, { role: "agent" });
  await desk.work();
  desk.host.requests.length = 0;
});

type Options = Parameters<typeof desk.host.event>[1];
const tell = (id: number, options: Options = {}, account = "maple") => {
  const { payload, headers } = desk.host.event(id, options);
  return app.inject({ method: "POST", url: `/v1/help-desk/${account}/events`, headers, payload });
};
const SHOW_MANY = /show_many/;

test("subscribes once to whatever may give somebody a license, before the first picture", async () => {
  expect(desk.host.webhooks).toMatchObject([
    { endpoint: "https://seats.example/v1/help-desk/maple/events", status: "active" },
  ]);
  expect(await desk.picture()).toMatchObject({ people: 4 });
  const { secret } = await services.db.selectFrom("help_desk_webhooks").select("secret").executeTakeFirstOrThrow();
  expect(secret).not.toContain(desk.host.webhooks[0]?.secret);
});

describe("an event", () => {
  test("has the help desk asked, and what it says is not believed", async () => {
    desk.host.people.set(5, { role: "admin" });
    expect((await tell(5)).statusCode).toBe(204);
    // The event says agent; by the time that they are read they are none.
    desk.host.people.set(2, { role: "end-user" });
    await tell(2, { type: "user.deleted" });
    await desk.workFor(3);
    expect(await desk.members()).toMatchObject({ 5: "admin", 2: "end_user" });
    expect(await desk.seated()).toEqual([1, 3, 4, 5]);
    expect(desk.host.asked(SHOW_MANY)).toBe(1);
  });

  test("about somebody who is what they were changes nothing, however often and in whatever order", async () => {
    desk.host.people.set(5, { role: "agent" });
    for (const id of [5, 3, 5, 4, 3]) await tell(id);
    await desk.workFor(3);
    expect(await desk.seated()).toEqual([1, 2, 3, 4, 5]);
    expect(desk.host.asked(SHOW_MANY)).toBe(1);
  });

  test("that comes while it is being read has them read once more", async () => {
    desk.host.people.set(1, { role: "agent" });
    await tell(1);
    desk.host.misbehaves.push(() => {
      desk.host.people.set(1, { role: "end-user" });
      return json(200, { users: [{ id: 1, name: "A", role: "agent" }] });
    });
    services.clock.advance(2);
    const working = desk.work();
    await tell(1, { type: "user.suspended_changed" });
    await working;
    await desk.workFor(10);
    expect(await desk.members()).toMatchObject({ 1: expect.stringMatching(/end_user|agent/) });
  });

  test("about an end user who is nobody's member is taken, and let go", async () => {
    desk.host.people.set(77, { role: "end-user" });
    expect((await tell(77, { type: "user.created" })).statusCode).toBe(204);
    await desk.workFor(5);
    expect(desk.host.asked(SHOW_MANY)).toBe(0);
  });

  test("is taken however old it is", async () => {
    desk.host.people.set(5, { role: "agent" });
    expect((await tell(5, { at: "2001-01-01T00:00:00Z" })).statusCode).toBe(204);
  });

  test.each([
    ["signed by somebody else", { secret: "another" }, "maple"],
    ["of another account", {}, "cedar"],
  ])("%s is refused", async (_, options, account) => {
    expect((await tell(5, options, account)).statusCode).toBe(401);
    expect(await services.db.selectFrom("help_desk_hints").selectAll().execute()).toEqual([]);
  });

  test.each([
    ["changed on its way", (body: string) => body.replace("user.role_changed", "user.deleted")],
    ["with a space more", (body: string) => `${body} `],
  ])("%s is refused", async (_, change) => {
    const { payload, headers } = desk.host.event(3);
    const url = "/v1/help-desk/maple/events";
    const { statusCode } = await app.inject({ method: "POST", url, headers, payload: change(payload) });
    expect(statusCode).toBe(401);
  });

  test("of more than 64 KiB is refused", async () => {
    const { headers } = desk.host.event(3);
    const payload = JSON.stringify({ type: "x".repeat(70_000) });
    const { statusCode } = await app.inject({ method: "POST", url: "/v1/help-desk/maple/events", headers, payload });
    expect(statusCode).toBe(413);
  });
});

describe("what was not told", () => {
  const taken = async () => (await desk.picture())?.taken_at;
  const hour = async () => {
    services.clock.advance(3_601);
    await services.db.updateTable("help_desk_readings").set({ alive_at: services.clock.now() }).execute();
    await desk.work();
  };

  test("is nothing as long as all is well", async () => {
    const before = await taken();
    await hour();
    expect(await taken()).toEqual(before);
    expect(desk.host.webhooks).toHaveLength(1);
  });

  test("is found where the help desk has more people than were told of", async () => {
    desk.host.people.set(5, { role: "agent" });
    await hour();
    expect(await desk.seated()).toEqual([1, 2, 3, 4, 5]);
  });

  test("isn't looked for where all of them were told of", async () => {
    const before = await taken();
    desk.host.people.set(5, { role: "agent" });
    await tell(5);
    await desk.workFor(5);
    await hour();
    expect(await taken()).toEqual(before);
  });

  test.each([
    ["gone", () => desk.host.webhooks.splice(0)],
    ["inactive", () => desk.host.webhooks.map((webhook) => Object.assign(webhook, { status: "inactive" }))],
    ["failing", () => desk.host.webhooks[0]?.failures.push(services.clock.now().toISOString())],
  ])("is read anew where the webhook is %s, which is mended", async (_, spoil) => {
    const before = await taken();
    spoil();
    desk.host.people.set(4, { role: "agent", suspended: true });
    await hour();
    expect(await taken()).not.toEqual(before);
    expect(desk.host.webhooks).toMatchObject([{ status: "active" }]);
  });

  test("is found by the count where the list of what failed speaks in other words", async () => {
    desk.host.people.set(5, { role: "agent" });
    services.clock.advance(3_601);
    await services.db.updateTable("help_desk_readings").set({ alive_at: services.clock.now() }).execute();
    const otherWords = { invocations: [{ id: "1", outcome: "Errored", response: { code: 500 } }] };
    desk.host.misbehaves.push(
      ...Array.from({ length: 9 }, () => ({ url }: { url: URL }) => {
        return url.pathname.endsWith("/invocations") ? json(200, otherWords) : null;
      }),
    );
    await desk.work();
    expect(await desk.seated()).toEqual([1, 2, 3, 4, 5]);
  });

  test("is read anew after the service was away", async () => {
    const before = await taken();
    services.clock.advance(700);
    await desk.work();
    expect(await taken()).not.toEqual(before);
  });
});

test("an old webhook is followed by another one, and both are believed meanwhile", async () => {
  const [first] = desk.host.webhooks;
  services.clock.advance(91 * 86_400);
  await desk.work();
  expect(desk.host.webhooks).toHaveLength(2);
  expect((await tell(1, { secret: first?.secret })).statusCode).toBe(204);
  expect((await tell(1)).statusCode).toBe(204);
  await desk.workFor(3);
  services.clock.advance(3_700);
  await desk.work();
  expect(desk.host.webhooks.map(({ id }) => id)).toEqual(["hook2"]);
  expect((await tell(1, { secret: first?.secret })).statusCode).toBe(401);
});

test("one that was made, and whose secret was never kept, is removed", async () => {
  await services.db.deleteFrom("help_desk_webhooks").execute();
  services.clock.advance(3_601);
  await desk.work();
  expect(desk.host.webhooks.map(({ id }) => id)).toEqual(["hook2"]);
});
