import type { KyselyPlugin } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { connect } from "../db/connect.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { createListedOrigins } from "./listed-origins.ts";

const LISTED = "https://pages.acorn.example";
const database = await testDatabase();
await setUpAccount(testServices(database), "acorn", { corsOrigins: [LISTED] });

let queries = 0;
const counter: KyselyPlugin = {
  transformQuery: ({ node }) => {
    queries += 1;
    return node;
  },
  transformResult: async ({ result }) => result,
};
beforeEach(() => {
  queries = 0;
});

/** A service that counts what it asks its database, but for who calls. */
function counted(rateLimitPerMinute = 1_000) {
  const services = testServices(
    { ...database, db: database.db.withPlugin(counter) },
    { config: { rateLimitPerMinute } },
  );
  const { app } = testApp(services);
  const allowed = async (origin: string, url = "/nowhere") =>
    (await app.inject({ url, headers: { origin } })).headers["access-control-allow-origin"];
  const preflight = async (origin: string) =>
    (
      await app.inject({
        method: "OPTIONS",
        url: "/v1/orders",
        headers: { origin, "access-control-request-method": "POST" },
      })
    ).headers["access-control-allow-origin"];
  return { app, clock: services.clock, allowed, preflight };
}

test("however many origins are made up, they cost one look", async () => {
  const { allowed, preflight } = counted();
  const madeUp = Array.from({ length: 20 }, (_, index) => `https://${index}.evil.example`);
  const answers = await Promise.all(madeUp.flatMap((origin) => [allowed(origin), preflight(origin)]));
  expect(new Set(answers)).toEqual(new Set([undefined]));
  expect(await preflight(LISTED)).toBe(LISTED);
  expect(queries).toBe(1);
});

test("a page that is listed meanwhile is let in after five seconds, and one that is listed no more is not", async () => {
  const { clock, preflight } = counted();
  const NEXT = "https://next.acorn.example";
  expect([await preflight(LISTED), await preflight(NEXT)]).toEqual([LISTED, undefined]);
  await setUpAccount(testServices(database), "acorn", { corsOrigins: [NEXT] });
  clock.advance(5);
  expect([await preflight(LISTED), await preflight(NEXT)]).toEqual([undefined, NEXT]);
  await setUpAccount(testServices(database), "acorn", { corsOrigins: [LISTED] });
  clock.set("2026-11-20T12:00:00.000Z");
  expect(await preflight(LISTED)).toBe(LISTED);
  expect(queries).toBe(3);
});

test("whoever has exceeded the limit costs nothing more", async () => {
  const { app, clock } = counted(1);
  const ask = () =>
    app.inject({
      url: "/v1/connection?helpDesk=http://acorn.localhost:8400",
      headers: { origin: "https://evil.example" },
      remoteAddress: "192.0.2.44",
    });
  expect([(await ask()).statusCode, (await ask()).statusCode]).toEqual([200, 429]);
  clock.advance(5);
  queries = 0;
  expect((await ask()).statusCode).toBe(429);
  expect(queries).toBe(0);
});

test("what was listed stays so while the database is gone", async () => {
  const { db, close } = connect(database.url, { poolSize: 2 });
  const services = testServices(database);
  const isListed = createListedOrigins({ ...services, db });
  expect(await isListed(LISTED)).toBe(true);
  await close();
  services.clock.advance(5);
  expect([await isListed(LISTED), await isListed("https://evil.example")]).toEqual([true, false]);
});
