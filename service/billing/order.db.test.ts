import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { Order } from "../../shared/api/index.ts";
import { capabilitiesOf } from "../../shared/seats/index.ts";
import { putAccount } from "../admin/put-account.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { reconcile } from "./reconcile.ts";
import type { Desk } from "./testing/desk.ts";
import { openDesk } from "./testing/desk.ts";
import { expectInvariants } from "./testing/invariants.ts";

const database = await testDatabase();

async function subscriptionOf({ services: { db }, accountId }: Desk) {
  const lines = await db.selectFrom("subscription_lines").selectAll().where("account_id", "=", accountId).execute();
  const row = await db.selectFrom("subscriptions").selectAll().where("account_id", "=", accountId).executeTakeFirst();
  return { version: row?.version, quantities: Object.fromEntries(lines.map((line) => [line.target, line.quantity])) };
}

const ordersOf = ({ services: { db }, accountId }: Desk) =>
  db.selectFrom("orders").selectAll().where("account_id", "=", accountId).execute();

describe("a purchase", () => {
  test("gives the seats, and says so", async () => {
    const desk = await openDesk(database, "acorn");
    const quote = await desk.quote();
    const answer = await desk.order(quote, { note: "PO 4711" });
    expect(answer.status).toBe(201);
    const order = v.parse(Order, answer.order);
    expect(answer.headers).toEqual({ Location: `/v1/orders/${order.id}` });
    expect(order).toEqual({
      id: order.id,
      receipt: "2026-1123-01",
      state: "provisioned",
      quoteId: quote.id,
      createdAt: "2026-11-23T17:33:00.000Z",
      updatedAt: "2026-11-23T17:33:00.000Z",
      by: { memberId: "owner", name: `owner of ${desk.accountId}` },
      note: "PO 4711",
      dueNow: { amountMinor: 6_624, currency: "USD", exponent: 2 },
      lines: [{ target: "suite", name: "Suite", from: 10, to: 13, effective: "now" }],
      actionUrl: null,
      undoUntil: "2026-11-23T17:43:00.000Z",
      refund: null,
    });
    expect(await subscriptionOf(desk)).toEqual({
      version: 2n,
      quantities: { suite: 13, "advanced-data-privacy": 4 },
    });
    expect(desk.payments.calls).toMatchObject([{ amountMinor: 6_624n, currency: "USD", exponent: 2 }]);
    expect(await desk.open()).toEqual([]);
    await expectInvariants(desk);
  });

  test("stands in the ledger and in the outbox", async () => {
    const desk = await openDesk(database, "birch");
    const { db } = desk.services;
    const quote = await desk.quote([
      { target: "suite", add: 1 },
      { target: "sell", add: 2 },
    ]);
    const { order } = await desk.order(quote);
    const entries = await db
      .selectFrom("ledger")
      .selectAll()
      .where("account_id", "=", desk.accountId)
      .where("kind", "=", "purchase")
      .orderBy("target")
      .execute();
    expect(entries).toMatchObject([
      {
        actor_id: "owner",
        target: "sell",
        quantity_before: 10,
        quantity_after: 12,
        amount_minor: 106_772n,
        order_id: order?.id,
        version: 2n,
      },
      {
        actor_id: "owner",
        target: "suite",
        quantity_before: 50,
        quantity_after: 51,
        amount_minor: 144_627n,
        order_id: order?.id,
        version: 2n,
      },
    ]);
    expect(entries.reduce((total, entry) => total + entry.amount_minor, 0n)).toBe(BigInt(quote.dueNow.amountMinor));
    const told = await db
      .selectFrom("outbox")
      .selectAll()
      .where("account_id", "=", desk.accountId)
      .orderBy("id")
      .execute();
    expect(told.map(({ type }) => type)).toEqual(["order.provisioned", "availability.changed"]);
    expect(told[0]?.payload).toMatchObject({ order: { id: order?.id, state: "provisioned" } });
    await expectInvariants(desk);
  });

  test("tells other processes", async () => {
    const desk = await openDesk(database, "acorn");
    const client = await database.pool.connect();
    try {
      const heard = new Promise((resolve) =>
        client.on("notification", ({ payload }) => payload === desk.accountId && resolve(payload)),
      );
      await client.query("LISTEN seatmeter_changes");
      await desk.order(await desk.quote());
      expect(await heard).toBe(desk.accountId);
    } finally {
      client.release(true);
    }
  });

  test("ends that the last seat was taken", async () => {
    const desk = await openDesk(database, "maple");
    const { db } = desk.services;
    const exhausted = { exhausted_at: new Date(), exhausted_by: "owner" };
    const mark = () =>
      db.updateTable("subscriptions").set(exhausted).where("account_id", "=", desk.accountId).execute();
    const read = () =>
      db.selectFrom("subscriptions").select("exhausted_at").where("account_id", "=", desk.accountId).executeTakeFirst();
    await mark();
    await desk.order(await desk.quote([{ target: "quality-assurance", add: 1 }]));
    // All five are free in this test, so any order sees room.
    expect((await read())?.exhausted_at).toBeNull();
    const held = Array.from({ length: 5 }, (_, index) => `member-${index}`);
    for (const id of held) await seat(desk, id);
    await mark();
    await desk.order(await desk.quote([{ target: "quality-assurance", add: 1 }]));
    expect((await read())?.exhausted_at).not.toBeNull();
    await desk.order(await desk.quote([{ target: "suite", add: 1 }]));
    expect((await read())?.exhausted_at).toBeNull();
  });

  test("counts receipts up, by the account's day", async () => {
    const desk = await openDesk(database, "acorn");
    const receipt = async () => (await desk.order(await desk.quote())).order?.receipt;
    expect(await receipt()).toBe("2026-1123-01");
    expect(await receipt()).toBe("2026-1123-02");
    // Already the 24th in UTC, still the 23rd in New York
    desk.services.clock.set("2026-11-24T04:59:59.000Z");
    expect(await receipt()).toBe("2026-1123-03");
    desk.services.clock.set("2026-11-24T05:00:00.000Z");
    expect(await receipt()).toBe("2026-1124-01");
    desk.services.clock.set("2026-11-23T05:00:00.000Z");
    expect(await receipt()).toBe("2026-1124-02");
  });
});

