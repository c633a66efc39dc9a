import { describe, expect, test } from "vitest";
import type { QuoteRequestLine } from "../../../shared/api/index.ts";
import { putSettings } from "../../settings/put-settings.ts";
import { readSettings } from "../../settings/settings-row.ts";
import { testDatabase } from "../../testing/database.ts";
import { selectOrders } from "../order-view.ts";
import type { Desk } from "../testing/desk.ts";
import { openDesk } from "../testing/desk.ts";
import { expectInvariants } from "../testing/invariants.ts";
import { quantities, removalsOf, seat, seatAll, seated, told } from "../testing/people.ts";
import { renewAccount } from "./renew.ts";
import { undoWaiting } from "./undo.ts";

const database = await testDatabase();

/** Acorn's month ends here: midnight of 1 December in New York. */
const RENEWAL = "2026-12-01T05:00:00.000Z";
const minor = (money: { amountMinor: number }) => money.amountMinor;

const quote = (desk: Desk, ...lines: QuoteRequestLine[]) => desk.quote(lines, desk.caller("owner"), "subscription");

async function change(desk: Desk, ...lines: QuoteRequestLine[]) {
  const answer = await desk.order(await quote(desk, ...lines), { acknowledged: true });
  expect(answer.status).toBe(201);
  return answer.order?.id ?? "";
}

async function renewAt(desk: Desk, at = RENEWAL) {
  desk.services.clock.set(at);
  return renew(desk);
}

/** What the job does to this account; other tests' accounts are theirs. */
const renew = (desk: Desk) => renewAccount(desk.services, desk.accountId, "leave");

describe("a quote of fewer", () => {
  test("is free now, and says what renewal brings", async () => {
    const desk = await openDesk(database, "acorn");
    const priced = await quote(desk, { target: "suite", total: 7 });
    expect(priced.lines).toMatchObject([
      { from: 10, to: 7, effective: "renewal", renewsAt: 7, proration: [], net: { amountMinor: 0 } },
    ]);
    expect(minor(priced.dueNow)).toBe(0);
    // 7 × 69.00 and 4 × 10.00, with 20 %
    expect(priced.nextRenewal).toMatchObject({ amount: { amountMinor: 62_760 }, change: { amountMinor: -24_840 } });
    expect(priced).toMatchObject({ wouldDemote: [], acknowledgement: false });
  });

  test("beside more of another line: that is due now, this at renewal", async () => {
    const desk = await openDesk(database, "acorn");
    const priced = await quote(desk, { target: "suite", total: 7 }, { target: "advanced-data-privacy", add: 3 });
    expect(priced.lines.map(({ effective }) => effective)).toEqual(["renewal", "now"]);
    // 3 × 10.00 × 8 / 30 and 20 %
    expect(minor(priced.dueNow)).toBe(960);
    expect(priced.nextRenewal).toMatchObject({ change: { amountMinor: 1.2 * (3_000 - 20_700) } });
  });

  test("counts what waits already in every later price", async () => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 });
    const more = await desk.quote([{ target: "suite", add: 2 }]);
    expect(more.lines).toMatchObject([{ from: 10, to: 12, effective: "now", renewsAt: 9 }]);
    expect(more.nextRenewal).toMatchObject({
      amount: { amountMinor: 1.2 * (9 * 6_900 + 4_000) },
      change: { amountMinor: 1.2 * 2 * 6_900 },
    });
  });

  test("names who would become an end user, the last one added first, with their tickets", async () => {
    const desk = await openDesk(database, "acorn");
    await seat(desk, "olivia", { role: "owner" });
    await seatAll(desk, ["ann", "ben"], { openTickets: 4 });
    await seatAll(desk, ["cem", "dot"], { products: ["support", "chat", "advanced-data-privacy"] });
    const priced = await quote(desk, { target: "suite", total: 2 });
    expect(priced.acknowledgement).toBe(true);
    expect(priced.wouldDemote).toMatchObject([
      {
        memberId: "dot",
        openTickets: null,
        becomesEndUser: true,
        products: ["advanced-data-privacy", "chat", "support"],
      },
      { memberId: "cem", openTickets: null },
      { memberId: "ben", name: `ben of ${desk.accountId}`, openTickets: 4, becomesEndUser: true },
    ]);
    const addOn = await quote(desk, { target: "advanced-data-privacy", total: 1 });
    expect(addOn.wouldDemote).toMatchObject([
      { memberId: "dot", becomesEndUser: false, products: ["advanced-data-privacy"] },
    ]);
  });

  test("names them by the alphabet from its end where the account has set that, and renewal takes just those", async () => {
    const desk = await openDesk(database, "acorn");
    const owner = desk.caller("owner");
    const { version, changed: _, ...draft } = await readSettings(desk.services.db, desk.accountId);
    await putSettings(desk.services, owner, { ...draft, demotionOrder: "alphabet", version });
    await seat(desk, "zoe", { role: "owner" });
    await seatAll(desk, ["yan", "Emile", "ann", "eve"]);
    const priced = await quote(desk, { target: "suite", total: 3 });
    // The owner's seat is never taken, and capitals are no letters of their own.
    expect(priced.wouldDemote.map(({ memberId }) => memberId)).toEqual(["yan", "eve"]);
    await change(desk, { target: "suite", total: 3 });
    await renewAt(desk);
    expect(await seated(desk)).toEqual(["Emile", "ann", "zoe"]);
    await expectInvariants(desk);
  });

  test("keeps a seat for the owner", async () => {
    const desk = await openDesk(database, "acorn");
    await seat(desk, "olivia", { role: "owner" });
    await expect(quote(desk, { target: "suite", total: 0 })).rejects.toMatchObject({ details: { status: 400 } });
    expect((await quote(desk, { target: "suite", total: 1 })).wouldDemote).toEqual([]);
  });

  test("is not for sales-assisted accounts, which may add", async () => {
    const desk = await openDesk(database, "birch");
    await expect(quote(desk, { target: "suite", total: 49 })).rejects.toMatchObject({
      details: { type: "contact-sales" },
    });
    expect(await change(desk, { target: "suite", add: 1 })).not.toBe("");
    expect(await quantities(desk)).toMatchObject({ suite: 51 });
  });
});

