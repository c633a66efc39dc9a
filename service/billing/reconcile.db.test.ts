import { describe, expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { waitsFor } from "../testing/waits.ts";
import { recordIntent } from "./intent.ts";
import { selectStanding } from "./lock.ts";
import { invoicePayments } from "./payments/invoice/provider.ts";
import { reconcile } from "./reconcile.ts";
import { settle } from "./settle.ts";
import { takeDue } from "./take-due.ts";
import type { Desk } from "./testing/desk.ts";
import { openDesk } from "./testing/desk.ts";
import { expectInvariants } from "./testing/invariants.ts";

// One account a file, since a look takes what it finds in the whole database.
const database = await testDatabase({ racers: 8 });

/** An order whose process died right after its intent was committed. */
async function abandoned(desk: Desk, key = "k") {
  const quote = await desk.quote();
  const request = { quoteId: quote.id, note: null, acknowledged: false, idempotencyKey: key, version: quote.version };
  const standing = await selectStanding(desk.services.db, desk.accountId).executeTakeFirstOrThrow();
  const order = await recordIntent(desk.services, desk.caller("owner"), { quote, request, standing });
  if (order === null) throw new Error("somebody else was quicker");
  return { quote, order };
}

describe("an order that a crash left", () => {
  test("is left alone while somebody may be working on it", async () => {
    const desk = await openDesk(database, "acorn");
    const { order } = await abandoned(desk);
    expect(await reconcile(desk.till)).toBe(0);
    desk.services.clock.advance(9);
    expect(await reconcile(desk.till)).toBe(0);
    desk.services.clock.advance(1);
    expect(await reconcile(desk.till)).toBe(1);
    expect((await desk.read(order.id)).state).toBe("provisioned");
    expect(await reconcile(desk.till)).toBe(0);
    await expectInvariants(desk);
  });

  test("ends once, whoever else works on it", async () => {
    const desk = await openDesk(database, "acorn");
    const { order } = await abandoned(desk);
    const ended = await Promise.all([settle(desk.till, order), settle(desk.till, order)]);
    expect(ended.filter((one) => one !== null)).toMatchObject([{ id: order.id, state: "provisioned" }]);
    await expectInvariants(desk);
  });

  test.each(["created", "charging", "paid", "unknown"] as const)("as %s is brought to its end", async (state) => {
    const desk = await openDesk(database, "acorn");
    const { order } = await abandoned(desk);
    await desk.services.db.updateTable("orders").set({ state }).where("id", "=", order.id).execute();
    desk.services.clock.advance(10);
    await reconcile(desk.till);
    expect((await desk.read(order.id)).state).toBe("provisioned");
    await expectInvariants(desk);
  });

  test("after it was charged is charged no more", async () => {
    const desk = await openDesk(database, "acorn");
    const { order } = await abandoned(desk);
    await desk.payments.charge({
      paymentKey: order.payment_key,
      accountId: desk.accountId,
      customerReference: null,
      amountMinor: order.due_now_minor,
      currency: "USD",
      exponent: 2,
      description: "",
    });
    desk.services.clock.advance(10);
    await reconcile(desk.till);
    expect(desk.payments.books.size).toBe(1);
    await expectInvariants(desk);
  });

  test("is declined when the provider declines it", async () => {
    const desk = await openDesk(database, "acorn");
    const { order, quote } = await abandoned(desk);
    desk.payments.script = ["decline"];
    desk.services.clock.advance(10);
    await reconcile(desk.till);
    expect((await desk.read(order.id)).state).toBe("declined");
    expect((await desk.order(quote, { key: "k" })).status).toBe(402);
    await expectInvariants(desk);
  });

  test("goes on under its own key as soon as its buyer comes back", async () => {
    const desk = await openDesk(database, "acorn");
    const { quote } = await abandoned(desk);
    expect((await desk.order(quote, { key: "k" })).problem?.type).toBe("order-running");
    desk.services.clock.advance(10);
    const back = await desk.order(quote, { key: "k" });
    expect([back.status, back.headers["Idempotency-Replayed"]]).toEqual([201, "true"]);
    await expectInvariants(desk);
  });

  test("many reconcilers and the buyer at once charge it once", async () => {
    const desk = await openDesk(database, "acorn");
    const { quote } = await abandoned(desk);
    desk.services.clock.advance(10);
    const looks = await Promise.all([
      ...Array.from({ length: 6 }, () => reconcile(desk.till)),
      desk.order(quote, { key: "k" }).then(() => 0),
    ]);
    expect(looks.reduce((total, taken) => total + taken, 0)).toBeLessThanOrEqual(1);
    expect(desk.payments.books.size).toBe(1);
    await expectInvariants(desk);
  });

  test("is left to the process that is taking it just now, without a wait", async () => {
    const desk = await openDesk(database, "acorn");
    await abandoned(desk);
    desk.services.clock.advance(10);
    const later = new Date(desk.services.clock.now().getTime() + 60_000);
    const taken: unknown[] = [];
    const waited = await waitsFor(
      database.db,
      (trx) =>
        trx.updateTable("orders").set({ next_attempt_at: later }).where("account_id", "=", desk.accountId).execute(),
      async () => {
        taken.push(...(await takeDue(desk.services, "open")));
      },
    );
    expect(waited).toBe(false);
    expect(taken).toEqual([]);
    desk.services.clock.advance(60);
    expect(await reconcile(desk.till)).toBe(1);
  });

  test("whose worker only dawdled gets one result", async () => {
    const desk = await openDesk(database, "acorn");
    desk.payments.hold();
    const quote = await desk.quote();
    const arrival = desk.payments.arrival();
    const slow = desk.order(quote);
    await arrival;
    desk.services.clock.advance(10);
    const looking = reconcile(desk.till);
    await desk.payments.arrival();
    desk.payments.release();
    expect((await slow).status).toBe(201);
    expect(await looking).toBe(1);
    expect(desk.payments.calls).toHaveLength(2);
    await expectInvariants(desk);
  });
});

test("a provider that stays away is asked ever more seldom, and never given up", async () => {
  const desk = await openDesk(database, "acorn");
  await abandoned(desk);
  desk.payments.blind = true;
  desk.services.clock.advance(10);
  for (const pause of [4, 8, 16, 32, 64, 128, 256, 300, 300]) {
    desk.payments.script = ["throw"];
    expect(await reconcile(desk.till)).toBe(1);
    desk.services.clock.advance(pause - 1);
    expect(await reconcile(desk.till)).toBe(0);
    desk.services.clock.advance(1);
  }
  desk.payments.blind = false;
  expect(await reconcile(desk.till)).toBe(1);
  await expectInvariants(desk);
});

describe("billed on account", () => {
  test("a key is one item, whatever happens to its order", async () => {
    const desk = await openDesk(database, "acorn");
    const invoice = invoicePayments(desk.services);
    const { order } = await abandoned(desk);
    const charge = {
      paymentKey: order.payment_key,
      accountId: desk.accountId,
      customerReference: null,
      amountMinor: 6_624n,
      currency: "USD",
      exponent: 2,
      description: "Order",
    };
    expect(await invoice.find(order.payment_key)).toBeNull();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => invoice.charge(charge)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await invoice.find(order.payment_key)).toEqual(outcomes[0]);
    await expect(invoice.charge({ ...charge, amountMinor: 1n })).rejects.toThrow("two amounts");
    const refund = await invoice.refund(order.payment_key);
    expect(await invoice.refund(order.payment_key)).toEqual(refund);
    const items = await desk.services.db
      .selectFrom("invoice_items")
      .select(["kind", "amount_minor"])
      .where("account_id", "=", desk.accountId)
      .orderBy("kind")
      .execute();
    expect(items).toEqual([
      { kind: "charge", amount_minor: 6_624n },
      { kind: "refund", amount_minor: -6_624n },
    ]);
    await expect(invoice.refund("pay_nothing")).rejects.toThrow();
    desk.services.clock.advance(10);
    await reconcile(desk.till);
  });
});
