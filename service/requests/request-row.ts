import type { Kysely, Selectable, Transaction } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import type { OrderRow } from "../db/tables/orders.ts";
import type { SeatRequestPeopleTable, SeatRequestsTable } from "../db/tables/requests.ts";
import type { Database } from "../db/tables.ts";

export type PersonRow = Selectable<SeatRequestPeopleTable>;

/** A request with everybody who asked, those who asked first in front; who took it back is among them. */
export interface RequestRow extends Selectable<SeatRequestsTable> {
  people: PersonRow[];
}

/** Locks a request of this account, so that it ends once; `undefined` where there is none. */
export async function lockRequest(
  trx: Transaction<Database>,
  accountId: string,
  id: string,
): Promise<RequestRow | undefined> {
  const row = await trx
    .selectFrom("seat_requests")
    .selectAll()
    .where("id", "=", id)
    .where("account_id", "=", accountId)
    .forUpdate()
    .executeTakeFirst();
  // Read after the lock is had: whoever held it may have added somebody.
  return row === undefined ? undefined : (await withPeople(trx, [row]))[0];
}

/** Locks what of these targets still waits for a decision; oldest first. */
export async function lockWaiting(
  trx: Transaction<Database>,
  accountId: string,
  targets?: string,
): Promise<RequestRow[]> {
  const waiting = trx
    .selectFrom("seat_requests")
    .selectAll()
    .where("account_id", "=", accountId)
    .where("state", "=", "pending")
    .where("order_id", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .forUpdate();
  const rows = await (targets === undefined ? waiting : waiting.where("targets", "=", targets)).execute();
  return withPeople(trx, rows);
}

/** Locks what this order has met: the request that it was for, and those that it made superfluous. */
export async function lockMet(trx: Transaction<Database>, order: Pick<OrderRow, "id">): Promise<RequestRow[]> {
  const rows = await trx
    .selectFrom("seat_requests")
    .selectAll()
    .where("order_id", "=", order.id)
    .where("state", "in", ["approved", "superseded"])
    .orderBy("created_at")
    .orderBy("id")
    .forUpdate()
    .execute();
  return withPeople(trx, rows);
}

/** Adds everybody who asked, in one query for all. */
export async function withPeople(
  db: Kysely<Database>,
  rows: readonly Selectable<SeatRequestsTable>[],
): Promise<RequestRow[]> {
  if (rows.length === 0) return [];
  const people = await db
    .selectFrom("seat_request_people")
    .selectAll()
    .where(
      "seat_request_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("asked_at")
    .orderBy("member_id")
    .execute();
  return rows.map((row) => ({ ...row, people: people.filter((person) => person.seat_request_id === row.id) }));
}

/** Those who still ask. */
export function asking({ people }: RequestRow): PersonRow[] {
  return people.filter(({ withdrawn_at }) => withdrawn_at === null);
}

/** Throws `request-closed` or `order-in-progress` unless somebody can decide about it now. */
export function assertOpen(request: Pick<RequestRow, "state" | "order_id">): void {
  if (request.state !== "pending") {
    throw serviceProblem("request-closed", `This request is already ${ENDED[request.state]}.`);
  }
  if (request.order_id === null) return;
  throw serviceProblem("order-in-progress", "An order for this request is being paid for right now.", {
    retryAfterSeconds: 2,
  });
}

const ENDED = {
  approved: "approved",
  forwarded: "with the sales representative",
  declined: "declined",
  cancelled: "cancelled",
  expired: "expired",
  superseded: "fulfilled another way",
} as const;

export function noSuchRequest() {
  return serviceProblem("not-found", "There is no such request.");
}