describe("ordering fewer", () => {
  test("charges nothing, changes nothing, and lets it wait", async () => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 });
    expect(await quantities(desk)).toMatchObject({ suite: 10 });
    expect(desk.payments.calls).toEqual([]);
    expect(await removalsOf(desk)).toMatchObject([
      { target: "suite", quantity: 3, direction: "remove", state: "waiting", takes_effect_at: new Date(RENEWAL) },
    ]);
    await expectInvariants(desk);
  });

  test("needs to know that they were seen who would lose a seat", async () => {
    const desk = await openDesk(database, "acorn");
    await seatAll(desk, ["ann", "ben", "cem"]);
    const priced = await quote(desk, { target: "suite", total: 1 });
    const refused = await desk.order(priced, { key: "k" });
    expect(refused.problem).toMatchObject({ type: "acknowledgement-required", status: 409 });
    expect(await removalsOf(desk)).toEqual([]);
    // A refusal binds no key.
    expect((await desk.order(priced, { key: "k", acknowledged: true })).status).toBe(201);
    expect((await desk.order(priced, { key: "k" })).problem).toMatchObject({ type: "idempotency-key-reused" });
    expect(await removalsOf(desk)).toMatchObject([{ acknowledged: ["cem", "ben"] }]);
  });

  test("shows those anew who came since the quote", async () => {
    const desk = await openDesk(database, "acorn");
    await seatAll(desk, ["ann", "ben"]);
    const priced = await quote(desk, { target: "suite", total: 2 });
    await seat(desk, "cem");
    expect((await desk.order(priced, { acknowledged: true })).problem).toMatchObject({ type: "version-changed" });
    const again = await quote(desk, { target: "suite", total: 2 });
    expect(again.wouldDemote.map(({ memberId }) => memberId)).toEqual(["cem"]);
    // One who has gone in the meantime is no reason to look again.
    await seat(desk, "cem", { role: "end_user", sequence: 2 });
    expect((await desk.order(again, { acknowledged: true })).status).toBe(201);
  });

  test("is refused where the account has come under sales since", async () => {
    const desk = await openDesk(database, "acorn");
    const priced = await quote(desk, { target: "suite", total: 9 });
    const owner = desk.caller("owner");
    const by = { ...owner, capabilities: owner.capabilities.filter((capability) => capability !== "removeSeats") };
    expect((await desk.order(priced, { by })).problem).toMatchObject({ type: "contact-sales" });
  });

  test("with more of another line: that line alone is bought", async () => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 }, { target: "advanced-data-privacy", total: 6 });
    expect(await quantities(desk)).toEqual({ suite: 10, "advanced-data-privacy": 6 });
    expect(desk.payments.calls).toMatchObject([{ amountMinor: 640n }]);
    expect(await renewAt(desk)).toBe(true);
    expect(await quantities(desk)).toEqual({ suite: 7, "advanced-data-privacy": 6 });
    await expectInvariants(desk);
  });
});

