import { describe, expect, test } from "vitest";
import type { Order } from "../../shared/api/index.ts";
import { putAssignment } from "../seats/put-assignment.ts";
import { testDatabase } from "../testing/database.ts";
import { reconcile, refundDue } from "./reconcile.ts";
import type { Desk } from "./testing/desk.ts";
import { openDesk } from "./testing/desk.ts";
import { expectInvariants } from "./testing/invariants.ts";

const database = await testDatabase({ racers: 8 });

/** An account with an order of three licenses, done. */
async function bought(options: Parameters<typeof openDesk>[2] = {}): Promise<{ desk: Desk; order: Order }> {
  const desk = await openDesk(database, "acorn", options);
  return { desk, order: await buy(desk) };
}

async function buy(desk: Desk, ...quoting: Parameters<Desk["quote"]>): Promise<Order> {
  const { order } = await desk.order(await desk.quote(...quoting), { by: quoting[1] ?? desk.caller("owner") });
  if (order === null) throw new Error("the order was refused");
  return order;
}

let sequence = 0;

/** Agents take so many seats of the suite. */
async function assign(desk: Desk, count: number, reserve?: string): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    sequence += 1;
    await putAssignment(desk.services, desk.accountId, {
      memberId: `agent-${sequence}`,
      name: "Agent",
      role: "agent",
      status: "active",
      sequence,
      actorId: "admin",
      reserve,
    });
  }
}

const quantityOf = async ({ services: { db }, accountId }: Desk, target = "suite") =>
  (
    await db
      .selectFrom("subscription_lines")
      .select("quantity")
      .where("account_id", "=", accountId)
      .where("target", "=", target)
      .executeTakeFirstOrThrow()
  ).quantity;

const exhaustedOf = async ({ services: { db }, accountId }: Desk) =>
  db
    .selectFrom("subscriptions")
    .select(["exhausted_at", "exhausted_by"])
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();

const refusal = (why: RegExp) => ({ details: { type: "undo-not-possible", detail: expect.stringMatching(why) } });

describe("undoing an order", () => {
  test("is promised for ten minutes, in the quote and in the order", async () => {
    const { desk, order } = await bought();
    expect((await desk.quote()).undoSeconds).toBe(600);
    expect(order).toMatchObject({ undoUntil: "2026-11-23T17:43:00.000Z", refund: null });
  });

  test("gives seats and money back, and keeps both in the books", async () => {
    const { desk, order } = await bought();
    const { db } = desk.services;
    const undone = await desk.undo(order.id);
    expect(undone).toMatchObject({ id: order.id, state: "undone", refund: "done", undoUntil: null });
    expect(await desk.read(order.id)).toEqual({ ...undone, updatedAt: expect.any(String) });
    expect(await quantityOf(desk)).toBe(10);
    const ledger = await db.selectFrom("ledger").selectAll().where("order_id", "=", order.id).orderBy("id").execute();
    expect(ledger).toMatchObject([
      { kind: "purchase", quantity_before: 10, quantity_after: 13, amount_minor: 6_624n, version: 2n },
      { kind: "undo", quantity_before: 13, quantity_after: 10, amount_minor: -6_624n, version: 3n, actor_id: "owner" },
    ]);
    const payments = await db.selectFrom("payments").selectAll().where("order_id", "=", order.id).execute();
    expect(payments.map(({ kind, amount_minor }) => [kind, amount_minor]).sort()).toEqual([
      ["charge", 6_624n],
      ["refund", -6_624n],
    ]);
    const told = await db.selectFrom("outbox").selectAll().where("subject", "=", order.id).orderBy("id").execute();
    expect(told.map(({ type }) => type)).toEqual(["order.provisioned", "order.undone"]);
    await expectInvariants(desk);
  });

  test("twice is once, one after the other or at the same time", async () => {
    const { desk, order } = await bought();
    const [one, other] = await Promise.all([desk.undo(order.id), desk.undo(order.id)]);
    expect([one?.state, other?.state]).toEqual(["undone", "undone"]);
    desk.services.clock.advance(3_600);
    expect((await desk.undo(order.id)).state).toBe("undone");
    expect(await quantityOf(desk)).toBe(10);
    await expectInvariants(desk);
  });

  test("makes quotes of before too old", async () => {
    const { desk, order } = await bought();
    const quote = await desk.quote();
    await desk.undo(order.id);
    expect((await desk.order(quote)).problem?.type).toBe("version-changed");
  });

  test("is over after its time", async () => {
    const { desk, order } = await bought();
    desk.services.clock.advance(599);
    expect((await desk.read(order.id)).undoUntil).not.toBeNull();
    desk.services.clock.advance(1);
    await expect(desk.undo(order.id)).rejects.toMatchObject(refusal(/time/));
    expect(await quantityOf(desk)).toBe(13);
    await expectInvariants(desk);
  });

  test("is for the buyer alone", async () => {
    const { desk, order } = await bought();
    for (const [role, type] of [
      ["billing_admin", "not-permitted"],
      ["agent", "not-found"],
    ] as const) {
      await expect(desk.undo(order.id, desk.caller(role))).rejects.toMatchObject({ details: { type } });
    }
    const stranger = await openDesk(database, "acorn");
    await expect(stranger.undo(order.id)).rejects.toMatchObject({ details: { type: "not-found" } });
    await expect(desk.undo("ord_nothing")).rejects.toMatchObject({ details: { type: "not-found" } });
  });

  test("waits for another order to end", async () => {
    const { desk, order } = await bought();
    const by = desk.caller("billing_admin");
    desk.payments.script = ["require_action"];
    await desk.order(await desk.quote(undefined, by), { by });
    await expect(desk.undo(order.id)).rejects.toMatchObject({ details: { type: "order-in-progress" } });
    desk.payments.payer("decline");
    desk.services.clock.advance(10);
    await reconcile(desk.till);
    expect((await desk.undo(order.id)).state).toBe("undone");
    await expectInvariants(desk);
  });

  test("takes back its own seats, not those of a later order", async () => {
    const { desk, order } = await bought();
    await buy(desk, [{ target: "suite", add: 2 }]);
    await desk.undo(order.id);
    expect(await quantityOf(desk)).toBe(12);
    await expectInvariants(desk);
  });

  test.each(["unknown", "requires_action", "declined"] as const)("of an order that is %s is refused", async (state) => {
    const desk = await openDesk(database, "acorn");
    desk.payments.script = state === "unknown" ? ["throw"] : [state === "declined" ? "decline" : "require_action"];
    desk.payments.blind = state === "unknown";
    const { order, problem } = await desk.order(await desk.quote());
    desk.payments.blind = false;
    await expect(desk.undo(order?.id ?? problem?.orderId ?? "")).rejects.toMatchObject(refusal(/nothing to undo/));
    desk.payments.payer("confirm");
    desk.services.clock.advance(10);
    await reconcile(desk.till);
    await expectInvariants(desk);
  });
});

