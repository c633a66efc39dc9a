import type { PoolClient } from "pg";
import { expect, test } from "vitest";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

/** What an order costs, whatever else the machine is doing: how often it asks Postgres and waits for the answer. */
const services = testServices(await testDatabase({ poolSize: 1 }));

/** Counted where it happens: each time that something is sent after something has come back. */
let roundTrips = 0;
services.pool.on("connect", ({ connection: { stream } }: PoolClient) => {
  let answered = true;
  stream.on("data", () => {
    answered = true;
  });
  const write = stream.write.bind(stream) as (...given: unknown[]) => boolean;
  const counted = (...given: unknown[]) => {
    if (answered) roundTrips += 1;
    answered = false;
    return write(...given);
  };
  Object.assign(stream, { write: counted });
});
await setUpAccount(services, "acorn");
const { app, tokens } = testApp(services);

test("a quote and its order take eight round trips", async () => {
  const authorization = await tokens.member("acorn", "billing_admin");
  const buy = async (round: number) => {
    roundTrips = 0;
    const quoted = await app.inject({
      method: "POST",
      url: "/v1/quotes",
      headers: { authorization },
      payload: { channel: "instant", lines: [{ target: "suite", add: 1 }] },
    });
    const quote = quoted.json<{ id: string; version: string }>();
    const toQuote = roundTrips;
    const ordered = await app.inject({
      method: "POST",
      url: "/v1/orders",
      headers: { authorization, "idempotency-key": `key-${round}`, "if-match": `"${quote.version}"` },
      payload: { quoteId: quote.id },
    });
    expect(ordered.statusCode).toBe(201);
    expect(ordered.json()).toMatchObject({ state: "provisioned" });
    return { quote: toQuote, order: roundTrips - toQuote };
  };
  await buy(1);
  const { quote, order } = await buy(2);
  expect(quote).toBeGreaterThan(0);
  expect(quote + order).toBeLessThanOrEqual(8);
});
