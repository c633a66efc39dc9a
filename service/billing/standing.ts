import type { Kysely } from "kysely";
import type { Quote } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { checkCap } from "../settings/cap.ts";
import type { Standing } from "./lock.ts";

interface Checked {
  standing: Standing;
  quote: Quote;
  /** Of the subscription, as the buyer has seen it. */
  version: string;
  now: Date;
}

/**
 * Whether an order may be placed, given the subscription's current state. Rejects with `order-in-progress`, `version-changed`,
 * `quote-expired` or `cap-exceeded`.
 */
export async function checkStanding(
  db: Kysely<Database>,
  caller: ViewerCaller,
  { standing, quote, version, now }: Checked,
): Promise<void> {
  if (standing.claimed_by_order !== null) throw await inProgress(db, caller, standing.claimed_by_order);
  const current = String(standing.version);
  if (version !== current || quote.version !== current) {
    throw serviceProblem(
      "version-changed",
      "The subscription has changed in the meantime: check the new numbers first.",
    );
  }
  if (now.getTime() >= Date.parse(quote.expiresAt)) {
    throw serviceProblem("quote-expired", "This price has expired: get a new one.");
  }
  checkCap(quote, standing.cap_minor, caller);
}

/** Says whose order has claimed the subscription, and since when. */
export async function inProgress(db: Kysely<Database>, caller: ViewerCaller, orderId: string) {
  const claiming = await db
    .selectFrom("orders")
    .select(["member_id", "member_name", "created_at"])
    .where("id", "=", orderId)
    .executeTakeFirstOrThrow();
  return serviceProblem("order-in-progress", "Another order is changing this subscription right now.", {
    inProgress: { by: claiming.member_name, since: claiming.created_at.toISOString() },
    retryAfterSeconds: 2,
    ...(claiming.member_id === caller.memberId ? { orderId } : {}),
  });
}
