import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { answerConsent } from "../testing/consent.ts";
import { testHelpDesk } from "../testing/help-desk.ts";

const BACK = "https://service.example/sign-in/help-desk/acorn";
const VERIFIER = "verifier-".padEnd(64, "v");
const CHALLENGE = createHash("sha256").update(VERIFIER).digest("base64url");

const helpDesk = await testHelpDesk({
  oauthRedirectUris: [BACK, "http://localhost:9999/back", "http://acorn.localhost/back", "http://plain.example/back"],
});
const API = helpDesk.apiOrigin("acorn");
const { clientId: PUBLIC } = helpDesk.signInClient;
const CONNECTOR = helpDesk.connectorClient("acorn");
const OF_CONNECTOR = { client_id: CONNECTOR.clientId, client_secret: CONNECTOR.clientSecret };

async function browser(as: string, account = "acorn") {
  const visitor = helpDesk.visit(account);
  await visitor.signIn(as);
  return visitor;
}

function question(change: Record<string, string | undefined> = {}): string {
  const asked = {
    ...{ response_type: "code", client_id: PUBLIC, redirect_uri: BACK, scope: "users:read", state: "st" },
    ...{ code_challenge: CHALLENGE, code_challenge_method: "S256" },
    ...change,
  };
  const given = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `/oauth/authorizations/new?${new URLSearchParams(given)}`;
}

async function codeOf(as = "agent", change: Record<string, string | undefined> = {}): Promise<string> {
  const back = new URL(await answerConsent(await browser(as), question(change), "allow"));
  expect([back.origin + back.pathname, back.searchParams.get("state")]).toEqual([BACK, "st"]);
  return back.searchParams.get("code") ?? "";
}

async function tokens(body: unknown, headers: Record<string, string> = { "Content-Type": "application/json" }) {
  const sent = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await fetch(`${API}/oauth/tokens`, { method: "POST", headers, body: sent });
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  return { status: answer.status, json: (await answer.json()) as any };
}

const exchange = (code: string, change: object = {}) =>
  tokens({
    ...{ grant_type: "authorization_code", code, client_id: PUBLIC, redirect_uri: BACK, code_verifier: VERIFIER },
    ...change,
  });

const credentials = (change: object = {}) =>
  tokens({
    ...{ grant_type: "client_credentials", client_id: CONNECTOR.clientId, client_secret: CONNECTOR.clientSecret },
    ...change,
  });

async function end(token: string): Promise<number> {
  const headers = { Authorization: `Bearer ${token}` };
  return (await fetch(`${API}/api/v2/oauth/tokens/current.json`, { method: "DELETE", headers })).status;
}

async function api(token: string, path: string, method = "GET", origin = API) {
  const answer = await fetch(origin + path, { method, headers: { Authorization: `Bearer ${token}` } });
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  return { status: answer.status, json: (await answer.json()) as any };
}

