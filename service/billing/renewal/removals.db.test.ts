import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { Problem, Removal } from "../../../shared/api/index.ts";
import { putAccount } from "../../admin/put-account.ts";
import { accountSetup } from "../../testing/accounts.ts";
import { notingHandlers } from "../../testing/answer-notes.ts";
import { testDatabase } from "../../testing/database.ts";
import type { Desk } from "../testing/desk.ts";
import { openDesk } from "../testing/desk.ts";
import { expectInvariants } from "../testing/invariants.ts";
import { quantities, removalsOf, seat, seatAll } from "../testing/people.ts";
import { createRemovalHandlers } from "./handlers.ts";
import { renewAccount } from "./renew.ts";

const database = await testDatabase({ racers: 16 });
const RENEWAL = "2026-12-01T05:00:00.000Z";

async function remove(desk: Desk, total: number, target = "suite") {
  const quote = await desk.quote([{ target, total }], desk.caller("owner"), "subscription");
  expect((await desk.order(quote, { acknowledged: true })).status).toBe(201);
}

/** The operations, as somebody of the account calls them. */
function removalsAt(desk: Desk, caller = desk.caller("owner")) {
  const { listRemovals, getRemoval, cancelRemoval } = notingHandlers(createRemovalHandlers(desk.services));
  const bodyOf = <T>(reply: { kind: "body"; body: T } | { kind: "text" | "not_modified" }): T => {
    if (reply.kind !== "body") throw new Error("there is no body");
    return reply.body;
  };
  const call = { caller, ifNoneMatch: undefined };
  return {
    list: async (input: { state?: Removal["state"]; limit?: string; cursor?: string } = {}) =>
      bodyOf(await listRemovals({ input, ...call })),
    get: async (id: string) => bodyOf(await getRemoval({ input: { id }, ...call })),
    cancel: async (id: string) => bodyOf(await cancelRemoval({ input: { id }, ...call })),
  };
}

const onlyId = async (desk: Desk) => (await removalsOf(desk))[0]?.id ?? "";
const nameOf = (thrown: unknown) => (thrown instanceof Problem ? thrown.type : String(thrown));

describe("what waits", () => {
  test("is shown with who would lose a seat as things stand", async () => {
    const desk = await openDesk(database, "acorn");
    await seatAll(desk, ["ann", "ben"], { openTickets: 2 });
    await remove(desk, 1);
    await seat(desk, "cem");
    const { items, nextCursor } = await removalsAt(desk).list();
    expect(nextCursor).toBeNull();
    expect(v.parse(Removal, items[0])).toMatchObject({
      target: "suite",
      name: "Suite",
      direction: "remove",
      quantity: 9,
      state: "waiting",
      takesEffectAt: RENEWAL,
      date: "2026-12-01",
      by: { memberId: "owner", name: `owner of ${desk.accountId}` },
      wouldDemote: [{ memberId: "cem" }, { memberId: "ben", openTickets: 2 }],
      acknowledged: ["ben"],
      applied: null,
      lost: null,
    });
    desk.services.clock.set(RENEWAL);
    await renewAccount(desk.services, desk.accountId, "wait");
    expect(await removalsAt(desk).get(items[0]?.id ?? "")).toMatchObject({
      state: "done",
      applied: 9,
      lost: ["cem", "ben"],
      wouldDemote: [],
    });
  });

  test("comes in pages, newest first", async () => {
    const desk = await openDesk(database, "acorn");
    for (const total of [9, 8, 7]) {
      desk.services.clock.advance(1);
      await remove(desk, total);
    }
    const first = await removalsAt(desk).list({ limit: "2" });
    expect(first.items.map(({ quantity, state }) => [quantity, state])).toEqual([
      [3, "waiting"],
      [2, "cancelled"],
    ]);
    const rest = await removalsAt(desk).list({ limit: "2", cursor: first.nextCursor ?? "" });
    expect(rest).toMatchObject({ items: [{ quantity: 1 }], nextCursor: null });
    expect((await removalsAt(desk).list({ state: "waiting" })).items).toHaveLength(1);
  });

  test("is nobody else's", async () => {
    const [desk, other] = [await openDesk(database, "acorn"), await openDesk(database, "acorn")];
    await remove(desk, 9);
    const id = await onlyId(desk);
    expect((await removalsAt(other).list()).items).toEqual([]);
    await expect(removalsAt(other).get(id)).rejects.toMatchObject({ type: "not-found" });
    await expect(removalsAt(other).cancel(id)).rejects.toMatchObject({ type: "not-found" });
    expect(await removalsOf(desk)).toMatchObject([{ state: "waiting" }]);
  });
});