describe("refusals", () => {
  test("leave nothing behind, and bind no key", async () => {
    const desk = await openDesk(database, "acorn");
    const quote = await desk.quote();
    expect((await desk.order(quote, { key: null })).problem).toMatchObject({
      type: "idempotency-key-missing",
      status: 400,
    });
    expect((await desk.order(quote, { key: "k", version: null })).problem).toMatchObject({
      type: "version-missing",
      status: 428,
    });
    expect((await desk.order(quote, { key: "k", version: "7" })).problem).toMatchObject({
      type: "version-changed",
      status: 412,
    });
    expect((await desk.order(quote, { key: "a b" })).problem).toMatchObject({ type: "invalid-input", status: 400 });
    desk.services.clock.advance(15 * 60);
    expect((await desk.order(quote, { key: "k" })).problem).toMatchObject({ type: "quote-expired", status: 410 });
    expect(await ordersOf(desk)).toEqual([]);
    expect(desk.payments.calls).toEqual([]);
    expect((await desk.order(await desk.quote(), { key: "k" })).status).toBe(201);
    await expectInvariants(desk);
  });

  test("come in the contract's order", async () => {
    const desk = await openDesk(database, "acorn");
    const quote = await desk.quote();
    const agent = desk.caller("agent", "owner");
    desk.services.clock.advance(15 * 60);
    // Everything is wrong here; each answer names the first of what is left.
    const wrong = { by: agent, key: null, version: null };
    expect((await desk.order(quote, wrong)).status).toBe(400);
    expect((await desk.order(quote, { ...wrong, key: "k" })).status).toBe(428);
    expect((await desk.order(quote, { ...wrong, key: "k", version: "9" })).status).toBe(403);
    expect((await desk.order(quote, { key: "k", version: "9" })).status).toBe(412);
    expect((await desk.order(quote, { key: "k" })).status).toBe(410);
  });

  test("the last millisecond of a quote counts", async () => {
    const desk = await openDesk(database, "acorn");
    const quote = await desk.quote();
    desk.services.clock.set("2026-11-23T17:47:59.999Z");
    expect((await desk.order(quote)).status).toBe(201);
  });

  test("somebody else's quote does not exist", async () => {
    const desk = await openDesk(database, "acorn");
    const other = await openDesk(database, "acorn");
    const quote = await desk.quote();
    expect((await desk.order(quote, { by: desk.caller("billing_admin") })).problem?.type).toBe("not-found");
    expect((await other.order(quote)).problem?.type).toBe("not-found");
    expect((await desk.order({ ...quote, id: "quo_nothing" })).problem?.type).toBe("not-found");
  });

  test("terms that changed since the quote are checked again", async () => {
    const desk = await openDesk(database, "birch");
    const instant = await desk.quote();
    const byPage = await desk.quote(undefined, undefined, "subscription");
    const now = (changes: { kind?: "managed"; instantPurchase: boolean }) => {
      const setup = accountSetup("birch", changes);
      return desk.order(instant, { by: { ...desk.caller("owner"), capabilities: capabilitiesOf("owner", setup) } });
    };
    expect((await now({ instantPurchase: false })).problem?.type).toBe("contact-sales");
    expect((await now({ kind: "managed", instantPurchase: false })).problem?.type).toBe("contact-sales");
    expect((await desk.order(byPage)).status).toBe(201);
  });

  test("new prices make the old quote useless", async () => {
    const desk = await openDesk(database, "aspen", { changes: { instantPurchase: true } });
    const quote = await desk.quote([{ target: "support", add: 1 }]);
    const { identity } = accountSetup("aspen");
    const origin = `http://${desk.accountId}.localhost:8400`;
    await putAccount(
      desk.services,
      desk.accountId,
      accountSetup("aspen", {
        helpDeskOrigin: origin,
        identity: { ...identity, issuer: `${origin}/oidc` },
        taxRateBasisPoints: 2_000,
      }),
    );
    expect((await desk.order(quote)).problem?.type).toBe("version-changed");
  });

  test("an order outdates what was quoted before it", async () => {
    const desk = await openDesk(database, "acorn");
    const [first, second] = [await desk.quote(), await desk.quote()];
    expect((await desk.order(first)).status).toBe(201);
    expect((await desk.order(second)).problem?.type).toBe("version-changed");
    // Knowing the new version does not revive the old quote.
    expect((await desk.order(second, { version: "2" })).problem?.type).toBe("version-changed");
    await expectInvariants(desk);
  });
});

