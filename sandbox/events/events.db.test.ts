import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectorOf } from "../testing/client.ts";
import { testHelpDesk } from "../testing/help-desk.ts";
import type { Received } from "../testing/receiver.ts";
import { startReceiver } from "../testing/receiver.ts";

const helpDesk = await testHelpDesk();
const receiver = await startReceiver();
const ALL = ["created", "role_changed", "custom_role_changed", "active_changed", "suspended_changed", "deleted"].map(
  (name) => `zen:event-type:user.${name}`,
);
let ask: Awaited<ReturnType<typeof connectorOf>>;
let owner: ReturnType<typeof helpDesk.visit>;
let webhook: { id: string; created_by: string };
let people = 0;

beforeEach(async () => {
  ask = await connectorOf(helpDesk, "acorn");
  owner = helpDesk.visit("acorn");
  await owner.signIn("owner");
  webhook = (await subscribe({})).json.webhook;
});
afterEach(async () => {
  await ask("DELETE", `/api/v2/webhooks/${webhook.id}`);
  await helpDesk.reset();
  receiver.answer(200);
  receiver.take();
  helpDesk.advance(600);
});

const subscribe = (change: object) =>
  ask("POST", "/api/v2/webhooks", {
    webhook: {
      ...{ name: "Seats", status: "active", endpoint: receiver.url, http_method: "POST", request_format: "json" },
      ...{ subscriptions: ALL, ...change },
    },
  });

async function add(role = "agent", custom_role_id?: number): Promise<number> {
  people += 1;
  const person = { name: `Person ${people}`, email: `p${people}@acorn.example`, role, custom_role_id };
  return (await owner.addUser(person)).json.user.id;
}

const change = (id: number, user: object) => owner.write("PUT", `/api/v2/users/${id}`, { user });

/** What came of the events that were due, each by its short name, with what it says of before and after. */
async function told(): Promise<[string, unknown, unknown][]> {
  await helpDesk.deliver();
  return receiver
    .take()
    .map(({ json }) => [json.type.replace("zen:event-type:user.", ""), json.event.previous, json.event.current]);
}

function onlyOne(): Received {
  const [received, ...rest] = receiver.take();
  if (received === undefined || rest.length > 0) throw new Error(`${rest.length} more came.`);
  return received;
}

const secretOf = async (): Promise<string> =>
  (await ask("GET", `/api/v2/webhooks/${webhook.id}/signing_secret`)).json.signing_secret.secret;

describe("a webhook", () => {
  it("is made by a client with webhooks:write, listed, changed and deleted", async () => {
    expect(webhook).toMatchObject({
      ...{ id: expect.stringMatching(/^[0-9A-Z]{26}$/), name: "Seats", status: "active", subscriptions: ALL },
      ...{ created_by: String(helpDesk.personId("acorn", "admin")), http_method: "POST", request_format: "json" },
    });
    const path = `/api/v2/webhooks/${webhook.id}`;
    expect((await ask("GET", "/api/v2/webhooks?filter[name_contains]=Sea")).json.webhooks).toEqual([webhook]);
    expect((await ask("GET", "/api/v2/webhooks?filter[status]=inactive")).json.webhooks).toEqual([]);
    expect((await ask("PATCH", path, { webhook: { status: "inactive" } })).status).toBe(204);
    expect((await ask("GET", path)).json.webhook).toMatchObject({ status: "inactive", name: "Seats" });
    expect((await ask("DELETE", path)).status).toBe(204);
    expect((await ask("GET", path)).status).toBe(404);
  });

  it("is refused where it couldn't work, and to who only reads", async () => {
    expect((await subscribe({ http_method: "GET" })).status).toBe(400);
    expect((await subscribe({ endpoint: "nowhere" })).json.errors[0].title).toMatch(/^webhook\.endpoint/);
    const reader = await connectorOf(helpDesk, "acorn", "read");
    expect((await reader("POST", "/api/v2/webhooks", {})).json.description).toBe(
      "You are missing the following required scopes: webhooks:write",
    );
    expect((await reader("GET", "/api/v2/webhooks")).status).toBe(200);
    const other = await connectorOf(helpDesk, "birch");
    expect((await other("GET", `/api/v2/webhooks/${webhook.id}`)).status).toBe(404);
  });

  it("has a secret that can be reset", async () => {
    const before = await secretOf();
    const reset = await ask("POST", `/api/v2/webhooks/${webhook.id}/signing_secret`);
    expect([reset.status, reset.json.signing_secret.algorithm]).toEqual([201, "SHA256"]);
    expect(await secretOf()).toBe(reset.json.signing_secret.secret);
    expect(await secretOf()).not.toBe(before);
  });
});

