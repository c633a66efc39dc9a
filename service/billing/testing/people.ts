import type { Role } from "../../../shared/seats/index.ts";
import { putAssignment } from "../../seats/put-assignment.ts";
import type { Desk } from "./desk.ts";

export interface Word {
  role?: Role;
  products?: string[];
  openTickets?: number;
  reserve?: string;
  sequence?: number;
}

/** What the help desk says of a member; a minute passes first, so that they are added one after the other. */
export function seat(desk: Desk, memberId: string, { role = "agent", sequence = 1, ...more }: Word = {}) {
  desk.services.clock.advance(60);
  const word = { memberId, name: `${memberId} of ${desk.accountId}`, role, status: "active" as const, sequence };
  return putAssignment(desk.services, desk.accountId, { ...word, ...more });
}

/** Seats members in this order, each a minute after the one before. */
export async function seatAll(desk: Desk, memberIds: readonly string[], word: Word = {}): Promise<void> {
  for (const memberId of memberIds) await seat(desk, memberId, word);
}

/** Who holds a confirmed seat of a product, by id. */
export async function seated({ services, accountId }: Desk, product = "support"): Promise<string[]> {
  const rows = await services.db
    .selectFrom("assignments")
    .select("member_id")
    .where("account_id", "=", accountId)
    .where("product_id", "=", product)
    .where("state", "=", "confirmed")
    .orderBy("member_id")
    .execute();
  return rows.map(({ member_id }) => member_id);
}

/** Quantities by line. */
export async function quantities({ services, accountId }: Desk): Promise<Record<string, number>> {
  const rows = await services.db
    .selectFrom("subscription_lines")
    .select(["target", "quantity"])
    .where("account_id", "=", accountId)
    .orderBy("position")
    .execute();
  return Object.fromEntries(rows.map(({ target, quantity }) => [target, quantity]));
}

/** What waits, is done or was cancelled, oldest first. */
export function removalsOf({ services, accountId }: Desk) {
  return services.db
    .selectFrom("removals")
    .selectAll()
    .where("account_id", "=", accountId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Payloads of messages of a type, oldest first. */
export async function told({ services, accountId }: Desk, type: string): Promise<unknown[]> {
  const rows = await services.db
    .selectFrom("outbox")
    .select("payload")
    .where("account_id", "=", accountId)
    .where("type", "=", type)
    .orderBy("id")
    .execute();
  return rows.map(({ payload }) => payload);
}
