import { describe, expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { reconcile } from "./reconcile.ts";
import type { Desk } from "./testing/desk.ts";
import { openDesk } from "./testing/desk.ts";
import { expectInvariants } from "./testing/invariants.ts";

const database = await testDatabase();
const HOUR = 3_600;

/** An order that waits for its payer. */
async function waiting(): Promise<{ desk: Desk; orderId: string; send: () => ReturnType<Desk["order"]> }> {
  const desk = await openDesk(database, "acorn");
  const quote = await desk.quote();
  desk.payments.script = ["require_action"];
  const send = () => desk.order(quote, { key: "k" });
  const { status, order, headers } = await send();
  expect(status).toBe(202);
  expect(headers.Location).toBe(`/v1/orders/${order?.id}`);
  expect(order).toMatchObject({ state: "requires_action", actionUrl: expect.stringMatching(/^https:/) });
  return { desk, orderId: order?.id ?? "", send };
}

const quantityOf = async ({ services: { db }, accountId }: Desk) =>
  (
    await db
      .selectFrom("subscription_lines")
      .select("quantity")
      .where("account_id", "=", accountId)
      .where("target", "=", "suite")
      .executeTakeFirstOrThrow()
  ).quantity;

describe("a payment that waits for its payer", () => {
  test("is shown, open, and replayed as it stands, and gives no seats", async () => {
    const { desk, orderId, send } = await waiting();
    expect(await desk.read(orderId)).toMatchObject({ state: "requires_action" });
    expect(await desk.open()).toMatchObject([{ id: orderId, actionUrl: expect.stringMatching(/^https:/) }]);
    const again = await send();
    expect(again).toMatchObject({ status: 202, order: { id: orderId, state: "requires_action" } });
    expect(again.headers["Idempotency-Replayed"]).toBe("true");
    expect(desk.payments.calls).toHaveLength(1);
    expect(await quantityOf(desk)).toBe(10);
    desk.payments.payer("decline");
    desk.services.clock.advance(10);
    await reconcile(desk.till);
  });

  test("keeps others from ordering, naming whose it is", async () => {
    const { desk, orderId } = await waiting();
    const by = desk.caller("billing_admin");
    const answer = await desk.order(await desk.quote(undefined, by), { by });
    expect(answer.problem).toMatchObject({ type: "order-in-progress", inProgress: { by: expect.any(String) } });
    expect((await desk.order(await desk.quote())).problem).toMatchObject({ type: "order-in-progress", orderId });
    desk.payments.payer("confirm");
    desk.services.clock.advance(10);
    await reconcile(desk.till);
  });

  test("is brought on when the payer confirms", async () => {
    const { desk, orderId, send } = await waiting();
    desk.payments.payer("confirm");
    desk.services.clock.advance(10);
    expect(await reconcile(desk.till)).toBe(1);
    expect(await desk.read(orderId)).toMatchObject({ state: "provisioned", actionUrl: null });
    expect(await quantityOf(desk)).toBe(13);
    expect((await send()).status).toBe(201);
    expect(desk.payments.calls).toHaveLength(1);
    await expectInvariants(desk);
  });

  test("is declined when the payer declines, and lets go", async () => {
    const { desk, orderId, send } = await waiting();
    desk.payments.payer("decline");
    desk.services.clock.advance(10);
    await reconcile(desk.till);
    expect(await desk.read(orderId)).toMatchObject({ state: "declined", actionUrl: null });
    expect((await send()).problem).toMatchObject({ type: "payment-declined", replayed: true, orderId });
    expect((await desk.order(await desk.quote())).status).toBe(201);
    await expectInvariants(desk);
  });

  test("is asked about ever more seldom, and still there after 22 hours", async () => {
    const { desk, orderId } = await waiting();
    for (const pause of [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]) {
      desk.services.clock.advance(pause - 1);
      expect(await reconcile(desk.till)).toBe(0);
      desk.services.clock.advance(1);
      expect(await reconcile(desk.till)).toBe(1);
    }
    desk.services.clock.advance(22 * HOUR);
    await reconcile(desk.till);
    expect((await desk.read(orderId)).state).toBe("requires_action");
    desk.payments.payer("confirm");
    desk.services.clock.advance(300);
    await reconcile(desk.till);
    await expectInvariants(desk);
  });

  test("is given up after 23 hours, at the provider first", async () => {
    const { desk, orderId } = await waiting();
    desk.services.clock.advance(23 * HOUR);
    await reconcile(desk.till);
    expect((await desk.read(orderId)).state).toBe("declined");
    desk.payments.payer("confirm");
    expect(desk.payments.books.size).toBe(0);
    await expectInvariants(desk);
  });

  test("that was confirmed in the last moment is kept, not given up", async () => {
    const { desk, orderId } = await waiting();
    desk.payments.payer("confirm");
    desk.services.clock.advance(23 * HOUR);
    await reconcile(desk.till);
    expect((await desk.read(orderId)).state).toBe("provisioned");
    await expectInvariants(desk);
  });

  test("is not given up while the provider does not answer", async () => {
    const { desk, orderId } = await waiting();
    desk.payments.blind = true;
    desk.services.clock.advance(23 * HOUR);
    await reconcile(desk.till);
    expect(await desk.read(orderId)).toMatchObject({
      state: "requires_action",
      actionUrl: expect.stringMatching(/^https:/),
    });
    desk.payments.blind = false;
    desk.services.clock.advance(300);
    await reconcile(desk.till);
    expect((await desk.read(orderId)).state).toBe("declined");
    await expectInvariants(desk);
  });
});
