import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import type { Pace } from "../connector.ts";
import { HelpDeskBusy } from "../connector.ts";
import type { HostAnswer, HostRequest } from "../send.ts";
import { assertAllowed, createClient } from "./client.ts";
import { createTokens } from "./tokens.ts";

const origin = "https://acme.zendesk.com";
const Me = v.object({ user: v.object({ id: v.number() }) });
const me = { user: { id: 35436, name: "Johnny Agent", role: "agent" } };

let now: number;
let requests: HostRequest[];
let answers: HostAnswer[];
let limits: number[];
let rested: number[];

const clock = { now: () => new Date(now) };
const answer = (status: number, body: unknown, headers: Record<string, string> = {}): HostAnswer => ({
  status,
  headers,
  body: typeof body === "string" ? body : JSON.stringify(body),
});
const token = (given: object = {}) =>
  answer(200, { access_token: "t0ken", token_type: "bearer", scope: "read", ...given });

const pace: Pace = {
  turn: async () => undefined,
  learnLimit: async (perMinute) => void limits.push(perMinute),
  rest: async (seconds) => {
    rested.push(seconds);
    return new Date(now + seconds * 1000);
  },
};

const open = () => {
  const send = async (request: HostRequest) => {
    requests.push(request);
    const next = answers.shift();
    if (next === undefined) throw new Error(`Nothing is scripted for ${request.method} ${request.url.href}`);
    return next;
  };
  const tokens = createTokens({ origin, client: "seatmeter", secret: "s3cret", scopes: ["read"], clock });
  return createClient({ origin, send, pace, tokens, clock });
};
const whoAmI = (client = open()) => client.get("/api/v2/users/me", {}, Me);

beforeEach(() => {
  now = Date.UTC(2026, 10, 30);
  requests = [];
  answers = [];
  limits = [];
  rested = [];
});

describe("the token", () => {
  test("is asked for as JSON with an end, and used until a minute before it", async () => {
    answers = [token({ expires_in: 1_800 }), answer(200, me), answer(200, me), token(), answer(200, me)];
    const client = open();
    await whoAmI(client);
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      grant_type: "client_credentials",
      client_id: "seatmeter",
      client_secret: "s3cret",
      scope: "read",
      expires_in: 7_200,
    });
    expect(requests[1]?.headers).toMatchObject({ Authorization: "Bearer t0ken" });
    now += 1_739_000;
    await whoAmI(client);
    now += 1_000;
    await whoAmI(client);
    expect(requests.filter(({ url }) => url.pathname === "/oauth/tokens")).toHaveLength(2);
  });

  test("is one for all who ask at once", async () => {
    answers = [token(), answer(200, me), answer(200, me), answer(200, me)];
    const client = open();
    await Promise.all([whoAmI(client), whoAmI(client), whoAmI(client)]);
    expect(requests.filter(({ url }) => url.pathname === "/oauth/tokens")).toHaveLength(1);
  });

  test("that is refused is followed by another one, once", async () => {
    answers = [token(), answer(401, { error: "invalid_token" }), token(), answer(200, me)];
    expect(await whoAmI()).toEqual({ user: { id: 35436 } });
    answers = [token(), answer(401, ""), token(), answer(401, { error: "invalid_token" })];
    await expect(whoAmI()).rejects.toMatchObject({ fault: "token-refused" });
  });

  test.each([
    ["a wrong secret", answer(401, { error: "invalid_client", error_description: "No such client" }), "secret-refused"],
    ["a scope that the client hasn't", answer(400, { error: "invalid_scope" }), "scope-refused"],
    ["fewer scopes than asked for", token({ scope: "users:read" }), "scope-refused"],
    ["no such page", answer(404, "<html>"), "not-found"],
    ["a page in place of it", answer(200, "<!doctype html>"), "not-json"],
    ["trouble of the host's", answer(500, ""), "failed"],
  ])("%s", async (_, refusal, fault) => {
    answers = [refusal];
    await expect(whoAmI()).rejects.toMatchObject({ fault });
  });
});

