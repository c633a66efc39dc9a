import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import * as v from "valibot";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cardPayments } from "../billing/payments/card/provider.ts";
import { testDatabase } from "../testing/database.ts";
import { createSimulator } from "./app.ts";
import { openBooks } from "./books.ts";
import { createEvents } from "./events.ts";
import { createConductor, Misbehaviour } from "./misbehaviour.ts";

const API_KEY = "key-of-the-simulator-in-tests";
const SECRET = `whsec_${Buffer.alloc(24, 7).toString("base64")}`;

const database = await testDatabase();
const books = await openBooks(database.url);
const conductor = createConductor(v.parse(Misbehaviour, {}));
let url = "";

/** Events as they arrived, their signature checked. */
const heard: { id: string; type: string; paymentKey: string }[] = [];
const webhook = new Webhook(SECRET);
const ear = createServer((request, response) => {
  let text = "";
  request.on("data", (piece) => {
    text += piece;
  });
  request.on("end", () => {
    const headers = request.headers as Record<string, string>;
    const event = webhook.verify(text, headers) as { type: string; data: { paymentKey: string } };
    heard.push({ id: headers["webhook-id"] ?? "", type: event.type, paymentKey: event.data.paymentKey });
    response.end("{}");
  });
});
await new Promise<void>((resolve) => ear.listen(0, "127.0.0.1", resolve));
const events = createEvents({
  url: `http://127.0.0.1:${(ear.address() as AddressInfo).port}/`,
  secret: SECRET,
  lateMs: 50,
  swapMs: 60_000,
});
const app = createSimulator({ books, events, conductor, apiKey: API_KEY, publicUrl: () => url });

beforeAll(async () => {
  url = await app.listen({ host: "127.0.0.1", port: 0 });
});
beforeEach(() => conductor.behave());
afterAll(async () => {
  await app.close();
  await events.close();
  await books.close();
  ear.closeAllConnections();
  ear.close();
});

const card = (timeoutMs = 5_000) => cardPayments({ url, apiKey: API_KEY, timeoutMs });
const charge = (paymentKey: string) => ({
  paymentKey,
  accountId: "acorn",
  customerReference: null,
  amountMinor: 6_624n,
  currency: "USD",
  exponent: 2,
  description: "Order 2026-1123-01 <b>",
});
const step = (call: object) => app.inject({ method: "POST", url: "/control/script", ...signed, payload: [call] });
const signed = { headers: { authorization: `Bearer ${API_KEY}` } };

async function ledgerOf(paymentKey: string): Promise<[string, string][]> {
  const { rows } = await database.pool.query<{ kind: string; amount_minor: bigint }>(
    "SELECT kind, amount_minor FROM simulator.ledger WHERE payment_key = $1 ORDER BY id",
    [paymentKey],
  );
  return rows.map(({ kind, amount_minor }) => [kind, String(amount_minor)]);
}

describe("a charge", () => {
  test("is made once, however often it is sent, and found", async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => card().charge(charge("once"))));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]).toMatchObject({ state: "charged" });
    expect(await card().find("once")).toEqual(outcomes[0]);
    expect(await ledgerOf("once")).toEqual([["charged", "6624"]]);
  });

  test("of another amount under the same key is refused", async () => {
    await card().charge(charge("amount"));
    await expect(card().charge({ ...charge("amount"), amountMinor: 1n })).rejects.toThrow("409");
    expect(await ledgerOf("amount")).toEqual([["charged", "6624"]]);
  });

  test("that never arrived is not found", async () => {
    expect(await card().find("nothing")).toBeNull();
  });

  test("with a wrong key of ours is unclear, not declined", async () => {
    const stranger = cardPayments({ url, apiKey: "somebody-else-entirely" });
    await expect(stranger.charge(charge("stranger"))).rejects.toThrow("401");
    expect(await card().find("stranger")).toBeNull();
  });

  test("can be declined", async () => {
    await step({ outcome: "decline" });
    expect(await card().charge(charge("declined"))).toEqual({ state: "declined", reason: "insufficient funds" });
    expect(await card().charge(charge("declined"))).toMatchObject({ state: "declined" });
    expect(await ledgerOf("declined")).toEqual([["declined", "0"]]);
  });
});

