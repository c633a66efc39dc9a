import type { Kysely } from "kysely";
import type { Channel } from "../../shared/api/index.ts";
import { invalidField, serviceProblem } from "../../shared/api/index.ts";
import type { LineChange } from "../billing/changes.ts";
import { renewing } from "../billing/changes.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { assertOpen, noSuchRequest } from "./request-row.ts";

interface Quoted {
  channel: Channel;
  changes: readonly LineChange[];
  seatRequestId: string | undefined;
}

/**
 * Checks the request that a quote would approve. Whoever decides may grant other numbers than were asked for, but of the
 * same things, and more than there are.
 *
 * Rejects with `invalid-input`, `not-permitted`, `not-found`, `request-closed` or `order-in-progress`.
 */
export async function checkQuotedRequest(
  db: Kysely<Database>,
  caller: ViewerCaller,
  { channel, changes, seatRequestId }: Quoted,
): Promise<void> {
  if (seatRequestId === undefined) {
    if (channel === "approval") throw invalidField("seatRequestId", "the request to approve");
    return;
  }
  if (channel === "instant") throw invalidField("channel", "approval, or subscription, for a request");
  if (!caller.capabilities.includes("decide")) {
    throw serviceProblem("not-permitted", "Only the owner and the billing admins decide requests.");
  }
  const request = await db
    .selectFrom("seat_requests")
    .select(["state", "order_id", "lines"])
    .where("id", "=", seatRequestId)
    .where("account_id", "=", caller.accountId)
    .executeTakeFirst();
  if (request === undefined) throw noSuchRequest();
  assertOpen(request);
  for (const { line, from, to, renewsAt } of changes) {
    if (!request.lines.some(({ target }) => target === line.target)) {
      throw invalidField("lines", `only what the request asks for, which ${line.target} isn't`);
    }
    if (to <= from && renewsAt <= renewing(line))
      throw invalidField("lines", `more licenses of ${line.target} than there are`);
  }
}
