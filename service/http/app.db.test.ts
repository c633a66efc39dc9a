import { sql } from "kysely";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { readProblem } from "../../shared/api/index.ts";
import { connect } from "../db/connect.ts";
import { accountSetup, setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { databaseUrl } from "../testing/postgres.ts";
import { CARDS, METRICS_TOKEN, testServices } from "../testing/services.ts";
import { BODY_LIMIT } from "./app.ts";

const database = await testDatabase();
const services = testServices(database, { environment: CARDS });
await setUpAccount(services, "acorn", { corsOrigins: ["https://pages.acorn.example"] });
await setUpAccount(services, "birch", { corsOrigins: ["https://pages.birch.example"] });
const { app, tokens } = testApp(services);
const owner = await tokens.member("acorn", "owner");
const desk = await tokens.helpDesk("acorn");

const put = (payload: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: "PUT",
    url: "/v1/assignments/m-1",
    headers: { authorization: desk, "content-type": "application/json", ...headers },
    payload,
  });

describe("a problem", () => {
  test.each<[string, number, string, () => Promise<{ statusCode: number; headers: object; body: string }>]>([
    ["an unknown route", 404, "not-found", () => app.inject("/v2/viewer")],
    ["a route's other method", 404, "not-found", () => app.inject({ method: "DELETE", url: "/v1/viewer" })],
    ["an address that cannot be read", 400, "invalid-input", () => app.inject("/v1/quotes/%zz")],
    [
      "no body",
      400,
      "invalid-input",
      () => app.inject({ method: "PUT", url: "/v1/assignments/m-1", headers: { authorization: desk } }),
    ],
    ["a body that is not JSON", 400, "invalid-input", () => put("{")],
    ["an empty body", 400, "invalid-input", () => put("")],
    [
      "arrays 10,000 deep",
      400,
      "invalid-input",
      () => put(`{"role":"agent","products":${"[".repeat(10_000)}${"]".repeat(10_000)}}`),
    ],
    [
      "objects 10,000 deep where anything may stand",
      400,
      "invalid-input",
      () => {
        const data = `{"paymentKey":"k","more":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`;
        return app.inject({
          method: "POST",
          url: "/v1/payment-events",
          headers: { "content-type": "application/json" },
          payload: `{"type":"payment.paid","timestamp":"2026-11-23T12:00:00Z","data":${data}}`,
        });
      },
    ],
    ["a key given twice", 400, "invalid-input", () => put('{"role":"agent","role":"owner"}')],
    [
      "an unknown field",
      400,
      "invalid-input",
      () => put('{"role":"agent","status":"active","name":"A","sequence":1,"x":1}'),
    ],
    [
      "a number as text",
      400,
      "invalid-input",
      () => put('{"role":"agent","status":"active","name":"A","sequence":"1"}'),
    ],
    [
      "another content type",
      415,
      "wrong-content-type",
      () => put("role=agent", { "content-type": "application/x-www-form-urlencoded" }),
    ],
    ["text", 415, "wrong-content-type", () => put("{}", { "content-type": "text/plain" })],
    ["too large a body", 413, "body-too-large", () => put(JSON.stringify({ name: "x".repeat(BODY_LIMIT) }))],
  ])("for %s is %i", async (_, status, type, act) => {
    const { statusCode, headers, body } = await act();
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      "content-type": expect.stringContaining("application/problem+json"),
      "cache-control": "no-store",
    });
    expect(readProblem(JSON.parse(body))?.details).toMatchObject({ type, status, detail: expect.stringMatching(/\w/) });
  });

  test("names each field that is wrong", async () => {
    const { body } = await put('{"role":"king","status":"active","name":"","sequence":1.5}');
    expect(readProblem(JSON.parse(body))?.details.fields?.map(({ field }) => field)).toEqual([
      "role",
      "name",
      "sequence",
    ]);
  });

  test.each<[string, "PUT", string, () => Promise<string>, object]>([
    [
      "openTickets",
      "PUT",
      "/v1/assignments/m-1",
      () => tokens.helpDesk("acorn"),
      { role: "agent", status: "active", name: "A", sequence: 1, openTickets: 2 ** 31 },
    ],
    [
      "lowThreshold",
      "PUT",
      "/v1/settings",
      () => tokens.member("acorn", "owner"),
      {
        lowThreshold: 2 ** 31,
        cap: null,
        approval: "by_hand",
        reminders: true,
        retentionMonths: 24,
        renewalNoticeDays: 7,
        showLastActive: false,
      },
    ],
    [
      "lowThreshold",
      "PUT",
      "/v1/admin/accounts/oak",
      () => tokens.operator(),
      { ...accountSetup("acorn"), lowThreshold: 2 ** 31 },
    ],
  ])("refuses a larger %s than can be kept: %s %s", async (field, method, url, token, payload) => {
    const headers = { authorization: await token(), "if-match": '"1"' };
    const { statusCode, body } = await app.inject({ method, url, headers, payload });
    expect(statusCode).toBe(400);
    expect(readProblem(JSON.parse(body))?.details.fields?.map((wrong) => wrong.field)).toEqual([field]);
  });

  test("a body of exactly 64 KiB is read", async () => {
    const body = JSON.stringify({ name: "" });
    const full = body.replace('""', `"${"x".repeat(BODY_LIMIT - body.length)}"`);
    expect(Buffer.byteLength(full)).toBe(BODY_LIMIT);
    expect((await put(full)).statusCode).toBe(400);
  });

  test("of the database's line is no mistake of ours: try again", async () => {
    // Connections of its own: until the pool hears that one is gone, it may be given to the next test.
    const own = connect(database.url);
    onTestFinished(() => own.close());
    const cut = testApp(testServices({ ...own, url: database.url }), {
      getViewer: async () => {
        await sql`SELECT pg_terminate_backend(pg_backend_pid())`.execute(own.db);
        throw new Error("not reached");
      },
    });
    const { statusCode, headers, body } = await cut.app.inject({
      url: "/v1/viewer",
      headers: { authorization: await cut.tokens.member("acorn", "owner") },
    });
    expect([statusCode, headers["retry-after"], readProblem(JSON.parse(body))?.type]).toEqual([
      503,
      "1",
      "unavailable",
    ]);
  });

  test("of ours leaks nothing", async () => {
    const broken = testApp(services, {
      getViewer: async () => {
        throw new Error("password authentication failed for postgres://u:secret@db");
      },
    });
    const { statusCode, body } = await broken.app.inject({
      url: "/v1/viewer",
      headers: { authorization: await broken.tokens.member("acorn", "owner") },
    });
    expect(statusCode).toBe(500);
    expect(readProblem(JSON.parse(body))?.type).toBe("internal");
    expect(body).not.toMatch(/secret|password|Error|\.ts/);
  });
});