describe("an answer", () => {
  test.each([
    [{ error: "RecordNotFound", description: "Not found" }, 404, "not-found", "404 RecordNotFound: Not found"],
    [{ error: { title: "Forbidden", message: "No access" } }, 403, "not-allowed", "403 Forbidden: No access"],
    [
      { error: "Forbidden", description: "Missing scopes: read" },
      403,
      "scope-refused",
      "403 Forbidden: Missing scopes: read",
    ],
    [{ errors: [{ code: "Bad", title: "Bad request", detail: "x" }] }, 400, "refused", "400 Bad: Bad request: x"],
    [
      { error: "RecordInvalid", description: "Invalid", details: { value: [{ type: "blank" }] } },
      422,
      "refused",
      '422 RecordInvalid: Invalid: {"value":[{"type":"blank"}]}',
    ],
    ["<html>Maintenance</html>", 502, "failed", "502"],
    ["", 302, "redirected", "302"],
    ["<!doctype html>", 200, "not-json", expect.any(String)],
    [{ me }, 200, "unreadable", "user is not as documented"],
  ])("%j with status %i is %s", async (body, status, fault, message) => {
    answers = [token(), answer(status, body)];
    await expect(whoAmI()).rejects.toMatchObject({ fault, message });
  });

  test.each([
    [429, { "retry-after": "93" }, 93],
    [503, { "retry-after": "5" }, 5],
    [429, { "ratelimit-reset": "41" }, 41],
    [429, {}, 60],
    [429, { "retry-after": "999999" }, 3_600],
  ])("%i with %j has everybody wait", async (status, headers, seconds) => {
    answers = [token(), answer(status, "", headers)];
    await expect(whoAmI()).rejects.toEqual(new HelpDeskBusy(new Date(now + seconds * 1000)));
    expect(rested).toEqual([seconds]);
  });

  test.each([
    [{ "x-rate-limit": "700", "x-rate-limit-remaining": "699" }, [700], []],
    [
      { "ratelimit-limit": "100", "ratelimit-remaining": "0", "ratelimit-reset": "12", "x-rate-limit": "700" },
      [100],
      [12],
    ],
    [{ "x-rate-limit": "999999999" }, [2_500], []],
    [{ "x-rate-limit": "lots" }, [], []],
  ])("with %j tells the account's limit", async (headers, learnt, paused) => {
    answers = [token(), answer(200, me, headers)];
    expect(await whoAmI()).toEqual({ user: { id: 35436 } });
    expect([limits, rested]).toEqual([learnt, paused]);
  });

  test("tells how far the clocks are apart", async () => {
    const client = open();
    expect(client.clockAhead()).toBeNull();
    answers = [token(), answer(200, me, { date: new Date(now + 90_000).toUTCString() })];
    await whoAmI(client);
    expect(client.clockAhead()).toBe(90);
  });
});

test.each([
  ["POST", "/api/v2/users"],
  ["PATCH", "/api/v2/users/7"],
  ["DELETE", "/api/v2/users/7"],
  ["POST", "/api/v2/tickets"],
  ["POST", "/api/v2/webhooks/../users"],
  ["POST", "/api/v2/webhooksx"],
  ["DELETE", "/oauth/tokens"],
  ["GET", "/agent/dashboard"],
] as const)("%s %s is nothing that it may ask for", (method, path) => {
  expect(() => assertAllowed({ method, url: new URL(path, origin) })).toThrow("nothing that the connector may ask for");
});

test.each([
  ["GET", "/api/v2/users/me"],
  ["POST", "/api/v2/webhooks"],
  ["PATCH", "/api/v2/webhooks/01FMJQSY40HZBCBVPZB9212S8V"],
  ["DELETE", "/api/v2/webhooks/01FMJQSY40HZBCBVPZB9212S8V"],
  ["POST", "/oauth/tokens"],
] as const)("%s %s it may", (method, path) => {
  expect(() => assertAllowed({ method, url: new URL(path, origin) })).not.toThrow();
});
