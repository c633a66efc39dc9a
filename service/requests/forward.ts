import type { Transaction } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { decisionOf } from "./end.ts";
import { assertOpen, lockRequest, noSuchRequest } from "./request-row.ts";
import { tellOfRequest } from "./tell.ts";

interface Forwarding {
  id: string;
  /** The form to sales that passes it on; its row is there already. */
  inquiryId: string;
  now: Date;
}

/**
 * Passes a request on to sales: what approving leads to for whoever may not buy here (domain: requests). Rejects with
 * `not-permitted`, `not-found`, `request-closed` or `order-in-progress`.
 */
export async function forwardRequest(
  trx: Transaction<Database>,
  caller: ViewerCaller,
  { id, inquiryId, now }: Forwarding,
): Promise<void> {
  if (!caller.capabilities.includes("decide")) {
    throw serviceProblem("not-permitted", "Only the owner and the billing admins decide requests.");
  }
  const request = await lockRequest(trx, caller.accountId, id);
  if (request === undefined) throw noSuchRequest();
  assertOpen(request);
  const decision = { ...decisionOf(caller, now), state: "forwarded", sales_inquiry_id: inquiryId } as const;
  await trx.updateTable("seat_requests").set(decision).where("id", "=", id).execute();
  await trx.updateTable("sales_inquiries").set({ seat_request_id: id }).where("id", "=", inquiryId).execute();
  await tellOfRequest(trx, "forwarded", { ...request, ...decision }, now);
}
