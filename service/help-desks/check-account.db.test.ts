import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { checkAccount } from "./check-account.ts";
import { disconnectHelpDesk } from "./disconnect.ts";
import { connectAnew, connectDesk } from "./testing/connected-desk.ts";
import { API, json } from "./testing/scripted-help-desk.ts";

const services = testServices(await testDatabase());
let desk = await connectDesk(services, { webhooks: "on" });

beforeEach(async () => {
  desk = await connectAnew(services, { webhooks: "on" });
  for (let id = 1; id <= 4; id += 1) desk.host.people.set(id, { role: "agent" });
  await desk.work();
});

const check = async () => {
  const steps = [];
  const means = { ...services, connectors: desk.connectors, wait: desk.wait };
  for await (const step of checkAccount(means, "maple")) steps.push(step);
  return steps;
};
const failing = async () => (await check()).filter(({ state }) => state !== "ok");
/** What the first call of the check comes to. */
const first = (answer: ReturnType<typeof json>) => desk.host.misbehaves.push(() => answer);

test("names whose token it is, and everything that works", async () => {
  first(
    json(
      200,
      { user: { id: 1, name: "Ada Min", role: "admin", url: `${API}/api/v2/users/1.json` } },
      { date: services.clock.now().toUTCString() },
    ),
  );
  const steps = await check();
  expect(steps.map(({ step, state }) => `${step}: ${state}`)).toEqual([
    ...["set-up: ok", "sign-in: ok", "clock: ok", "people: ok", "roles: ok", "roles in other products: ok"],
    ...["webhook: ok", "picture: ok"],
  ]);
  expect(steps[1]?.says).toContain("Ada Min (admin)");
  expect(JSON.stringify(steps)).not.toContain("s3cret");
});

test.each([
  ["a revoked client", json(401, { error: "invalid_token" }), "sign-in", "token-refused"],
  ["a page in place of the API", { status: 200, headers: {}, body: "<html>" }, "sign-in", "not-json"],
  ["a restriction to other addresses", json(403, { error: "Forbidden" }), "sign-in", "not-allowed"],
  [
    "a missing scope",
    json(403, { error: "Forbidden", description: "Missing scopes: read" }),
    "sign-in",
    "scope-refused",
  ],
  ["a help desk that is down", json(500, ""), "sign-in", "failed"],
  ["a client that an agent made", json(200, { user: { id: 9, name: "Bo", role: "agent" } }), "sign-in", "Bo (agent)"],
  ["a token of nobody's", json(200, { user: { id: null, name: "Anonymous user" } }), "sign-in", "nobody"],
  [
    "another account's answers",
    json(200, { user: { id: 1, name: "A", role: "admin", url: "https://other.zendesk.com/api/v2/users/1.json" } }),
    "account",
    "other.zendesk.com",
  ],
  [
    "a clock that is off",
    json(200, { user: { id: 1, name: "A", role: "admin" } }, { date: "Mon, 30 Nov 2020 09:00:00 GMT" }),
    "clock",
    "ahead of",
  ],
])("%s is named, with how it is mended", async (_, answer, step, says) => {
  first(answer);
  if (answer.status === 401) first(answer);
  expect(await failing()).toContainEqual({
    step,
    state: "failed",
    says: expect.stringContaining(says),
    mend: expect.any(String),
  });
});

test.each([
  ["is gone", () => desk.host.webhooks.splice(0)],
  ["was inactive", () => desk.host.webhooks.map((webhook) => Object.assign(webhook, { status: "inactive" }))],
])("a webhook that %s is named, and all people are read again", async (says, spoil) => {
  spoil();
  expect(await failing()).toContainEqual(
    expect.objectContaining({ step: "webhook", says: expect.stringContaining(says) }),
  );
  expect((await desk.reading()).picture_due_at.getTime()).toBeLessThanOrEqual(services.clock.now().getTime());
});

test("people who wait for an operator's word are named", async () => {
  await services.db.updateTable("help_desk_readings").set({ missing: 12 }).execute();
  expect(await failing()).toContainEqual(
    expect.objectContaining({ step: "picture", state: "failed", says: expect.stringContaining("12 people") }),
  );
});

test("disconnecting removes the webhook there; one that can't be removed is named", async () => {
  const means = { db: services.db, connectors: desk.connectors, wait: desk.wait };
  expect(await disconnectHelpDesk(means, "maple")).toEqual({ account: "maple", webhooksLeft: [] });
  expect(desk.host.webhooks).toEqual([]);
  desk = await connectDesk(services, { webhooks: "on" });
  await desk.work();
  first(json(500, ""));
  expect(await disconnectHelpDesk({ ...means, connectors: desk.connectors }, "maple")).toEqual({
    account: "maple",
    webhooksLeft: ["hook1"],
  });
});