describe("seats that are in use by now", () => {
  test("keep an order from being undone", async () => {
    const { desk, order } = await bought();
    await assign(desk, 11);
    await expect(desk.undo(order.id)).rejects.toMatchObject(refusal(/Of the 3 licenses .* 1 is now in use/));
    expect(await quantityOf(desk)).toBe(13);
    await expectInvariants(desk);
  });

  test("also when they are only held for somebody", async () => {
    const { desk, order } = await bought();
    await assign(desk, 11, "60s");
    await expect(desk.undo(order.id)).rejects.toMatchObject(refusal(/in use/));
    desk.services.clock.advance(61);
    expect((await desk.undo(order.id)).state).toBe("undone");
  });

  test("do not, where enough others are free", async () => {
    const { desk, order } = await bought();
    await assign(desk, 10);
    expect((await desk.undo(order.id)).state).toBe("undone");
    // The last free one went with it: that is told like any other taking of the last license.
    expect(await exhaustedOf(desk)).toMatchObject({ exhausted_at: expect.any(Date), exhausted_by: "owner" });
    await expectInvariants(desk);
  });

  test("cannot be taken while they are given back", async () => {
    const { desk, order } = await bought();
    await assign(desk, 10);
    const [undoing, taking] = await Promise.allSettled([desk.undo(order.id), assign(desk, 1)]);
    expect([undoing.status, taking.status].sort()).toEqual(["fulfilled", "rejected"]);
    await expectInvariants(desk);
  });
});

describe("the money", () => {
  test("is given back later where the provider does not answer", async () => {
    const { desk, order } = await bought();
    desk.payments.blind = true;
    expect(await desk.undo(order.id)).toMatchObject({ state: "undone", refund: "pending" });
    expect(await quantityOf(desk)).toBe(10);
    for (const pause of [2, 4, 8]) {
      desk.services.clock.advance(pause - 1);
      expect(await refundDue(desk.till)).toBe(0);
      desk.services.clock.advance(1);
      expect(await refundDue(desk.till)).toBe(1);
    }
    desk.payments.blind = false;
    desk.services.clock.advance(16);
    await refundDue(desk.till);
    expect(await desk.read(order.id)).toMatchObject({ state: "undone", refund: "done" });
    await expectInvariants(desk);
  });

  test("is recorded once, however many give it back", async () => {
    const { desk, order } = await bought();
    desk.payments.blind = true;
    await desk.undo(order.id);
    desk.payments.blind = false;
    desk.services.clock.advance(10);
    await Promise.all(Array.from({ length: 5 }, () => refundDue(desk.till)));
    expect((await desk.read(order.id)).refund).toBe("done");
    await expectInvariants(desk);
  });

  test("is not spoken of where nothing was due", async () => {
    const desk = await openDesk(database, "acorn");
    const by = desk.caller("owner");
    const order = await buy(desk, [{ target: "advanced-data-privacy", total: 3 }], by, "subscription");
    expect(order.undoUntil).not.toBeNull();
    expect(await desk.undo(order.id)).toMatchObject({ state: "undone", refund: null });
    const removals = await desk.services.db
      .selectFrom("removals")
      .select("state")
      .where("account_id", "=", desk.accountId)
      .execute();
    expect(removals).toEqual([{ state: "cancelled" }]);
  });
});

describe("near the end of a period", () => {
  const eve = { now: "2026-12-01T04:40:00.000Z" };

  test("a quote promises no undoing that would reach past it", async () => {
    // In New York the month ends at five.
    const desk = await openDesk(database, "acorn", eve);
    expect((await desk.quote()).undoSeconds).toBe(0);
    const order = await buy(desk);
    expect(order.undoUntil).toBeNull();
    await expect(desk.undo(order.id)).rejects.toMatchObject(refusal(/time/));
  });

  test("an order whose payment took long cannot be undone after it", async () => {
    const desk = await openDesk(database, "acorn", { now: "2026-12-01T04:20:00.000Z" });
    desk.payments.script = ["require_action"];
    const { order } = await desk.order(await desk.quote());
    desk.payments.payer("confirm");
    desk.services.clock.set("2026-12-01T04:55:00.000Z");
    await reconcile(desk.till);
    expect(await desk.read(order?.id ?? "")).toMatchObject({ undoUntil: "2026-12-01T05:00:00.000Z" });
  });
});