describe("a declined payment", () => {
  test("changes nothing, and another key may try again", async () => {
    const desk = await openDesk(database, "acorn");
    desk.payments.script = ["decline"];
    const quote = await desk.quote();
    const declined = await desk.order(quote, { key: "k" });
    expect(declined.problem).toMatchObject({ type: "payment-declined", status: 402 });
    expect(await subscriptionOf(desk)).toMatchObject({ version: 1n, quantities: { suite: 10 } });
    expect((await desk.order(quote, { key: "k" })).problem).toEqual({ ...declined.problem, replayed: true });
    expect(desk.payments.calls).toHaveLength(1);
    expect((await desk.order(quote, { key: "k2" })).status).toBe(201);
    await expectInvariants(desk);
  });
});

describe("the same key", () => {
  test("with the same body answers again, with another one never", async () => {
    const desk = await openDesk(database, "acorn");
    const [quote, other] = [await desk.quote(), await desk.quote()];
    const first = await desk.order(quote, { key: "k", note: "PO 1" });
    const again = await desk.order(quote, { key: "k", note: "PO 1" });
    expect(again.status).toBe(201);
    expect(again.order).toEqual(first.order);
    expect(again.headers).toEqual({ ...first.headers, "Idempotency-Replayed": "true" });
    for (const { status, problem } of [
      await desk.order(quote, { key: "k", note: "PO 2" }),
      await desk.order(quote, { key: "k" }),
      await desk.order(other, { key: "k", note: "PO 1" }),
    ]) {
      expect([status, problem?.type]).toEqual([422, "idempotency-key-reused"]);
    }
    expect(desk.payments.calls).toHaveLength(1);
  });

  test("answers whatever else has changed: role, version, time, headers", async () => {
    const desk = await openDesk(database, "acorn");
    const quote = await desk.quote();
    const first = await desk.order(quote, { key: "k" });
    await desk.order(await desk.quote());
    desk.services.clock.advance(86_400);
    const demoted = desk.caller("light_agent", "owner");
    const again = await desk.order(quote, { key: "k", by: demoted, version: null });
    expect(again.order).toEqual(first.order);
    expect((await desk.read(first.order?.id ?? "", demoted)).state).toBe("provisioned");
  });

  test("is each person's own", async () => {
    const desk = await openDesk(database, "acorn");
    const billing = desk.caller("billing_admin");
    const first = await desk.order(await desk.quote(), { key: "k" });
    const second = await desk.order(await desk.quote(undefined, billing), { key: "k", by: billing });
    expect(second.status).toBe(201);
    expect(second.order?.id).not.toBe(first.order?.id);
    await expectInvariants(desk);
  });

  test("while it runs: 409, when to come back and where", async () => {
    const desk = await openDesk(database, "acorn");
    desk.payments.hold();
    const quote = await desk.quote();
    const arrival = desk.payments.arrival();
    const first = desk.order(quote, { key: "k" });
    await arrival;
    const [running] = await desk.open();
    expect((await desk.order(quote, { key: "k" })).problem).toMatchObject({
      type: "order-running",
      status: 409,
      retryAfterSeconds: 1,
      orderId: running?.id,
    });
    desk.payments.release();
    expect((await first).status).toBe(201);
    expect((await desk.order(quote, { key: "k" })).status).toBe(201);
    await expectInvariants(desk);
  });
});