describe("another word before renewal", () => {
  test.each([
    ["a lower total takes the place of the first", { total: 5 }, 10, 5],
    ["the present total keeps everything", { total: 10 }, 10, 10],
    ["a higher total is the last word", { total: 12 }, 12, 12],
    ["an addition leaves the removal as it is", { add: 2 }, 12, 9],
  ])("%s", async (_, request, now, renewed) => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 });
    await change(desk, { target: "suite", ...request } as QuoteRequestLine);
    expect(await quantities(desk)).toMatchObject({ suite: now });
    await renewAt(desk);
    expect(await quantities(desk)).toMatchObject({ suite: renewed });
    expect((await removalsOf(desk)).filter(({ state }) => state === "waiting")).toEqual([]);
    await expectInvariants(desk);
  });
});

describe("renewal", () => {
  test("comes at the end of the period, not before", async () => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 });
    expect(await renewAt(desk, "2026-12-01T04:59:59.999Z")).toBe(false);
    expect(await quantities(desk)).toMatchObject({ suite: 10 });
    expect(await renewAt(desk)).toBe(true);
    expect(await quantities(desk)).toMatchObject({ suite: 7 });
  });

  test("twice, late, or four at once: applied once", async () => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 });
    desk.services.clock.set("2027-03-14T07:30:00.000Z");
    const done = await Promise.all(
      [1, 2, 3, 4].map((index) => renewAccount(desk.services, desk.accountId, index < 3 ? "leave" : "wait")),
    );
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await renew(desk)).toBe(false);
    expect(await quantities(desk)).toMatchObject({ suite: 7 });
    expect(await removalsOf(desk)).toMatchObject([{ state: "done", applied: 3, lost: [] }]);
    await expectInvariants(desk);
  });

  test("demotes whom it finds: the last ones added by then, never the owner", async () => {
    const desk = await openDesk(database, "acorn");
    await seatAll(desk, ["ann", "ben", "cem"]);
    await seat(desk, "olivia", { role: "owner" });
    await change(desk, { target: "suite", total: 3 });
    await seat(desk, "ben", { role: "end_user", sequence: 2 });
    await seat(desk, "dot", { products: ["support", "advanced-data-privacy"] });
    await renewAt(desk);
    expect(await seated(desk)).toEqual(["ann", "cem", "olivia"]);
    expect(await seated(desk, "advanced-data-privacy")).toEqual([]);
    const { role } = await desk.services.db
      .selectFrom("members")
      .select("role")
      .where("account_id", "=", desk.accountId)
      .where("id", "=", "dot")
      .executeTakeFirstOrThrow();
    expect(role).toBe("end_user");
    expect(await removalsOf(desk)).toMatchObject([{ acknowledged: ["cem"], lost: ["dot"] }]);
    expect(await told(desk, "members.demoted")).toEqual([
      {
        renewedOn: "2026-12-01",
        members: [
          {
            memberId: "dot",
            name: `dot of ${desk.accountId}`,
            openTickets: null,
            addedAt: "2026-11-23T17:39:00.000Z",
            becomesEndUser: true,
            products: ["advanced-data-privacy", "support"],
          },
        ],
      },
    ]);
    await expectInvariants(desk);
  });

  test("demotes nobody where they have gone by themselves", async () => {
    const desk = await openDesk(database, "acorn");
    await seatAll(desk, ["ann", "ben"]);
    await change(desk, { target: "suite", total: 1 });
    await seat(desk, "ann", { role: "light_agent", sequence: 2 });
    await renewAt(desk);
    expect(await seated(desk)).toEqual(["ben"]);
    expect(await told(desk, "members.demoted")).toEqual([]);
    expect(await told(desk, "availability.changed")).toHaveLength(2);
  });

  test("the help desk's last word, sent again, seats nobody anew", async () => {
    const desk = await openDesk(database, "acorn");
    await seatAll(desk, ["ann", "ben"]);
    await change(desk, { target: "suite", total: 1 });
    await renewAt(desk);
    expect(await seat(desk, "ben")).toMatchObject({ state: "released" });
    await expect(seat(desk, "ben", { sequence: 2 })).rejects.toMatchObject({ details: { type: "seats-exhausted" } });
  });

  test("of an add-on takes the add-on, and leaves the agents", async () => {
    const desk = await openDesk(database, "acorn");
    await seatAll(desk, ["ann", "ben", "cem"], { products: ["support", "advanced-data-privacy"] });
    await change(desk, { target: "advanced-data-privacy", total: 1 });
    await renewAt(desk);
    expect(await seated(desk, "advanced-data-privacy")).toEqual(["ann"]);
    expect(await seated(desk)).toEqual(["ann", "ben", "cem"]);
    expect(await told(desk, "members.demoted")).toMatchObject([
      {
        members: [
          { memberId: "cem", becomesEndUser: false },
          { memberId: "ben", becomesEndUser: false },
        ],
      },
    ]);
  });

  test("of a help desk that is read takes nobody's seat, and has its people read", async () => {
    const desk = await openDesk(database, "acorn");
    const { db } = desk.services;
    await seatAll(desk, ["ann", "ben", "cem"]);
    const [account_id, later] = [desk.accountId, new Date("2026-12-02T00:00:00.000Z")];
    const connected_at = desk.services.clock.now();
    await db
      .insertInto("help_desks")
      .values({
        ...{ account_id, connected_at, updated_at: connected_at, kind: "zendesk", webhooks: "on" },
        ...{ api_origin: "https://acorn.zendesk.com", connector_client: "c", connector_secret: "sealed" },
      })
      .execute();
    await db
      .insertInto("help_desk_readings")
      .values({ account_id, alive_at: later, picture_due_at: later, check_due_at: later, next_call_at: later })
      .execute();
    await change(desk, { target: "suite", total: 1 });
    expect(await renewAt(desk)).toBe(true);
    expect(await seated(desk)).toEqual(["ann", "ben", "cem"]);
    expect(await quantities(desk)).toMatchObject({ suite: 1 });
    expect(await told(desk, "members.demoted")).toEqual([]);
    const [removal] = await removalsOf(desk);
    expect(removal).toMatchObject({ state: "done", applied: 9, lost: [] });
    const reading = await db
      .selectFrom("help_desk_readings")
      .select("picture_due_at")
      .where("account_id", "=", account_id)
      .executeTakeFirstOrThrow();
    expect(reading.picture_due_at.toISOString()).toBe(RENEWAL);
  });

  test("drops what is only reserved before it demotes anybody", async () => {
    const desk = await openDesk(database, "acorn");
    await seatAll(desk, ["ann", "ben"]);
    await change(desk, { target: "suite", total: 2 });
    desk.services.clock.set("2026-12-01T04:58:30.000Z");
    await seat(desk, "cem", { reserve: "120s" });
    await renewAt(desk);
    expect(await seated(desk)).toEqual(["ann", "ben"]);
    await expect(seat(desk, "cem", { sequence: 2 })).rejects.toMatchObject({ details: { type: "seats-exhausted" } });
    expect(await told(desk, "members.demoted")).toEqual([]);
    await expectInvariants(desk);
  });

  test("stands in the ledger with its order and removal, free of charge", async () => {
    const desk = await openDesk(database, "acorn");
    const order = await change(desk, { target: "suite", total: 7 });
    await renewAt(desk);
    const rows = await desk.services.db
      .selectFrom("ledger")
      .selectAll()
      .where("account_id", "=", desk.accountId)
      .where("kind", "<>", "setup")
      .execute();
    const [removal] = await removalsOf(desk);
    expect(rows).toMatchObject([
      {
        kind: "removal",
        actor_id: null,
        quantity_before: 10,
        quantity_after: 7,
        amount_minor: 0n,
        version: 3n,
        order_id: order,
        removal_id: removal?.id,
      },
    ]);
  });

  test("waits for an order that is under way, and does not take its seats", async () => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 });
    desk.services.clock.set("2026-12-01T04:59:00.000Z");
    const priced = await desk.quote([{ target: "suite", add: 2 }]);
    desk.payments.hold();
    const arrival = desk.payments.arrival();
    const buying = desk.order(priced);
    await arrival;
    expect(await renewAt(desk)).toBe(false);
    desk.payments.release();
    expect((await buying).status).toBe(201);
    expect(await renew(desk)).toBe(true);
    expect(await quantities(desk)).toMatchObject({ suite: 9 });
    await expectInvariants(desk);
  });

  test("is applied before a price is told, however late the job is", async () => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 });
    desk.services.clock.set(RENEWAL);
    expect((await desk.quote([{ target: "suite", add: 1 }])).lines).toMatchObject([{ from: 7, to: 8, renewsAt: 8 }]);
  });

  test("keeps the day of an order that was settled only after it", async () => {
    const desk = await openDesk(database, "acorn");
    desk.services.clock.set("2026-12-01T04:59:00.000Z");
    const priced = await quote(desk, { target: "suite", total: 8 }, { target: "advanced-data-privacy", add: 1 });
    desk.payments.hold();
    const arrival = desk.payments.arrival();
    const buying = desk.order(priced);
    await arrival;
    desk.services.clock.set("2026-12-01T05:00:10.000Z");
    desk.payments.release();
    expect((await buying).status).toBe(201);
    expect(await renew(desk)).toBe(true);
    expect(await quantities(desk)).toEqual({ suite: 8, "advanced-data-privacy": 5 });
    await expectInvariants(desk);
  });
});

