import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectorOf } from "../testing/client.ts";
import { answerConsent } from "../testing/consent.ts";
import { testHelpDesk } from "../testing/help-desk.ts";

const BACK = "https://service.example/back";
const helpDesk = await testHelpDesk({ oauthRedirectUris: [BACK] });
const STAFF = "/api/v2/users?role[]=agent&role[]=admin&page[size]=4";
let ask: Awaited<ReturnType<typeof connectorOf>>;

beforeEach(async () => {
  ask = await connectorOf(helpDesk, "acorn");
});
afterEach(() => helpDesk.reset());

const id = (key: string) => helpDesk.personId("acorn", key);
const idsOf = (json: { users: { id: number }[] }) => json.users.map((user) => user.id);

describe("a later page of people", () => {
  const second = async () => ask("GET", (await ask("GET", STAFF)).json.links.next);

  it("isn't to be had", async () => {
    await helpDesk.set("acorn", { laterPages: "unavailable" });
    const { status, headers } = await second();
    expect([status, headers.get("retry-after")]).toEqual([503, "30"]);
  });

  it("is a page of HTML that calls itself a success", async () => {
    await helpDesk.set("acorn", { laterPages: "html" });
    const { status, headers, text } = await second();
    expect([status, headers.get("content-type"), text]).toEqual([
      ...[200, "text/html; charset=utf-8", expect.stringMatching(/^<!doctype html>/)],
    ]);
  });

  it("is cut off", async () => {
    await helpDesk.set("acorn", { laterPages: "cut" });
    const { status, json, text } = await second();
    expect([status, json, text]).toEqual([200, null, expect.stringMatching(/^\{"users":\[/)]);
  });

  it("leads to itself", async () => {
    await helpDesk.set("acorn", { laterPages: "endless" });
    const { json } = await second();
    expect(json.meta.has_more).toBe(true);
    expect((await ask("GET", json.links.next)).json).toEqual(json);
  });

  it("begins with the last of the page before", async () => {
    const first = idsOf((await ask("GET", STAFF)).json);
    await helpDesk.set("acorn", { laterPages: "overlapping" });
    expect(idsOf((await second()).json)[0]).toBe(first.at(-1));
  });

  it("says that it is the last one", async () => {
    const whole = (await second()).json;
    await helpDesk.set("acorn", { laterPages: "last" });
    const { json } = await second();
    expect([whole.meta.has_more, json.meta.has_more, json.links.next]).toEqual([true, false, null]);
  });
});

describe("what is a guess", () => {
  const staff = async () => (await ask("GET", "/api/v2/users?role[]=agent&role[]=admin&page[size]=100")).json.users;
  const count = async () => (await ask("GET", "/api/v2/users/count?role[]=agent&role[]=admin")).json.count.value;

  it("can be otherwise: who is listed and counted", async () => {
    expect([(await staff()).length, await count()]).toEqual([10, 10]);
    await helpDesk.set("acorn", { suspendedPeople: "absent" });
    expect([(await staff()).length, await count()]).toEqual([8, 8]);
    await helpDesk.set("acorn", { lightAgents: "absent" });
    expect([(await staff()).length, await count()]).toEqual([6, 6]);
    expect((await ask("GET", `/api/v2/users/show_many?ids=${id("light")}`)).json.users).toHaveLength(1);
  });

  it.each([
    ["number", 1],
    ["text", "1"],
    ["null", null],
    ["missing", undefined],
  ] as const)("can be otherwise: a role's type is %s", async (roleType, expected) => {
    await helpDesk.set("acorn", { roleType });
    const light = (await staff()).find((user: { id: number }) => user.id === id("light"));
    expect(light.role_type).toBe(expected);
    expect((await ask("GET", `/api/v2/users/${id("light")}`)).json.user.role_type).toBe(expected);
  });

  it("can be otherwise: the owner", async () => {
    await helpDesk.set("acorn", { ownerId: "missing" });
    expect((await ask("GET", "/api/v2/account")).json.account).not.toHaveProperty("owner_id");
    await helpDesk.set("acorn", { ownerId: "forbidden" });
    expect((await ask("GET", "/api/v2/account")).status).toBe(403);
  });

  it("can be otherwise: the account's roles", async () => {
    await helpDesk.set("acorn", { customRoles: "not_found" });
    expect((await ask("GET", "/api/v2/custom_roles")).status).toBe(404);
  });

  it("can be otherwise: roles in other products", async () => {
    const path = `/api/v2/users/${id("light")}/entitlements/full`;
    await helpDesk.set("acorn", { entitlements: "list" });
    expect((await ask("GET", path)).json.entitlements).toContainEqual({ product: "chat", active: false });
    await helpDesk.set("acorn", { entitlements: "bare" });
    expect((await ask("GET", path)).json).toMatchObject({ chat: null, explore: "viewer" });
    await helpDesk.set("acorn", { entitlements: "unavailable" });
    expect((await ask("GET", path)).status).toBe(503);
  });

  it("can be otherwise: the answer with a token", async () => {
    const body = (more: object) => ({
      ...{ grant_type: "client_credentials", client_id: helpDesk.connectorClient("acorn").clientId },
      ...{ client_secret: helpDesk.connectorClient("acorn").clientSecret, ...more },
    });
    await helpDesk.set("acorn", { tokenStatus: 201, expiresIn: "always" });
    const { status, json } = await ask("POST", "/oauth/tokens", body({}));
    expect([status, json.expires_in]).toEqual([201, 1800]);
    await helpDesk.set("acorn", { expiresIn: "never" });
    expect((await ask("POST", "/oauth/tokens", body({ expires_in: 600 }))).json).not.toHaveProperty("expires_in");
  });
});

describe("a client that is shut out", () => {
  it("by the account's addresses, by an outage, or by a page before the API", async () => {
    await helpDesk.set("acorn", { api: "restricted" });
    expect((await ask("GET", "/api/v2/users/me")).status).toBe(403);
    const owner = helpDesk.visit("acorn");
    await owner.signIn("owner");
    expect((await owner.get("/api/v2/users/me")).status).toBe(200);
    await helpDesk.set("acorn", { api: "unavailable" });
    expect((await ask("GET", "/api/v2/users/me")).status).toBe(503);
    await helpDesk.set("acorn", { api: "html" });
    const { status, json } = await ask("GET", "/api/v2/users/me");
    expect([status, json]).toEqual([200, null]);
  });

  it("since a person says no", async () => {
    await helpDesk.set("acorn", { consent: "refused" });
    const visitor = helpDesk.visit("acorn");
    await visitor.signIn("agent");
    const question = new URLSearchParams({
      ...{ response_type: "code", client_id: helpDesk.signInClient.clientId, redirect_uri: BACK, scope: "users:read" },
      ...{ code_challenge: "c".repeat(43), code_challenge_method: "S256" },
    });
    const back = await answerConsent(visitor, `/oauth/authorizations/new?${question}`, "allow");
    expect(new URL(back).searchParams.get("error")).toBe("access_denied");
  });

  it("since whoever made it is no admin any more, and at last no one", async () => {
    const birch = await connectorOf(helpDesk, "birch");
    const owner = helpDesk.visit("birch");
    await owner.signIn("owner");
    const maker = `/api/v2/users/${helpDesk.personId("birch", "admin")}`;
    expect((await birch("GET", "/api/v2/account")).status).toBe(200);
    await owner.write("PUT", maker, { user: { role: "agent" } });
    expect((await birch("GET", "/api/v2/account")).status).toBe(403);
    expect((await birch("GET", "/api/v2/webhooks")).status).toBe(403);
    expect((await birch("GET", "/api/v2/users/count")).status).toBe(200);
    await owner.write("PUT", maker, { user: { role: "end-user" } });
    expect((await birch("GET", "/api/v2/users/count")).status).toBe(403);
    await owner.write("PUT", maker, { user: { suspended: true } });
    expect((await birch("GET", "/api/v2/users/me")).status).toBe(401);
  });
});

describe("switches over HTTP", () => {
  const desk = () => new URL(helpDesk.origin("acorn")).port;
  const over = (method: string, body?: object, host = "127.0.0.1") =>
    fetch(`http://${host}:${desk()}/accounts/acorn/switches`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
    });

  it("are set one by one, read, and put back", async () => {
    await over("PATCH", { events: "lost" });
    expect(await (await over("PATCH", { roleType: "text" })).json()).toMatchObject({
      events: "lost",
      roleType: "text",
    });
    expect(await (await over("DELETE")).json()).toMatchObject({ events: "sent", roleType: "number" });
    expect((await over("PATCH", { events: "sometimes" })).status).toBe(400);
    expect((await over("PATCH", { nonsense: 1 })).status).toBe(400);
  });

  it("aren't at any page's address", async () => {
    expect((await helpDesk.visit("acorn").send("PATCH", "/accounts/acorn/switches", { body: {} })).status).toBe(404);
    const atAccount = await fetch(`${helpDesk.apiOrigin("acorn")}/accounts/acorn/switches`);
    expect(atAccount.status).toBe(404);
  });
});