describe("an event", () => {
  it("is posted as the vendor documents it, signed over its time and its bytes", async () => {
    const id = await add();
    await helpDesk.deliver();
    const { headers, body, json } = onlyOne();
    expect(json).toEqual({
      type: "zen:event-type:user.created",
      account_id: expect.any(Number),
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      zendesk_event_version: "2022-06-20",
      subject: `zen:user:${id}`,
      detail: {
        ...{ created_at: expect.any(String), updated_at: expect.any(String), email: `p${people}@acorn.example` },
        ...{ external_id: "", default_group_id: "0", organization_id: "0", id: String(id), role: "agent" },
      },
      event: {},
    });
    const timestamp = String(headers["x-zendesk-webhook-signature-timestamp"]);
    const right = createHmac("sha256", await secretOf())
      .update(timestamp + body)
      .digest("base64");
    expect(headers["x-zendesk-webhook-signature"]).toBe(right);
    expect(headers["x-zendesk-webhook-id"]).toBe(webhook.id);
    expect(headers["x-zendesk-account-id"]).toBe(String(json.account_id));
    const { invocations } = (await ask("GET", `/api/v2/webhooks/${webhook.id}/invocations`)).json;
    expect(invocations).toEqual([
      expect.objectContaining({ id: headers["x-zendesk-webhook-invocation-id"], status: "success", status_code: 200 }),
    ]);
  });

  it("comes of each change, of end users, too, and says what was and what is", async () => {
    const [staff, customer] = [await add(), await add("end-user")];
    expect(await told()).toEqual([
      ["created", undefined, undefined],
      ["created", undefined, undefined],
    ]);
    await change(staff, { suspended: true });
    await change(staff, { role: "agent", custom_role_id: 10006 });
    await change(staff, { role: "admin" });
    await change(customer, { role: "agent" });
    expect(await told()).toEqual([
      ["suspended_changed", false, true],
      ["custom_role_changed", "10004", "10006"],
      ["role_changed", "agent", "admin"],
      ["custom_role_changed", "10006", "10002"],
      ["role_changed", "end-user", "agent"],
      ["custom_role_changed", null, "10004"],
    ]);
    await owner.write("DELETE", `/api/v2/users/${staff}`);
    expect(await told()).toEqual([
      ["role_changed", "admin", "end-user"],
      ["custom_role_changed", "10002", null],
      ["active_changed", true, false],
      ["deleted", undefined, undefined],
    ]);
  });

  it("is told to nobody who didn't subscribe to it, or is inactive", async () => {
    await ask("PATCH", `/api/v2/webhooks/${webhook.id}`, {
      webhook: { subscriptions: ["zen:event-type:user.deleted"] },
    });
    await add();
    expect(await told()).toEqual([]);
    await ask("PATCH", `/api/v2/webhooks/${webhook.id}`, { webhook: { subscriptions: ALL, status: "inactive" } });
    await add();
    expect(await told()).toEqual([]);
  });

  it("is written down before it is sent", async () => {
    const id = await add();
    const rows = await helpDesk.db
      .selectFrom("sandbox.invocations")
      .select(["status", "body"])
      .where("webhook", "=", webhook.id)
      .execute();
    expect(rows).toEqual([{ status: "waiting", body: expect.stringContaining(`zen:user:${id}`) }]);
  });
});

