import { describe, expect, test } from "vitest";
import { lockSubscription } from "../billing/lock.ts";
import type { Desk } from "../billing/testing/desk.ts";
import { openDesk } from "../billing/testing/desk.ts";
import { seat } from "../billing/testing/people.ts";
import { takeTurn } from "../rounds.ts";
import { putAssignment } from "../seats/put-assignment.ts";
import { testDatabase } from "../testing/database.ts";
import { waitsFor } from "../testing/waits.ts";
import { createUsageJob, sampleBought, usageRound } from "./job.ts";
import { readUsage } from "./usage.ts";

const database = await testDatabase();
const DAY = 86_400;

/** Takes this account's turn and everybody's who is due, and tells whether there was one. */
async function work(desk: Desk): Promise<void> {
  await createUsageJob(desk.services).run(new AbortController().signal);
}

const samples = (desk: Desk, product = "support") =>
  desk.services.db
    .selectFrom("usage_samples")
    .select(["at", "assigned", "purchased", "reserved"])
    .where("account_id", "=", desk.accountId)
    .where("product_id", "=", product)
    .orderBy("at")
    .execute();

const leave = (desk: Desk, memberId: string) =>
  putAssignment(desk.services, desk.accountId, {
    memberId,
    role: "end_user",
    status: "active",
    name: memberId,
    sequence: 1_000,
    reserve: undefined,
  });

describe("samples", () => {
  test("are made with each change, and once a day without one", async () => {
    const desk = await openDesk(database, "acorn", { now: "2026-11-01T12:00:00.000Z" });
    await work(desk);
    await seat(desk, "ann");
    expect(await samples(desk)).toMatchObject([
      { assigned: 0, purchased: 10 },
      { assigned: 1, purchased: 10 },
    ]);
    desk.services.clock.advance(60);
    await work(desk);
    expect(await samples(desk)).toHaveLength(2);
    desk.services.clock.advance(DAY);
    await work(desk);
    await work(desk);
    expect((await samples(desk)).map(({ assigned }) => assigned)).toEqual([0, 1, 1]);
  });

  test("follow a purchase at the next look", async () => {
    const desk = await openDesk(database, "acorn");
    await work(desk);
    desk.services.clock.advance(10);
    await desk.order(await desk.quote());
    desk.services.clock.advance(1);
    await work(desk);
    expect((await samples(desk)).map(({ purchased }) => purchased)).toEqual([10, 13]);
  });

  test("know the peak that ended with somebody's leaving", async () => {
    const desk = await openDesk(database, "acorn", { now: "2026-11-01T12:00:00.000Z" });
    await seat(desk, "ann");
    await seat(desk, "ben");
    desk.services.clock.advance(3 * DAY);
    await leave(desk, "ann");
    const { days } = await readUsage(desk.services, desk.accountId, { from: "2026-11-01", to: "2026-11-04" });
    expect(days.map(({ peak }) => peak)).toEqual([2, 2, 2, 2]);
    desk.services.clock.advance(DAY);
    const later = await readUsage(desk.services, desk.accountId, { from: "2026-11-04", to: "2026-11-05" });
    expect(later.days.map(({ peak }) => peak)).toEqual([2, 1]);
  });

  test("of a reservation alone are none", async () => {
    const desk = await openDesk(database, "acorn");
    const held = {
      memberId: "ann",
      role: "agent",
      status: "active",
      name: "Ann",
      sequence: 1,
      reserve: "60s",
    } as const;
    await putAssignment(desk.services, desk.accountId, held);
    expect(await samples(desk)).toEqual([]);
  });

  test("are thinned out to the peak of each day after two weeks, and forgotten after three years", async () => {
    const desk = await openDesk(database, "acorn", { now: "2026-11-01T12:00:00.000Z" });
    const at = (iso: string, assigned: number) => ({
      account_id: desk.accountId,
      product_id: "support",
      at: new Date(iso),
      purchased: 10,
      assigned,
      reserved: 0,
    });
    await desk.services.db
      .insertInto("usage_samples")
      .values([
        at("2020-01-01T12:00:00Z", 9),
        at("2026-10-10T12:00:00Z", 3),
        at("2026-10-10T13:00:00Z", 7),
        at("2026-10-10T14:00:00Z", 5),
        // Still the 10th in New York.
        at("2026-10-11T03:59:59Z", 6),
        at("2026-10-11T04:00:00Z", 2),
        at("2026-10-30T12:00:00Z", 1),
        at("2026-10-30T13:00:00Z", 2),
      ])
      .execute();
    await work(desk);
    expect((await samples(desk)).map(({ assigned }) => assigned)).toEqual([7, 2, 1, 2, 0]);
  });

  test("are made by one process where several look", async () => {
    const desk = await openDesk(database, "acorn");
    await work(desk);
    desk.services.clock.advance(DAY);
    const turns = await Promise.all([1, 2, 3, 4].map(() => takeTurn(desk.services, usageRound)));
    expect(turns).toContain(true);
    expect(new Set((await samples(desk)).map(({ at }) => at.getTime())).size).toBe((await samples(desk)).length);
    expect((await samples(desk)).length).toBeLessThanOrEqual(2);
  });

  test("of an account whose turn fails do not keep the others waiting", async () => {
    const desk = await openDesk(database, "acorn");
    await work(desk);
    desk.services.clock.advance(DAY);
    const tried: string[] = [];
    const failing = {
      ...usageRound,
      work: async (_: unknown, accountId: string) => {
        tried.push(accountId);
        throw new Error("no");
      },
    };
    while (await takeTurn(desk.services, failing));
    expect(tried).toContain(desk.accountId);
    expect(new Set(tried).size).toBe(tried.length);
  });
});