describe("misbehaviour", () => {
  test.each([
    ["drop_after", true],
    ["fail_after", true],
    ["drop_before", false],
    ["fail_before", false],
  ] as const)("%s gives no answer; charged: %j", async (answer, charged) => {
    await step({ answer });
    await expect(card().charge(charge(answer))).rejects.toThrow();
    expect(await ledgerOf(answer)).toEqual(charged ? [["charged", "6624"]] : []);
    expect(await card().find(answer)).toEqual(charged ? { state: "charged", reference: expect.any(String) } : null);
    expect(await card().charge(charge(answer))).toMatchObject({ state: "charged" });
    expect(await ledgerOf(answer)).toEqual([["charged", "6624"]]);
  });

  test("a delay outlasts the caller, and charges all the same", async () => {
    await step({ delayMs: 3_000 });
    await expect(card(1_000).charge(charge("late"))).rejects.toThrow();
    expect(await card().find("late")).toBeNull();
    await expect.poll(() => card().find("late")).toMatchObject({ state: "charged" });
  });

  test("by chance is the same for the same seed and key, and ends some day", () => {
    const chances = v.parse(Misbehaviour, { seed: "7", decline: 0.3, requireConfirmation: 0.3, dropAfter: 0.5 });
    const keys = Array.from({ length: 200 }, (_, index) => ({ paymentKey: `pay_${index}`, accountId: "acorn" }));
    const run = (order: typeof keys) => {
      const conducted = createConductor(chances);
      return new Map(order.map((key) => [key.paymentKey, conducted.conduct("charge", key)]));
    };
    expect(run([...keys].reverse())).toEqual(new Map([...run(keys)].reverse()));
    const outcomes = [...run(keys).values()].map(({ outcome }) => outcome);
    expect(new Set(outcomes).size).toBe(3);
    const one = createConductor(chances);
    const answers = keys.map(() => one.conduct("charge", { paymentKey: "pay_1", accountId: "acorn" }).answer);
    expect(new Set(answers)).toEqual(new Set(["reply", "drop_after"]));
  });

  test("needs our key", async () => {
    const answer = await app.inject({ method: "POST", url: "/control/script", payload: [] });
    expect(answer.statusCode).toBe(401);
  });
});

describe("a confirmation", () => {
  async function waiting(paymentKey: string): Promise<string> {
    await step({ outcome: "require_confirmation" });
    const outcome = await card().charge(charge(paymentKey));
    if (outcome.state !== "requires_action") throw new Error("it should wait for its payer");
    return outcome.actionUrl;
  }

  test("is asked for on a page that shows text as text", async () => {
    const page = await (await fetch(await waiting("page"))).text();
    expect(page).toContain("66.24 USD");
    expect(page).toContain("2026-1123-01 &#60;b&#62;");
    expect(page).not.toContain("<b>");
  });

  test.each([
    ["confirm", "charged", "The payment is confirmed"],
    ["decline", "declined", "The payment was declined"],
  ] as const)("%s: %s", async (press, state, heading) => {
    const actionUrl = await waiting(press);
    const page = await fetch(`${actionUrl}/${press}`, { method: "POST", body: new URLSearchParams() });
    expect(await page.text()).toContain(heading);
    expect(await card().find(press)).toMatchObject({ state });
    // The other button, pressed in another tab, changes nothing.
    await fetch(`${actionUrl}/${press === "confirm" ? "decline" : "confirm"}`, { method: "POST" });
    expect(await card().find(press)).toMatchObject({ state });
  });

  test("that is cancelled cannot be given any more", async () => {
    const actionUrl = await waiting("cancelled");
    expect(await card().cancel("cancelled")).toEqual({ state: "declined", reason: "abandoned" });
    await fetch(`${actionUrl}/confirm`, { method: "POST" });
    expect(await ledgerOf("cancelled")).toEqual([
      ["requires_action", "0"],
      ["declined", "0"],
    ]);
  });

  test("that came before the cancelling stays", async () => {
    const actionUrl = await waiting("quick");
    await fetch(`${actionUrl}/confirm`, { method: "POST" });
    expect(await card().cancel("quick")).toMatchObject({ state: "charged" });
  });

  test("of a page that there isn't", async () => {
    expect((await fetch(`${url}/confirm/nothing`)).status).toBe(404);
  });
});

