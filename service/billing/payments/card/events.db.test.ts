import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { testApp } from "../../../testing/app.ts";
import { testDatabase } from "../../../testing/database.ts";
import { CARDS } from "../../../testing/services.ts";
import { reconcile } from "../../reconcile.ts";
import { openDesk } from "../../testing/desk.ts";

const SECRET = CARDS.SEATMETER_PAYMENTS_WEBHOOK_SECRET;
const OTHER = `whsec_${Buffer.alloc(24, 4).toString("base64")}`;

const database = await testDatabase();
const desk = await openDesk(database, "acorn", { environment: CARDS });
const { app } = testApp(desk.services);

interface Sending {
  secret?: string;
  /** Seconds from now. */
  at?: number;
  /** What was signed, where that is not what is sent. */
  signed?: string;
}

function send(paymentKey: string, { secret = SECRET, at = 0, signed }: Sending = {}) {
  const payload = JSON.stringify({ type: "payment.charged", timestamp: "2026-11-23T12:00:00Z", data: { paymentKey } });
  const when = new Date(Date.now() + at * 1000);
  return app.inject({
    method: "POST",
    url: "/v1/payment-events",
    headers: {
      "content-type": "application/json",
      "webhook-id": "evt_1",
      "webhook-timestamp": String(Math.floor(when.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign("evt_1", when, signed ?? payload),
    },
    payload,
  });
}

/** An order that waits for its payer, looked at so often that the next look is minutes away. */
async function waiting() {
  desk.payments.script = ["require_action"];
  const { order } = await desk.order(await desk.quote());
  await database.db
    .updateTable("orders")
    .set({ attempts: 8 })
    .where("id", "=", order?.id ?? "")
    .execute();
  desk.services.clock.advance(10);
  expect(await reconcile(desk.till)).toBe(1);
  desk.services.clock.advance(10);
  const { payment_key: paymentKey } = await database.db
    .selectFrom("orders")
    .select("payment_key")
    .where("id", "=", order?.id ?? "")
    .executeTakeFirstOrThrow();
  return { id: order?.id ?? "", paymentKey };
}

test("an event has its order looked at, and is believed in nothing", async () => {
  const { id, paymentKey } = await waiting();
  const first = await send(paymentKey);
  expect([first.statusCode, first.json()]).toEqual([200, { received: true }]);
  expect(await reconcile(desk.till)).toBe(1);
  expect((await desk.read(id)).state).toBe("requires_action");

  desk.payments.payer("confirm");
  expect((await send(paymentKey)).statusCode).toBe(200);
  expect((await send(paymentKey)).statusCode).toBe(200);
  expect(await reconcile(desk.till)).toBe(1);
  expect((await desk.read(id)).state).toBe("provisioned");
  expect((await send(paymentKey)).statusCode).toBe(200);
  expect(await reconcile(desk.till)).toBe(0);
});

test.each<[string, Sending]>([
  ["another secret", { secret: OTHER }],
  ["another body", { signed: "{}" }],
  ["six minutes ago", { at: -360 }],
  ["in six minutes", { at: 360 }],
])("an event signed with %s is refused", async (_, sending) => {
  const answer = await send("pay_1", sending);
  expect(answer.statusCode).toBe(401);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
});

test("an event without a signature is refused, and does nothing", async () => {
  const { id, paymentKey } = await waiting();
  desk.payments.payer("decline");
  const payload = { type: "payment.declined", timestamp: "2026-11-23T12:00:00Z", data: { paymentKey } };
  expect((await app.inject({ method: "POST", url: "/v1/payment-events", payload })).statusCode).toBe(401);
  expect(await reconcile(desk.till)).toBe(0);
  expect((await desk.read(id)).state).toBe("requires_action");
  await send(paymentKey);
  expect(await reconcile(desk.till)).toBe(1);
});

test("an event about a payment that nobody knows is taken, and forgotten", async () => {
  expect((await send("pay_of_somebody_else")).statusCode).toBe(200);
});
