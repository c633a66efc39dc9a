import { sql } from "kysely";
import { Gauge, Registry } from "prom-client";
import type { Services } from "../services.ts";

/** How long a scrape may keep Postgres busy, in milliseconds: it must never make a bad moment worse. */
const PATIENCE_MS = 500;

/**
 * What waits, read from Postgres at the scrape: the same for every process of the service. Where that takes too long, or
 * fails, `seatmeter_queues_readable` is 0 and the queues are left out: no figure is better than an old one.
 */
export async function queueMetrics(
  services: Pick<Services, "db" | "pool" | "clock">,
  { patienceMs = PATIENCE_MS }: { patienceMs?: number } = {},
): Promise<string> {
  const registry = new Registry();
  const gauge = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });

  const { pool } = services;
  const connections = gauge("seatmeter_postgres_connections", "Of this process's pool, by what they do.", ["state"]);
  connections.set({ state: "busy" }, pool.totalCount - pool.idleCount);
  connections.set({ state: "idle" }, pool.idleCount);
  gauge("seatmeter_postgres_waiting", "Queries of this process that wait for a connection.").set(pool.waitingCount);

  const readable = gauge("seatmeter_queues_readable", "1 where the queues could be read in time.");
  const queues = await readQueues(services, patienceMs).catch(() => null);
  readable.set(queues === null ? 0 : 1);
  if (queues !== null) {
    const orders = gauge("seatmeter_open_orders", "Orders that are not final, by state.", ["state"]);
    const oldest = gauge("seatmeter_open_orders_oldest_seconds", "Age of the oldest order in that state.", ["state"]);
    for (const state of OPEN_STATES) {
      const found = queues.orders.find((order) => order.state === state);
      orders.set({ state }, found?.count ?? 0);
      oldest.set({ state }, found?.oldest ?? 0);
    }
    const deliveries = gauge("seatmeter_deliveries", "Webhooks and mails that did not arrive yet.", ["state"]);
    for (const state of ["waiting", "retrying", "given_up"] as const)
      deliveries.set({ state }, queues.deliveries[state]);
    gauge("seatmeter_deliveries_oldest_seconds", "Age of the oldest that still waits.").set(queues.deliveries.oldest);
    gauge("seatmeter_outbox_undispatched", "Messages for which no delivery has been written yet.").set(
      queues.deliveries.undispatched,
    );
    const desks = gauge("seatmeter_help_desks", "Help desks that are read, by how that goes.", ["state"]);
    desks.set({ state: "well" }, queues.helpDesks.connected - queues.helpDesks.failing);
    desks.set({ state: "failing" }, queues.helpDesks.failing);
    gauge("seatmeter_help_desk_missing_people", "People whose seats wait for an operator's word.").set(
      queues.helpDesks.missing,
    );
    gauge("seatmeter_help_desk_oldest_picture_seconds", "Age of the oldest picture of those that are read.").set(
      queues.helpDesks.oldest,
    );
  }
  return registry.metrics();
}

const OPEN_STATES = ["created", "charging", "requires_action", "unknown", "paid"] as const;

interface Queues {
  orders: { state: string; count: number; oldest: number }[];
  deliveries: { waiting: number; retrying: number; given_up: number; oldest: number; undispatched: number };
  helpDesks: { connected: number; failing: number; missing: number; oldest: number };
}

/** Each by an index of what is open, so the cost does not grow with what is done. */
function readQueues({ db, clock }: Pick<Services, "db" | "clock">, patienceMs: number): Promise<Queues> {
  const age = sql`coalesce(extract(epoch FROM ${clock.now()}::timestamptz - min(created_at)), 0)::float8`;
  return db.transaction().execute(async (trx) => {
    await sql`SET LOCAL statement_timeout = ${sql.lit(patienceMs)}`.execute(trx);
    const { rows: orders } = await sql<Queues["orders"][number]>`
      SELECT state, count(*)::integer AS count, ${age} AS oldest
      FROM orders WHERE state IN (${sql.join(OPEN_STATES.map((state) => sql.lit(state)))})
      GROUP BY state`.execute(trx);
    const { rows: deliveries } = await sql<Queues["deliveries"]>`
      SELECT count(*) FILTER (WHERE attempts = 0)::integer AS waiting,
        count(*) FILTER (WHERE attempts > 0)::integer AS retrying,
        (SELECT count(*)::integer FROM deliveries WHERE given_up_at IS NOT NULL) AS given_up,
        ${age} AS oldest,
        (SELECT count(*)::integer FROM outbox WHERE dispatched_at IS NULL) AS undispatched
      FROM deliveries WHERE next_attempt_at IS NOT NULL`.execute(trx);
    const { rows: helpDesks } = await sql<Queues["helpDesks"]>`
      SELECT count(*)::integer AS connected, count(last_error)::integer AS failing,
        coalesce(sum(missing), 0)::integer AS missing,
        coalesce(extract(epoch FROM ${clock.now()}::timestamptz - min(taken_at)), 0)::float8 AS oldest
      FROM help_desk_readings LEFT JOIN pictures USING (account_id)`.execute(trx);
    const [[found], [read]] = [deliveries, helpDesks];
    if (found === undefined || read === undefined) throw new Error("An aggregate has a row");
    return { orders, deliveries: found, helpDesks: read };
  });
}
