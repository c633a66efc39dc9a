import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { SeatCount } from "../../shared/seats/index.ts";
import type { Database } from "../db/tables.ts";

export interface ProductSeats extends SeatCount {
  id: string;
  name: string;
  kind: "product" | "addon";
  /** The line that holds its number. */
  target: string;
  /** What that is called where it is a group's; `null` where it is the product's own. */
  groupName: string | null;
  /** Whether all people of the account were known once: if not, its numbers cover only those reported so far. */
  isPictured: boolean;
}

/**
 * Seats of each product at `now`, in the order of the subscription; reservations that have run out don't count.
 * One query, whose cost does not grow with the members: confirmed seats are counted as they change.
 */
export async function readSeatCounts(db: Kysely<Database>, accountId: string, now: Date): Promise<ProductSeats[]> {
  const rows = await seatCounts(db, now)
    .where("products.account_id", "=", accountId)
    .orderBy("products.position")
    .execute();
  return rows.map(productSeats);
}

/** How many seats of one product are left; 0 where there is no such product. */
export function remainingOf(seats: readonly ProductSeats[], productId: string): number {
  return seats.find(({ id }) => id === productId)?.remaining ?? 0;
}

/** The query behind it, for whoever needs more of the same moment. */
export function seatCounts(db: Kysely<Database>, now: Date) {
  return db
    .selectFrom("products")
    .innerJoin("subscription_lines as line", (join) =>
      join.onRef("line.account_id", "=", "products.account_id").onRef("line.target", "=", "products.target"),
    )
    .leftJoin("pictures", "pictures.account_id", "products.account_id")
    .select("pictures.taken_at as picturedAt")
    .select(["products.id", "products.name", "products.kind", "products.assigned"])
    .select(["line.target", "line.kind as lineKind", "line.name as lineName", "line.quantity as purchased"])
    .select((select) =>
      select
        .selectFrom("assignments as held")
        .whereRef("held.account_id", "=", "products.account_id")
        .whereRef("held.product_id", "=", "products.id")
        // Written out: a plan made for any parameter could not use the index of reservations, and would read every seat.
        .where("held.state", "=", sql.lit("reserved"))
        .where("held.reserved_until", ">", now)
        .select((held) => held.cast<number>(held.fn.countAll(), "integer").as("count"))
        .$asScalar()
        .$notNull()
        .as("reserved"),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof seatCounts>["execute"]>>[number];

export function productSeats({ lineKind, lineName, ...row }: Row): ProductSeats {
  const { id, name, kind, target, purchased, assigned, reserved, picturedAt } = row;
  const remaining = purchased - assigned - reserved;
  const groupName = lineKind === "group" ? lineName : null;
  const isPictured = picturedAt !== null;
  return { id, name, kind, target, groupName, purchased, assigned, reserved, remaining, isPictured };
}
