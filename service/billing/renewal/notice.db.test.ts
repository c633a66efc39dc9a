import { expect, test } from "vitest";
import { testDatabase } from "../../testing/database.ts";
import { waitsFor } from "../../testing/waits.ts";
import type { Desk, DeskOptions } from "../testing/desk.ts";
import { openDesk } from "../testing/desk.ts";
import { seatAll, told } from "../testing/people.ts";
import { createRenewalNotice, lookAtRenewals } from "./notice.ts";

const database = await testDatabase();

/** Acorn's month ends on 1 December at 05:00 UTC, so a week before begins on 24 November at 05:00. */
const WEEK_BEFORE = "2026-11-24T05:00:00.000Z";

async function open(now: string, more: DeskOptions = {}) {
  const desk = await openDesk(database, "acorn", { now, ...more });
  await look(desk);
  return desk;
}

/** Until nothing more is due: other tests' accounts are looked at, too. */
async function look(desk: Desk, at?: string) {
  if (at !== undefined) desk.services.clock.set(at);
  while ((await lookAtRenewals(desk.services)) > 0);
}

const notices = async (desk: Desk) => told(desk, "renewal.approaching");

test("tells once a period, a week before, to the second", async () => {
  const desk = await open("2026-11-24T04:30:00.000Z");
  await look(desk, "2026-11-24T04:59:59.000Z");
  expect(await notices(desk)).toEqual([]);
  await look(desk, WEEK_BEFORE);
  await look(desk, "2026-11-28T00:00:00.000Z");
  expect(await notices(desk)).toHaveLength(1);
  await look(desk, "2026-12-02T00:00:00.000Z");
  expect(await notices(desk)).toHaveLength(1);
  await look(desk, "2026-12-26T00:00:00.000Z");
  expect(await notices(desk)).toMatchObject([{ renewal: { date: "2026-12-01" } }, { renewal: { date: "2027-01-01" } }]);
});

test("says what renewing costs with what waits, and the most that was used", async () => {
  const desk = await open("2026-11-20T12:00:00.000Z");
  await seatAll(desk, ["ann", "ben"]);
  const quote = await desk.quote([{ target: "suite", total: 7 }], desk.caller("owner"), "subscription");
  await desk.order(quote);
  await desk.services.db
    .insertInto("usage_samples")
    .values([
      {
        account_id: desk.accountId,
        product_id: "support",
        at: new Date("2026-11-05"),
        purchased: 10,
        assigned: 6,
        reserved: 0,
      },
      {
        account_id: desk.accountId,
        product_id: "support",
        at: new Date("2026-10-05"),
        purchased: 10,
        assigned: 9,
        reserved: 0,
      },
    ])
    .execute();
  await look(desk, WEEK_BEFORE);
  expect(await notices(desk)).toEqual([
    {
      renewal: {
        date: "2026-12-01",
        // 7 × 69.00 and 4 × 10.00, with 20 %
        amount: { amountMinor: 62_760, currency: "USD", exponent: 2 },
        lines: [
          { target: "suite", name: "Suite", renewsAt: 7, peak: 6 },
          { target: "advanced-data-privacy", name: "Advanced data privacy", renewsAt: 4, peak: null },
        ],
      },
    },
  ]);
});

test.each([
  [0, []],
  [30, [{ renewal: { date: "2026-12-01" } }]],
])("as many days before as the account sets: %i", async (days, expected) => {
  const desk = await open("2026-10-25T00:00:00.000Z");
  await desk.services.db
    .insertInto("settings")
    .values({
      account_id: desk.accountId,
      renewal_notice_days: days,
      updated_by: "owner",
      updated_at: desk.services.clock.now(),
    })
    .execute();
  await look(desk, "2026-11-01T04:00:00.000Z");
  await look(desk, "2026-11-02T04:00:00.000Z");
  await look(desk, "2026-11-25T00:00:00.000Z");
  expect(await notices(desk)).toMatchObject(expected);
});

test("four processes at once tell once, and one that is broken does not hold up the others", async () => {
  const desk = await open("2026-11-20T12:00:00.000Z");
  const broken = await open("2026-11-20T12:00:00.000Z");
  await broken.services.db
    .updateTable("accounts")
    .set({ time_zone: "Nowhere/Land" })
    .where("id", "=", broken.accountId)
    .execute();
  desk.services.clock.set(WEEK_BEFORE);
  const { run } = createRenewalNotice(desk.services);
  const { signal } = new AbortController();
  await Promise.all([run(signal), run(signal), run(signal), run(signal)]);
  await look(desk);
  expect(await notices(desk)).toHaveLength(1);
  expect(await notices(broken)).toEqual([]);
});

test("an account that another process is looking at is left to it, without a wait", async () => {
  const desk = await open("2026-11-24T04:30:00.000Z");
  desk.services.clock.set(WEEK_BEFORE);
  const later = new Date("2026-11-25T00:00:00.000Z");
  const waited = await waitsFor(
    database.db,
    (trx) => trx.updateTable("renewal_notices").set({ look_at: later }).execute(),
    () => look(desk),
  );
  expect(waited).toBe(false);
  expect(await notices(desk)).toEqual([]);
});