describe("a refund", () => {
  test("is made once, of the whole amount", async () => {
    await card().charge(charge("refund"));
    const refunds = await Promise.all(Array.from({ length: 8 }, () => card().refund("refund")));
    expect(new Set(refunds.map(({ reference }) => reference)).size).toBe(1);
    expect(await ledgerOf("refund")).toEqual([
      ["charged", "6624"],
      ["refunded", "-6624"],
    ]);
  });

  test("of nothing is refused", async () => {
    await expect(card().refund("never")).rejects.toThrow("409");
  });

  test("whose answer is lost is made, and told again", async () => {
    await card().charge(charge("lost"));
    await step({ call: "refund", answer: "drop_after" });
    await expect(card().refund("lost")).rejects.toThrow();
    expect(await card().refund("lost")).toEqual({ reference: expect.any(String) });
    expect(await ledgerOf("lost")).toHaveLength(2);
  });
});

describe("events", () => {
  const of = (paymentKey: string) => heard.filter((event) => event.paymentKey === paymentKey);

  test.each([
    ["once", 1, 1],
    ["late", 1, 1],
    ["twice", 2, 1],
  ] as const)("%s: signed, %i times under %i id", async (how, times, ids) => {
    await step({ events: how });
    await card().charge(charge(`event-${how}`));
    await expect.poll(() => of(`event-${how}`)).toHaveLength(times);
    expect(new Set(of(`event-${how}`).map(({ id }) => id)).size).toBe(ids);
    expect(of(`event-${how}`)[0]?.type).toBe("payment.charged");
  });

  test("come in another order", async () => {
    await step({ events: "swapped" });
    await card().charge(charge("first"));
    await card().charge(charge("second"));
    const order = () =>
      heard
        .map(({ paymentKey }) => paymentKey)
        .filter((paymentKey) => paymentKey === "first" || paymentKey === "second");
    await expect.poll(order).toHaveLength(2);
    expect(order()).toEqual(["second", "first"]);
  });
});

test("the books cannot be changed, only continued", async () => {
  await card().charge(charge("kept"));
  for (const statement of [
    "UPDATE simulator.ledger SET amount_minor = 1",
    "DELETE FROM simulator.ledger",
    "TRUNCATE simulator.ledger",
  ]) {
    await expect(database.pool.query(statement)).rejects.toThrow("is not allowed");
  }
});

test.each([
  "<html>",
  "{}",
  '{"paymentKey":"other","state":"charged","reference":"r"}',
  '{"paymentKey":"k","state":"charged"}',
])("an answer that cannot be read says nothing: %s", async (text) => {
  const odd = cardPayments({ url, apiKey: API_KEY, fetch: async () => new Response(text) });
  await expect(odd.charge(charge("k"))).rejects.toThrow();
});

test("an address for the payer that is no web address is not passed on", async () => {
  const body = { paymentKey: "k", state: "requires_action", actionUrl: "javascript:alert(1)" };
  const odd = cardPayments({ url, apiKey: API_KEY, fetch: async () => Response.json(body) });
  await expect(odd.find("k")).rejects.toThrow();
});
