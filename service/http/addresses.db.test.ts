import { expect, test } from "vitest";
import { END_MAILS_PATH } from "../outbox/mail/end-link.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { CARDS, testServices } from "../testing/services.ts";

const LIMIT = 3;
const database = await testDatabase();
await setUpAccount(testServices(database), "acorn");

/** A service whose callers are all at the address of a proxy, which says for whom it asks where `from` does. */
function behindProxy(remoteAddress: string, trustedProxies: string[] = []) {
  const { app, tokens } = testApp(
    testServices(database, { config: { rateLimitPerMinute: LIMIT, trustedProxies }, environment: CARDS }),
  );
  const inject = async (url: string, { from, headers }: { from?: string; headers?: Record<string, string> } = {}) =>
    app.inject({
      url,
      ...(url === "/v1/payment-events" ? { method: "POST", payload: {} } : {}),
      remoteAddress,
      headers: { ...headers, ...(from === undefined ? {} : { "x-forwarded-for": from }) },
    });
  const answers = async (times: number, ask: () => Promise<{ statusCode: number }>) => {
    const statuses: number[] = [];
    for (let index = 0; index < times; index += 1) statuses.push((await ask()).statusCode);
    return statuses;
  };
  return { inject, answers, tokens };
}

const CONNECTION = "/v1/connection?helpDesk=http://acorn.localhost:8400";

test("broken tokens of one take nothing from whoever is at the same address", async () => {
  const { inject, answers, tokens } = behindProxy("10.0.0.1");
  const broken = { headers: { authorization: "Bearer a.b.c" } };
  const ended = { headers: { authorization: await tokens.member("acorn", "owner", { expiresIn: -60 }) } };
  expect(await answers(LIMIT + 3, () => inject("/v1/viewer", broken))).toEqual(Array(LIMIT + 3).fill(401));
  expect(await answers(LIMIT + 3, () => inject("/v1/viewer", ended))).toEqual(Array(LIMIT + 3).fill(401));
  expect((await inject(CONNECTION)).statusCode).toBe(200);
  expect((await inject("/v1/payment-events")).statusCode).not.toBe(429);
});

test("each purpose that takes no token has a minute of its own", async () => {
  const { inject, answers } = behindProxy("10.0.0.2");
  expect(await answers(LIMIT + 1, () => inject("/v1/payment-events"))).toEqual([400, 400, 400, 429]);
  expect(await answers(LIMIT + 1, () => inject(CONNECTION))).toEqual([200, 200, 200, 429]);
  expect(await answers(LIMIT + 1, () => inject(`${END_MAILS_PATH}?token=guessed`))).toEqual([404, 404, 404, 429]);
});

test.each([
  ["10.0.0.3", "192.0.2"],
  // As a socket that takes both kinds of addresses names it.
  ["::ffff:10.0.0.3", "198.51.100"],
])("whom the trusted proxy %s asks for is counted, and nobody else", async (proxy, network) => {
  const { inject, answers } = behindProxy(proxy, ["10.0.0.0/8"]);
  const ask = (from: string) => answers(LIMIT + 1, () => inject(CONNECTION, { from }));
  expect(await ask(`${network}.1`)).toEqual([200, 200, 200, 429]);
  expect(await ask(`${network}.2`)).toEqual([200, 200, 200, 429]);
  // What stands before the last address is the caller's own word.
  expect(await ask(`${network}.99, ${network}.1, 10.9.9.9`)).toEqual([429, 429, 429, 429]);
});

test("whoever is not trusted says so of anybody in vain", async () => {
  const { inject } = behindProxy("10.0.0.4", ["10.0.0.8"]);
  const statuses: number[] = [];
  for (const from of ["192.0.2.3", "192.0.2.4", "192.0.2.5", "192.0.2.6"]) {
    statuses.push((await inject(CONNECTION, { from })).statusCode);
  }
  expect(statuses).toEqual([200, 200, 200, 429]);
});