describe("legacy Sell", () => {
  const legacy = async () =>
    openDesk(database, "acorn", {
      changes: {
        lines: [
          {
            target: "support",
            name: "Support",
            kind: "product",
            quantity: 5,
            unitPriceMinor: 1_900,
            products: [{ id: "support", name: "Support", kind: "product" }],
          },
          {
            target: "sell",
            name: "Sell (legacy)",
            kind: "product",
            quantity: 5,
            unitPriceMinor: 2_500,
            products: [{ id: "sell", name: "Sell (legacy)", kind: "product", legacySell: true }],
          },
        ],
      },
    });

  test("is bought for the next cycle", async () => {
    const desk = await legacy();
    const priced = await quote(desk, { target: "sell", add: 2 });
    expect(priced).toMatchObject({ dueNow: { amountMinor: 0 }, lines: [{ from: 5, to: 7, effective: "renewal" }] });
    expect(minor(priced.nextRenewal.change)).toBe(1.2 * 2 * 2_500);
    await change(desk, { target: "sell", add: 2 });
    expect(await quantities(desk)).toMatchObject({ sell: 5 });
    await renewAt(desk);
    expect(await quantities(desk)).toMatchObject({ sell: 7 });
    await expectInvariants(desk);
  });

  test("gives up empty seats only, also at renewal", async () => {
    const desk = await legacy();
    await seatAll(desk, ["ann", "ben"], { products: ["sell"] });
    await expect(quote(desk, { target: "sell", total: 1 })).rejects.toMatchObject({
      details: { type: "seats-in-use", status: 409 },
    });
    await change(desk, { target: "sell", total: 2 });
    await seat(desk, "cem", { products: ["sell"] });
    await renewAt(desk);
    expect(await quantities(desk)).toMatchObject({ sell: 3 });
    expect(await seated(desk, "sell")).toEqual(["ann", "ben", "cem"]);
    expect(await removalsOf(desk)).toMatchObject([{ state: "done", quantity: 3, applied: 2, lost: [] }]);
    await expectInvariants(desk);
  });
});