describe("an endpoint that fails", () => {
  const invocations = async () =>
    (await ask("GET", `/api/v2/webhooks/${webhook.id}/invocations?filter[status]=failed`)).json.invocations;

  it("by 409 is asked three times more, then the invocation has failed", async () => {
    receiver.answer(409);
    await add();
    for (let times = 0; times < 6; times += 1) {
      await helpDesk.deliver();
      helpDesk.advance(1);
    }
    expect(receiver.take()).toHaveLength(4);
    const [failed] = await invocations();
    expect(failed).toMatchObject({ status: "failed", status_code: 409 });
    const path = `/api/v2/webhooks/${webhook.id}/invocations/${failed.id}/attempts`;
    expect((await ask("GET", path)).json.attempts).toHaveLength(4);
  });

  it("by 503 is asked again when it says, with the same body", async () => {
    receiver.answer(503, { "Retry-After": "30" });
    await add();
    await helpDesk.deliver();
    helpDesk.advance(29);
    await helpDesk.deliver();
    expect(receiver.take()).toHaveLength(1);
    receiver.answer(200);
    helpDesk.advance(1);
    await helpDesk.deliver();
    expect(receiver.take()).toHaveLength(1);
    expect(await invocations()).toEqual([]);
  });

  it("otherwise isn't asked again", async () => {
    receiver.answer(500);
    await add();
    await helpDesk.deliver();
    helpDesk.advance(60);
    await helpDesk.deliver();
    expect(receiver.take()).toHaveLength(1);
    expect(await invocations()).toHaveLength(1);
  });

  it("often trips the circuit breaker: for five seconds nothing is sent, and what was due then is lost", async () => {
    await helpDesk.set("acorn", { breakerLeast: 3 });
    receiver.answer(500);
    for (let times = 0; times < 3; times += 1) await add();
    await helpDesk.deliver();
    expect(receiver.take()).toHaveLength(3);
    receiver.answer(200);
    await add();
    expect(await told()).toEqual([]);
    helpDesk.advance(5);
    await add();
    expect(await told()).toEqual([["created", undefined, undefined]]);
    expect(await invocations()).toHaveLength(4);
  });
});

describe("events that go wrong", () => {
  it("are lost", async () => {
    await helpDesk.set("acorn", { events: "lost" });
    await add();
    expect(await told()).toEqual([]);
  });

  it("come twice, as the same event", async () => {
    await helpDesk.set("acorn", { events: "doubled" });
    await add();
    await helpDesk.deliver();
    const [one, two, ...rest] = receiver.take();
    expect([one?.json.id, rest]).toEqual([two?.json.id, []]);
  });

  it("come ten minutes late", async () => {
    await helpDesk.set("acorn", { events: "late" });
    await add();
    helpDesk.advance(599);
    expect(await told()).toEqual([]);
    helpDesk.advance(1);
    expect(await told()).toHaveLength(1);
  });

  it("come the newest first", async () => {
    await helpDesk.set("acorn", { events: "swapped" });
    const id = await add();
    await change(id, { suspended: true });
    expect((await told()).map(([type]) => type)).toEqual(["suspended_changed", "created"]);
  });

  it("are signed by somebody else", async () => {
    await helpDesk.set("acorn", { events: "forged" });
    await add();
    await helpDesk.deliver();
    const { headers, body } = onlyOne();
    const timestamp = String(headers["x-zendesk-webhook-signature-timestamp"]);
    const right = createHmac("sha256", await secretOf())
      .update(timestamp + body)
      .digest("base64");
    expect(headers["x-zendesk-webhook-signature"]).not.toBe(right);
  });
});
