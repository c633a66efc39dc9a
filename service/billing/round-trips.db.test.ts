import type { PoolClient } from "pg";
import { expect, test } from "vitest";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

/** What an order costs, whatever else the machine is doing: how often it asks Postgres and waits for the answer. */
const services = testServices(await testDatabase({ poolSize: 1 }));

const sent: string[] = [];
services.pool.on("connect", (client: PoolClient) => {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  const counted = (...given: unknown[]) => {
    const [first] = given;
    const text = typeof first === "string" ? first : (first as { text: string }).text;
    // It goes along with the statement after it.
    if (text !== "begin") sent.push(text);
    return query(...given);
  };
  Object.assign(client, { query: counted });
});
await setUpAccount(services, "acorn");
const { app, tokens } = testApp(services);

test("a quote and its order take so many round trips", async () => {
  const authorization = await tokens.member("acorn", "billing_admin");
  const buy = async (round: number) => {
    sent.length = 0;
    const quoted = await app.inject({
      method: "POST",
      url: "/v1/quotes",
      headers: { authorization },
      payload: { channel: "instant", lines: [{ target: "suite", add: 1 }] },
    });
    const quote = quoted.json<{ id: string; version: string }>();
    const toQuote = sent.length;
    const ordered = await app.inject({
      method: "POST",
      url: "/v1/orders",
      headers: { authorization, "idempotency-key": `key-${round}`, "if-match": `"${quote.version}"` },
      payload: { quoteId: quote.id },
    });
    expect(ordered.statusCode).toBe(201);
    return { quote: toQuote, order: sent.length - toQuote };
  };
  await buy(1);
  const { quote, order } = await buy(2);
  expect(quote).toBeLessThanOrEqual(3);
  expect(order).toBeLessThanOrEqual(11);
});