describe("usage", () => {
  test("has a day for each, from the first that is known, in the account's time zone", async () => {
    const desk = await openDesk(database, "acorn", { now: "2026-11-21T03:00:00.000Z" });
    await seat(desk, "ann");
    desk.services.clock.set("2026-11-23T17:00:00.000Z");
    const usage = await readUsage(desk.services, desk.accountId, { product: "chat" });
    expect(usage).toMatchObject({ product: "chat", name: "Chat", to: "2026-11-23", timeZone: "America/New_York" });
    expect(usage.days).toEqual(
      ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"].map((date) => ({ date, peak: 1, purchased: 10 })),
    );
    expect(usage.from).toBe("2026-08-26");
    expect(usage.forecast).toMatchObject({ runsOutOn: null, reason: "too_little_history", method: { inUse: 1 } });
  });

  test("says when the seats run out, and how it knows", async () => {
    const desk = await openDesk(database, "birch", { now: "2026-10-01T12:00:00.000Z" });
    for (let day = 0; day < 20; day += 1) {
      await seat(desk, `member-${day}`);
      desk.services.clock.advance(DAY);
    }
    const { forecast } = await readUsage(desk.services, desk.accountId, {});
    // 20 of 50 are used on 21 October, and there was one more on each day but the last.
    expect(forecast).toMatchObject({
      runsOutOn: "2026-11-20",
      reason: null,
      method: { name: "theil_sen", windowDays: 90, days: 21, spanDays: 20, growthPerDay: 1, inUse: 20, purchased: 50 },
    });
  });

  test.each([
    [{ product: "nothing" }, "product"],
    [{ from: "2026-02-31" }, "from"],
    [{ from: "2026-11-24" }, "from"],
    [{ from: "2020-01-01" }, "from"],
    [{ to: "2026-11-24" }, "to"],
    [{ to: "0000-01-01" }, "to"],
  ])("of %j is refused", async (query, field) => {
    const desk = await openDesk(database, "acorn");
    await expect(readUsage(desk.services, desk.accountId, query)).rejects.toMatchObject({
      details: { type: "invalid-input", fields: [{ field }] },
    });
  });
});

describe("somebody who changes an account", () => {
  test("isn't waited for when what was bought is sampled: that account is left for later", async () => {
    const desk = await openDesk(database, "acorn");
    const { services, accountId } = desk;
    await work(desk);
    desk.services.clock.advance(60);
    await desk.order(await desk.quote());
    const looked: number[] = [];
    const sample = async () => {
      looked.push(await sampleBought(services));
    };
    expect(await waitsFor(database.db, (trx) => lockSubscription(trx, accountId), sample)).toBe(false);
    await sample();
    expect(looked).toEqual([0, 1]);
  });

  test("nor is another process that has an account's turn", async () => {
    const desk = await openDesk(database, "acorn");
    const turn = (trx: typeof database.db) =>
      trx.selectFrom("rounds").selectAll().where("account_id", "=", desk.accountId).forUpdate().execute();
    await work(desk);
    desk.services.clock.advance(2 * DAY);
    const before = await samples(desk);
    expect(await waitsFor(database.db, turn, () => work(desk))).toBe(false);
    expect(await samples(desk)).toEqual(before);
    await work(desk);
    expect((await samples(desk)).length).toBe(before.length + 1);
  });
});