describe("undo", () => {
  /** What undoing an order does here: quantities back, and this. */
  const undo = (desk: Desk, id: string) =>
    desk.services.db.transaction().execute(async (trx) => {
      const order = await selectOrders(trx).where("orders.id", "=", id).executeTakeFirstOrThrow();
      const undone = await undoWaiting(trx, order, desk.services.clock.now());
      for (const { target, from, to, effective } of undone ? order.quote.lines : []) {
        if (effective === "renewal") continue;
        await trx
          .updateTable("subscription_lines")
          .set((set) => ({ quantity: set("quantity", "-", to - from) }))
          .where("account_id", "=", desk.accountId)
          .where("target", "=", target)
          .execute();
      }
      return undone;
    });
  const afterRenewal = async (desk: Desk) => {
    await renewAt(desk);
    return (await quantities(desk)).suite;
  };

  test("cancels the order's own removals", async () => {
    const desk = await openDesk(database, "acorn");
    const order = await change(desk, { target: "suite", total: 7 });
    expect(await undo(desk, order)).toBe(true);
    expect(await afterRenewal(desk)).toBe(10);
  });

  test("lets those wait again that it had replaced", async () => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 });
    const order = await change(desk, { target: "suite", total: 12 });
    await undo(desk, order);
    expect(await afterRenewal(desk)).toBe(7);
  });

  test("leaves a total that was said after it", async () => {
    const desk = await openDesk(database, "acorn");
    const order = await change(desk, { target: "suite", add: 5 });
    await change(desk, { target: "suite", total: 9 });
    await undo(desk, order);
    expect(await quantities(desk)).toMatchObject({ suite: 10 });
    expect(await afterRenewal(desk)).toBe(9);
  });

  test.each([
    { order: "one after the other, the later first", first: 1, second: 0 },
    { order: "the earlier first", first: 0, second: 1 },
  ])("of two that replaced one another brings back what stood before both: $order", async ({ first, second }) => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 7 });
    const orders = [
      await change(desk, { target: "suite", total: 5 }),
      await change(desk, { target: "suite", total: 4 }),
    ];
    expect(await undo(desk, orders[first] ?? "")).toBe(true);
    const waiting = (await removalsOf(desk)).filter(({ state }) => state === "waiting");
    expect(waiting.map(({ quantity }) => quantity)).toEqual([first === 1 ? 5 : 6]);
    expect(await undo(desk, orders[second] ?? "")).toBe(true);
    expect(await afterRenewal(desk)).toBe(7);
  });

  test("leaves a removal that was there before it", async () => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { target: "suite", total: 8 });
    desk.services.clock.advance(1);
    await undo(desk, await change(desk, { target: "suite", add: 5 }));
    expect(await afterRenewal(desk)).toBe(8);
  });

  test("is too late when the renewal has been", async () => {
    const desk = await openDesk(database, "acorn", { now: "2026-12-01T04:59:00.000Z" });
    const order = await change(desk, { target: "suite", total: 7 });
    expect(await afterRenewal(desk)).toBe(7);
    expect(await undo(desk, order)).toBe(false);
  });
});