test("HTML in a name comes back as it was, as JSON that no browser takes for a page", async () => {
  const name = '<img src=x onerror="alert(1)">&amp;';
  await setUpAccount(services, "willow", { name });
  const response = await app.inject({
    url: "/v1/viewer",
    headers: { authorization: await tokens.member("willow", "owner", { claims: { name } }) },
  });
  expect(response.json()).toMatchObject({ name, account: { name } });
  expect(response.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
});

describe("CORS", () => {
  const EXTENSION = services.config.extensionOrigins[0] ?? "";
  const allowed = async (origin: string, authorization = owner) =>
    (await app.inject({ url: "/v1/viewer", headers: { origin, authorization } })).headers[
      "access-control-allow-origin"
    ];
  const preflight = (origin: string) =>
    app.inject({ method: "OPTIONS", url: "/v1/orders", headers: { origin, "access-control-request-method": "POST" } });

  test("lets in the extension, and the pages of the token's own account", async () => {
    expect(await allowed(EXTENSION)).toBe(EXTENSION);
    expect(await allowed("https://pages.acorn.example")).toBe("https://pages.acorn.example");
  });

  test.each([
    "https://pages.birch.example",
    "https://evil.example",
    "null",
    "https://pages.acorn.example.evil.example",
  ])("does not let %s read an answer of acorn's", async (origin) => {
    expect(await allowed(origin)).toBeUndefined();
  });

  test("answers a preflight of a page that some account lists", async () => {
    const { statusCode, headers, body } = await preflight("https://pages.birch.example");
    expect(statusCode).toBe(204);
    expect(body).toBe("");
    expect(headers["access-control-allow-origin"]).toBe("https://pages.birch.example");
    expect(headers["access-control-allow-headers"]).toMatch(/Idempotency-Key/);
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
    expect((await preflight("https://evil.example")).headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("shows a page of the widget why its token was refused, and the headers it needs", async () => {
    const response = await app.inject({
      url: "/v1/viewer",
      headers: { origin: "https://pages.acorn.example", authorization: "Bearer a.b.c" },
    });
    expect(response.statusCode).toBe(401);
    expect(response.headers["access-control-allow-origin"]).toBe("https://pages.acorn.example");
    expect(response.headers["access-control-expose-headers"]).toBe("ETag, Location, Retry-After, Idempotency-Replayed");
    expect(response.headers.vary).toContain("Origin");
  });
});

describe("the rate limit", () => {
  const limited = (rateLimitPerMinute: number) => testServices(database, { config: { rateLimitPerMinute } });
  const poll = async ({ app, tokens }: ReturnType<typeof testApp>, member: string) =>
    await app.inject({
      url: "/v1/viewer",
      headers: { authorization: await tokens.member("acorn", "owner", { claims: { sub: member } }) },
    });

  test("counts each caller across processes, says when to come back, and starts anew", async () => {
    const one = limited(6);
    const two = testServices(database, { config: { rateLimitPerMinute: 6 } });
    const apps = [testApp(one), testApp(two)];
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1)
      for (const each of apps) statuses.push((await poll(each, "busy")).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    const [first] = apps as [ReturnType<typeof testApp>];
    const refused = await poll(first, "busy");
    expect(refused.headers["retry-after"]).toBe("60");
    expect(readProblem(refused.json())?.details).toMatchObject({ type: "too-many-requests", retryAfterSeconds: 60 });
    expect((await poll(first, "calm")).statusCode).toBe(200);
    one.clock.advance(60);
    expect((await poll(first, "busy")).statusCode).toBe(200);
  });

  test.each([
    ["one process", 1, 300],
    ["three processes", 3, 100],
  ])("lets exactly as many through as it says when all come at once, to %s", async (_, processes, calls) => {
    // Two processes never reach it by themselves, so each has counted its first few by then, whichever comes last.
    const apps = Array.from({ length: processes }, () => testApp(limited(240)));
    const all = await Promise.all(
      apps.flatMap((each) => Array.from({ length: calls }, () => poll(each, `crowd-${processes}`))),
    );
    const of = (status: number) => all.filter(({ statusCode }) => statusCode === status).length;
    expect([of(200), of(429)]).toEqual([240, 60]);
  });

  test("counts each of a few that come at once, and no others", async () => {
    const services = limited(600);
    const app = testApp(services);
    await Promise.all(Array.from({ length: 35 }, () => poll(app, "parallel")));
    const { used } = await services.db
      .selectFrom("rate_limits")
      .select("used")
      .where("caller", "=", "member:acorn:parallel")
      .executeTakeFirstOrThrow();
    expect(used).toBe(35);
  });

  test("a process whose minute begins later doesn't begin the other's anew", async () => {
    const [ahead, behind] = [limited(6), limited(6)];
    ahead.clock.advance(60);
    const apps = [testApp(ahead), testApp(behind)];
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1)
      for (const each of apps) statuses.push((await poll(each, "skewed")).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
  });

  test("writes nothing of those who poll by the minute, and counts them once they ask more often", async () => {
    const services = limited(600);
    const app = testApp(services);
    const counted = async (caller: string) =>
      (await services.db.selectFrom("rate_limits").select("used").where("caller", "=", caller).executeTakeFirst())
        ?.used;
    for (let index = 0; index < 10; index += 1) await poll(app, "poller");
    expect(await counted("member:acorn:poller")).toBeUndefined();
    await poll(app, "poller");
    expect(await counted("member:acorn:poller")).toBe(11);
  });
});

describe("probes", () => {
  const gone = connect(databaseUrl(database.url, "nobodys_database"));
  afterAll(() => gone.close());
  const { app: without } = testApp(testServices({ ...gone, url: database.url }));
  const metricsAuthorization = { authorization: `Bearer ${METRICS_TOKEN}` };

  test("say that the process lives, and that it can work", async () => {
    expect((await app.inject("/healthz")).statusCode).toBe(200);
    expect((await app.inject("/readyz")).statusCode).toBe(200);
  });

  test("say that it cannot while the database is gone", async () => {
    const answer = await without.inject("/readyz");
    expect(answer).toMatchObject({ statusCode: 503, headers: { "retry-after": "1" } });
    expect(answer.json()).toMatchObject({ title: "unavailable" });
    expect((await without.inject("/healthz")).statusCode).toBe(200);
  });

  test("metrics count by route, without ids", async () => {
    const counted = async () => {
      const { body, headers } = await app.inject({ url: "/metrics", headers: metricsAuthorization });
      expect(headers["content-type"]).toContain("text/plain");
      expect(body).not.toContain("quo_secretid");
      const count =
        /^http_request_duration_seconds_count\{method="GET",route="\/v1\/quotes\/:id",status="404"\} (\d+)$/m;
      return Number(count.exec(body)?.[1] ?? 0);
    };
    const before = await counted();
    await app.inject({ url: "/v1/quotes/quo_secretid", headers: { authorization: owner } });
    expect(await counted()).toBe(before + 1);
  });

  test("metrics are for whoever has their token", async () => {
    expect((await app.inject("/metrics")).statusCode).toBe(401);
    for (const authorization of [`${metricsAuthorization.authorization}x`, owner]) {
      expect((await app.inject({ url: "/metrics", headers: { authorization } })).statusCode).toBe(401);
    }
  });

  test("the document is served", async () => {
    const { body } = await app.inject("/openapi.json");
    expect(JSON.parse(body)).toMatchObject({ openapi: "3.1.0" });
  });
});