describe("the consent page", () => {
  it("leads somebody who isn't signed in through the sign-in first", async () => {
    const { status, headers } = await helpDesk.visit("acorn").get(question());
    expect([status, headers.location]).toEqual([
      302,
      expect.stringMatching(/^\/sign-in\?to=%2Foauth%2Fauthorizations/),
    ]);
  });

  it("asks each time, and lets the answer lead elsewhere", async () => {
    const visitor = await browser("owner");
    await answerConsent(visitor, question(), "allow");
    const again = await visitor.get(question());
    expect([again.status, again.text]).toEqual([
      200,
      expect.stringContaining("Allow Seatmeter sign-in access to Acorn?"),
    ]);
    expect(again.headers["content-security-policy"]).not.toContain("form-action");
  });

  it("sends back who refuses, with what the vendor says of it", async () => {
    const back = new URL(await answerConsent(await browser("owner"), question(), "deny"));
    expect(Object.fromEntries(back.searchParams)).toEqual({
      error: "access_denied",
      error_description: "The end-user or authorization server denied the request",
      state: "st",
    });
  });

  it.each([
    ["an unknown client", { client_id: "nobody" }],
    ["a redirect that isn't registered", { redirect_uri: "https://evil.example/" }],
    ["http on a name that only ends in localhost", { redirect_uri: "http://acorn.localhost/back" }],
    ["http elsewhere", { redirect_uri: "http://plain.example/back" }],
  ])("sends nobody anywhere for %s", async (_, change) => {
    const answer = await (await browser("owner")).get(question(change));
    expect([answer.status, answer.headers.location]).toEqual([400, undefined]);
  });

  it.each([
    ["unsupported_response_type", { response_type: "token" }],
    ["invalid_scope", { scope: "write" }],
    ["invalid_request", { code_challenge: undefined }],
    ["invalid_request", { code_challenge_method: "plain" }],
  ])("sends back with %s", async (error, change) => {
    const back = await answerConsent(await browser("owner"), question(change), "allow");
    expect(new URL(back).searchParams.get("error")).toBe(error);
  });

  it("takes http on localhost", async () => {
    const back = await answerConsent(
      await browser("owner"),
      question({ redirect_uri: "http://localhost:9999/back" }),
      "allow",
    );
    expect(back).toMatch(/^http:\/\/localhost:9999\/back\?code=/);
  });

  it("takes no answer that its own page didn't send", async () => {
    const visitor = await browser("owner");
    const form = Object.fromEntries(new URL(question(), visitor.origin).searchParams);
    const answer = await visitor.send("POST", "/oauth/authorizations", { form: { ...form, decision: "allow" } });
    expect([answer.status, answer.headers.location]).toEqual([403, undefined]);
  });
});