describe("cancelling", () => {
  test("keeps the licenses, and twice is once", async () => {
    const desk = await openDesk(database, "acorn");
    await remove(desk, 7);
    const before = await desk.quote();
    const { cancel } = removalsAt(desk, desk.caller("billing_admin"));
    expect(await cancel(await onlyId(desk))).toMatchObject({ state: "cancelled" });
    expect(await cancel(await onlyId(desk))).toMatchObject({ state: "cancelled" });
    // Its price of the next renewal counted the removal.
    expect((await desk.order(before)).problem).toMatchObject({ type: "version-changed" });
    desk.services.clock.set(RENEWAL);
    expect(await renewAccount(desk.services, desk.accountId, "wait")).toBe(false);
    expect(await quantities(desk)).toMatchObject({ suite: 10 });
    await expectInvariants(desk);
  });

  test("ends with the moment of renewal, even if the job is late", async () => {
    const desk = await openDesk(database, "acorn");
    await remove(desk, 7);
    desk.services.clock.set(RENEWAL);
    await expect(removalsAt(desk).cancel(await onlyId(desk))).rejects.toMatchObject({ type: "removal-done" });
    await renewAccount(desk.services, desk.accountId, "wait");
    await expect(removalsAt(desk).cancel(await onlyId(desk))).rejects.toMatchObject({ type: "removal-done" });
  });

  test("goes on while an order is under way", async () => {
    const desk = await openDesk(database, "acorn");
    await remove(desk, 7);
    const quote = await desk.quote();
    desk.payments.hold();
    const arrival = desk.payments.arrival();
    const buying = desk.order(quote);
    await arrival;
    await removalsAt(desk).cancel(await onlyId(desk));
    desk.payments.release();
    expect((await buying).status).toBe(201);
    await expectInvariants(desk);
  });

  test("at the very moment of renewal, by many: one of the two, whole", async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 14; round += 1) {
      const desk = await openDesk(database, "acorn");
      await seatAll(desk, ["ann", "ben", "cem"]);
      await remove(desk, 1);
      const id = await onlyId(desk);
      // Every look at the clock is another millisecond: with none before renewal, one, up to all six.
      let at = Date.parse(RENEWAL) - (round % 7);
      desk.services.clock.now = () => new Date(at++);
      const cancel = () =>
        removalsAt(desk)
          .cancel(id)
          .then(() => "kept", nameOf);
      const renew = () => renewAccount(desk.services, desk.accountId, "wait").then(String);
      const answers = await Promise.all([renew(), cancel(), renew(), cancel(), cancel(), renew()]);
      await renewAccount(desk.services, desk.accountId, "wait");
      const { suite } = await quantities(desk);
      const kept = answers.includes("kept");
      expect(suite).toBe(kept ? 10 : 1);
      expect(await removalsOf(desk)).toMatchObject([
        kept ? { state: "cancelled", lost: null } : { state: "done", lost: ["cem", "ben"] },
      ]);
      outcomes.add(String(kept));
      await expectInvariants(desk);
    }
    expect(outcomes.size).toBe(2);
  });
});

describe("other terms from the operator", () => {
  const set = (desk: Desk, changes: Parameters<typeof accountSetup>[1]) => {
    const origin = `http://${desk.accountId}.localhost:8400`;
    const { identity } = accountSetup("acorn");
    const own = { helpDeskOrigin: origin, identity: { ...identity, issuer: `${origin}/oidc` } };
    return putAccount(desk.services, desk.accountId, accountSetup("acorn", { ...own, ...changes }));
  };

  test("another cycle: it waits for the renewal of that one", async () => {
    const desk = await openDesk(database, "acorn");
    await remove(desk, 7);
    await set(desk, { cycle: "year", cycleAnchor: "2026-03-01" });
    expect(await removalsOf(desk)).toMatchObject([
      { state: "waiting", takes_effect_at: new Date("2027-03-01T05:00:00.000Z") },
    ]);
  });

  test("a line less: what waited on it is cancelled", async () => {
    const desk = await openDesk(database, "acorn");
    await remove(desk, 3, "advanced-data-privacy");
    await set(desk, { lines: accountSetup("acorn").lines.slice(0, 1) });
    expect(await removalsOf(desk)).toMatchObject([{ state: "cancelled" }]);
    expect((await removalsAt(desk).list()).items).toMatchObject([{ name: "advanced-data-privacy" }]);
    desk.services.clock.set(RENEWAL);
    expect(await renewAccount(desk.services, desk.accountId, "wait")).toBe(false);
  });
});