describe("one order at a time", () => {
  test("the second learns whose is under way, and then the new version", async () => {
    const desk = await openDesk(database, "acorn");
    const billing = desk.caller("billing_admin");
    const [mine, theirs] = [await desk.quote(), await desk.quote(undefined, billing)];
    desk.payments.hold();
    const arrival = desk.payments.arrival();
    const first = desk.order(mine);
    await arrival;
    expect((await desk.order(theirs, { by: billing })).problem).toMatchObject({
      type: "order-in-progress",
      status: 409,
      inProgress: { by: `owner of ${desk.accountId}`, since: "2026-11-23T17:33:00.000Z" },
    });
    desk.payments.release();
    expect((await first).status).toBe(201);
    expect((await desk.order(theirs, { by: billing })).problem?.type).toBe("version-changed");
    await expectInvariants(desk);
  });

  test("an unclear one holds the subscription until it is cleared up", async () => {
    const desk = await openDesk(database, "acorn");
    desk.payments.script = ["charge_then_throw"];
    desk.payments.blind = true;
    const quote = await desk.quote();
    expect((await desk.order(quote)).status).toBe(202);
    expect((await desk.order(quote, { key: "other" })).problem?.type).toBe("order-in-progress");
    desk.payments.blind = false;
    desk.services.clock.advance(60);
    expect(await reconcile(desk.till)).toBe(1);
    expect((await desk.order(quote, { key: "other" })).problem?.type).toBe("version-changed");
    await expectInvariants(desk);
  });
});

describe("a payment that gives no answer", () => {
  test("in time: 202, and the order goes on by itself", async () => {
    const desk = await openDesk(database, "acorn", { config: { orderWaitMs: 1 } });
    desk.payments.hold();
    const quote = await desk.quote();
    const waiting = await desk.order(quote, { key: "k" });
    expect(waiting.status).toBe(202);
    expect(waiting.order?.state).toBe("charging");
    expect(waiting.headers).toEqual({ Location: `/v1/orders/${waiting.order?.id}` });
    expect((await desk.open()).map(({ id }) => id)).toEqual([waiting.order?.id]);
    desk.payments.release();
    await expect.poll(() => desk.read(waiting.order?.id ?? "")).toMatchObject({ state: "provisioned" });
    expect((await desk.order(quote, { key: "k" })).status).toBe(201);
    await expectInvariants(desk);
  });

  test("but was charged: finding it is enough", async () => {
    const desk = await openDesk(database, "acorn");
    desk.payments.script = ["charge_then_throw"];
    expect((await desk.order(await desk.quote())).status).toBe(201);
    await expectInvariants(desk);
  });

  test("at all: 202 and unknown, the same key reads how it stands", async () => {
    const desk = await openDesk(database, "acorn");
    desk.payments.script = ["throw"];
    const quote = await desk.quote();
    const unknown = await desk.order(quote, { key: "k" });
    expect([unknown.status, unknown.order?.state]).toEqual([202, "unknown"]);
    const again = await desk.order(quote, { key: "k" });
    expect([again.status, again.order?.state, again.headers["Idempotency-Replayed"]]).toEqual([202, "unknown", "true"]);
    expect(await reconcile(desk.till)).toBe(0);
    desk.services.clock.advance(2);
    expect(await reconcile(desk.till)).toBe(1);
    expect((await desk.order(quote, { key: "k" })).status).toBe(201);
    expect(new Set(desk.payments.calls.map(({ paymentKey }) => paymentKey)).size).toBe(1);
    await expectInvariants(desk);
  });
});

async function seat({ services: { db }, accountId }: Desk, id: string): Promise<void> {
  const at = new Date("2026-11-01T00:00:00Z");
  await db
    .insertInto("members")
    .values({
      account_id: accountId,
      id,
      name: id,
      role: "agent",
      status: "active",
      product_roles: [],
      sequence: 1n,
      change_hash: "",
      added_at: at,
      last_active_at: null,
      open_tickets: null,
    })
    .execute();
  await db
    .insertInto("assignments")
    .values({
      account_id: accountId,
      member_id: id,
      product_id: "support",
      state: "confirmed",
      reserved_until: null,
      assigned_at: at,
    })
    .execute();
}
