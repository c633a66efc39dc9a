import { afterAll, expect, test } from "vitest";
import { openDesk } from "../billing/testing/desk.ts";
import { appendToOutbox } from "../outbox/append.ts";
import { testDatabase } from "../testing/database.ts";
import { queueMetrics } from "./queue-metrics.ts";

const database = await testDatabase();
const desk = await openDesk(database, "acorn");
const { services, payments } = desk;

const blocker = await database.pool.connect();
afterAll(() => blocker.release());

/** Patient, since a slow machine is no failure. */
const figures = async (patienceMs = 30_000) =>
  Object.fromEntries(
    (await queueMetrics(services, { patienceMs }))
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );

test("tells of orders that nobody has decided, and for how long", async () => {
  payments.script.push("throw");
  payments.blind = true;
  await desk.order(await desk.quote());
  services.clock.advance(90);
  expect(await figures()).toMatchObject({
    seatmeter_queues_readable: 1,
    'seatmeter_open_orders{state="unknown"}': 1,
    'seatmeter_open_orders{state="charging"}': 0,
    'seatmeter_open_orders_oldest_seconds{state="unknown"}': 90,
  });
});

test("tells of help desks that can't be read, and of people who wait for an operator's word", async () => {
  const { db, clock } = services;
  const { accountId: account_id } = desk;
  const now = clock.now();
  const secret = { connector_client: "c", connector_secret: "s", connected_at: now, updated_at: now };
  await db
    .insertInto("help_desks")
    .values({ account_id, kind: "zendesk", api_origin: "https://a.example", ...secret })
    .execute();
  const due = { picture_due_at: now, check_due_at: now, alive_at: now, next_call_at: now };
  await db
    .insertInto("help_desk_readings")
    .values({ account_id, ...due, last_error: "picture/many-missing", last_error_at: now, missing: 12 })
    .execute();
  await db.updateTable("pictures").set({ taken_at: now }).where("account_id", "=", account_id).execute();
  clock.advance(100);
  expect(await figures()).toMatchObject({
    'seatmeter_help_desks{state="well"}': 0,
    'seatmeter_help_desks{state="failing"}': 1,
    seatmeter_help_desk_missing_people: 12,
    seatmeter_help_desk_oldest_picture_seconds: 100,
  });
});

test("tells of messages, and of what was given up", async () => {
  const { db, clock } = services;
  const { accountId } = desk;
  await appendToOutbox(
    db,
    [{ accountId, type: "availability.changed", subject: accountId, payload: { account: accountId } }],
    clock.now(),
  );
  const { id } = await db.selectFrom("outbox").select("id").limit(1).executeTakeFirstOrThrow();
  const delivery = {
    message_id: id,
    account_id: accountId,
    channel: "webhook" as const,
    audience: "help_desk" as const,
    created_at: clock.now(),
    give_up_after: clock.now(),
  };
  await db
    .insertInto("deliveries")
    .values([
      { ...delivery, id: "dlv_1", receiver: "1", next_attempt_at: clock.now() },
      { ...delivery, id: "dlv_2", receiver: "2", next_attempt_at: clock.now(), attempts: 3 },
      { ...delivery, id: "dlv_3", receiver: "3", next_attempt_at: null, given_up_at: clock.now() },
    ])
    .execute();
  clock.advance(30);
  expect(await figures()).toMatchObject({
    'seatmeter_deliveries{state="waiting"}': 1,
    'seatmeter_deliveries{state="retrying"}': 1,
    'seatmeter_deliveries{state="given_up"}': 1,
    seatmeter_deliveries_oldest_seconds: 30,
    seatmeter_outbox_undispatched: 1,
  });
});

test("a Postgres that keeps them waiting is left alone, and said so", async () => {
  await blocker.query("BEGIN");
  await blocker.query("LOCK TABLE orders IN ACCESS EXCLUSIVE MODE");
  const told = await figures(500);
  await blocker.query("ROLLBACK");
  expect(told.seatmeter_queues_readable).toBe(0);
  expect(Object.keys(told)).not.toContain('seatmeter_open_orders{state="unknown"}');
  expect((await figures()).seatmeter_queues_readable).toBe(1);
});