describe("a code", () => {
  it("is good for a token of whoever allowed it, which says how long it lasts only where that was asked", async () => {
    const { status, json } = await exchange(await codeOf("light"));
    expect([status, json]).toEqual([
      200,
      {
        access_token: expect.stringMatching(/.{40}/),
        refresh_token: expect.stringMatching(/.{40}/),
        token_type: "bearer",
        scope: "users:read",
      },
    ]);
    expect((await api(json.access_token, "/api/v2/users/me")).json.user).toMatchObject({
      id: helpDesk.personId("acorn", "light"),
      role: "agent",
      role_type: 1,
    });
    const asked = await exchange(await codeOf(), { expires_in: 600, refresh_token_expires_in: 604_800 });
    expect(asked.json).toMatchObject({ expires_in: 600, refresh_token_expires_in: 604_800 });
  });

  it("is good once", async () => {
    const code = await codeOf();
    const both = await Promise.all([exchange(code), exchange(code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(both.find(({ status }) => status === 400)?.json).toEqual({
      error: "invalid_grant",
      error_description: expect.stringMatching(/^The provided access grant is invalid, expired, or revoked/),
    });
  });

  it("is good for 120 seconds", async () => {
    const [early, late] = [await codeOf(), await codeOf()];
    helpDesk.advance(119);
    expect((await exchange(early)).status).toBe(200);
    helpDesk.advance(1);
    expect((await exchange(late)).json.error).toBe("invalid_grant");
  });

  it.each([
    ["the verifier is another", { code_verifier: "another".padEnd(64, "v") }, "invalid_grant"],
    ["there is no verifier", { code_verifier: undefined }, "invalid_grant"],
    ["the redirect is another", { redirect_uri: "http://localhost:9999/back" }, "invalid_grant"],
    ["it was made for another client", OF_CONNECTOR, "invalid_grant"],
    ["more is asked for than was allowed", { scope: "users:read write" }, "invalid_scope"],
    ["it is to last too short", { expires_in: 299 }, "invalid_request"],
    ["it is to last too long", { expires_in: 172_801 }, "invalid_request"],
  ])("isn't taken where %s", async (_, change, error) => {
    const { status, json } = await exchange(await codeOf(), change);
    expect([status, json.error]).toEqual([400, error]);
  });

  it("of a confidential client needs its secret, or a verifier", async () => {
    const asked = { client_id: CONNECTOR.clientId, scope: "read" };
    const bare = { ...asked, code_challenge: undefined, code_challenge_method: undefined };
    const bySecret = { client_id: CONNECTOR.clientId, code_verifier: undefined };
    const right = await exchange(await codeOf("admin", bare), { ...bySecret, client_secret: CONNECTOR.clientSecret });
    const none = await exchange(await codeOf("admin", bare), bySecret);
    const wrong = await exchange(await codeOf("admin", bare), { ...bySecret, client_secret: "wrong" });
    const proved = await exchange(await codeOf("admin", asked), { client_id: CONNECTOR.clientId });
    expect([right.status, none.json.error, wrong.status, wrong.json.error, proved.status]).toEqual([
      ...[200, "invalid_grant", 401, "invalid_client", 200],
    ]);
  });
});

describe("the token endpoint", () => {
  it("takes JSON alone", async () => {
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    const { status, json } = await tokens("grant_type=client_credentials", form);
    expect([status, json.error]).toEqual([400, "invalid_request"]);
  });

  it("takes no other kind of grant", async () => {
    const { status, json } = await credentials({ grant_type: "password" });
    expect([status, json.error]).toEqual([400, "unsupported_grant_type"]);
  });

  it("gives a confidential client a token of the admin who made it, without a refresh token", async () => {
    const { status, json } = await credentials();
    expect([status, json]).toEqual([
      200,
      { access_token: expect.any(String), token_type: "bearer", scope: "read webhooks:write" },
    ]);
    const { user } = (await api(json.access_token, "/api/v2/users/me.json")).json;
    expect(user.id).toBe(helpDesk.personId("acorn", "admin"));
  });

  it("gives credentials' tokens to no public client, none for a wrong secret, and none for more than the client may", async () => {
    const answers = [
      await credentials({ client_id: PUBLIC, client_secret: undefined }),
      await credentials({ client_secret: "wrong" }),
      await credentials({ client_secret: undefined }),
      await credentials({ scope: "read write" }),
      await credentials({ client_secret: helpDesk.connectorClient("birch").clientSecret }),
    ];
    expect(answers.map(({ status, json }) => [status, json.error])).toEqual([
      [400, "unauthorized_client"],
      [401, "invalid_client"],
      [401, "invalid_client"],
      [400, "invalid_scope"],
      [401, "invalid_client"],
    ]);
  });

  it("answers a scope that is a list with a token that may do nothing", async () => {
    const { status, json } = await credentials({ scope: ["read"] });
    expect(status).toBe(200);
    expect((await api(json.access_token, "/api/v2/users/me")).status).toBe(403);
  });
});

describe("a refresh token", () => {
  const refresh = (refresh_token: string, change: object = {}) =>
    tokens({ grant_type: "refresh_token", refresh_token, client_id: PUBLIC, ...change });

  it("is good once: another comes with each new token, and what came before is good no more", async () => {
    const first = (await exchange(await codeOf())).json;
    const second = await refresh(first.refresh_token);
    expect([second.status, second.json.scope]).toEqual([200, "users:read"]);
    expect((await api(first.access_token, "/api/v2/users/me")).status).toBe(401);
    expect((await refresh(first.refresh_token)).json.error).toBe("invalid_grant");
    expect((await api(second.json.access_token, "/api/v2/users/me")).status).toBe(200);
    expect((await refresh(second.json.refresh_token)).status).toBe(200);
  });

  it("is given out once to two who come at the same time", async () => {
    const { refresh_token } = (await exchange(await codeOf())).json;
    const both = await Promise.all([refresh(refresh_token), refresh(refresh_token)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it("is good for 30 days, and an access token for 30 minutes", async () => {
    const [early, late] = [(await exchange(await codeOf())).json, (await exchange(await codeOf())).json];
    helpDesk.advance(30 * 60 - 60);
    expect((await api(late.access_token, "/api/v2/users/me")).status).toBe(200);
    helpDesk.advance(60);
    expect(await api(late.access_token, "/api/v2/users/me")).toEqual({
      status: 401,
      json: {
        error: "invalid_token",
        error_description: "The access token provided is expired, revoked, malformed or invalid for other reasons.",
      },
    });
    helpDesk.advance(30 * 86_400 - 31 * 60);
    expect((await refresh(early.refresh_token)).status).toBe(200);
    helpDesk.advance(60);
    expect((await refresh(late.refresh_token)).json.error).toBe("invalid_grant");
  });

  it("of another client is none", async () => {
    const { refresh_token } = (await exchange(await codeOf())).json;
    expect((await refresh(refresh_token, OF_CONNECTOR)).json.error).toBe("invalid_grant");
    expect((await refresh(refresh_token)).status).toBe(200);
  });
});

describe("a bearer token", () => {
  it("reaches what its scopes say, and is told which one it lacks", async () => {
    const narrow = (await exchange(await codeOf("owner"))).json.access_token;
    expect((await api(narrow, "/api/v2/users/count")).status).toBe(200);
    expect(await api(narrow, "/api/v2/custom_roles")).toEqual({
      status: 403,
      json: { error: "Forbidden", description: "You are missing the following required scopes: read" },
    });
    const missing = await api(narrow, `/api/v2/users/${helpDesk.personId("acorn", "agent")}`, "DELETE");
    expect(missing.json.description).toBe("You are missing the following required scopes: users:write");
    const wide = (await credentials()).json.access_token;
    for (const path of ["/api/v2/custom_roles", "/api/v2/account", "/api/v2/users/count"]) {
      expect([path, (await api(wide, path)).status]).toEqual([path, 200]);
    }
  });

  it("of one account is nobody's at another", async () => {
    const { access_token } = (await credentials()).json;
    expect((await api(access_token, "/api/v2/users/me", "GET", helpDesk.apiOrigin("birch"))).status).toBe(401);
  });

  it("ends when whoever has it says so, whatever it may do", async () => {
    const { json } = await exchange(await codeOf());
    expect((await api(json.access_token, "/api/v2/users/me")).status).toBe(200);
    expect(await end(json.access_token)).toBe(204);
    expect((await api(json.access_token, "/api/v2/users/me")).status).toBe(401);
    expect([await end(json.access_token), await end("nobodys")]).toEqual([401, 401]);
  });

  it("of an end user says so of them, and reaches nothing that is for staff", async () => {
    const owner = await browser("owner");
    const { json } = await owner.addUser({ name: "End", email: "end@acorn.example", role: "end-user" });
    const { access_token } = (await exchange(await codeOf(String(json.user.id)))).json;
    expect((await api(access_token, "/api/v2/users/me")).json.user.role).toBe("end-user");
    expect((await api(access_token, "/api/v2/users/count")).status).toBe(403);
  });

  it("ends with its client, which Admin Center lists and deletes", async () => {
    const origin = helpDesk.apiOrigin("maple");
    const client = helpDesk.connectorClient("maple");
    const ask = async () => {
      const body = { grant_type: "client_credentials", client_id: client.clientId, client_secret: client.clientSecret };
      const headers = { "Content-Type": "application/json" };
      return fetch(`${origin}/oauth/tokens`, { method: "POST", headers, body: JSON.stringify(body) });
    };
    const { access_token } = (await (await ask()).json()) as { access_token: string };
    expect((await api(access_token, "/api/v2/users/me", "GET", origin)).status).toBe(200);

    const page = "/admin/apps-integrations/apis/oauth-clients";
    const agent = await browser("agent", "maple");
    expect((await agent.get(page)).status).toBe(403);
    const admin = await browser("admin", "maple");
    const { text } = await admin.get(page);
    expect(text).toContain(client.clientSecret);
    const authenticity_token = /name="authenticity_token" value="([^"]+)"/.exec(text)?.[1] ?? "";
    await admin.send("POST", page, { form: { authenticity_token, identifier: client.clientId } });
    expect((await admin.get(page)).text).not.toContain(client.clientSecret);

    expect((await api(access_token, "/api/v2/users/me", "GET", origin)).status).toBe(401);
    expect((await ask()).status).toBe(401);
  });
});
