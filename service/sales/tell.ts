import type { Kysely } from "kysely";
import type { SalesInquiryState } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";
import { appendToOutbox } from "../outbox/append.ts";
import type { InquiryRow } from "./view.ts";
import { viewOfInquiry } from "./view.ts";

/** Leaves word of it, in the transaction of what happened; address and telephone number stay with the inquiry. */
export async function tellOfInquiry(
  db: Kysely<Database>,
  event: SalesInquiryState,
  inquiry: InquiryRow,
  now: Date,
): Promise<void> {
  const { account_id: accountId, id: subject } = inquiry;
  const payload = { inquiry: viewOfInquiry(inquiry, { withContact: false }) };
  await appendToOutbox(db, [{ accountId, type: `sales.${event}`, subject, payload }], now);
}
