import type { Kysely } from "kysely";
import type { Database } from "../db/tables.ts";
import { appendToOutbox } from "../outbox/append.ts";
import type { RequestEvent } from "../outbox/messages.ts";
import type { RequestRow } from "./request-row.ts";
import type { UnitPrices } from "./view.ts";
import { viewOfRequest } from "./view.ts";

/** Leaves word of it for those who asked and those who decide, in the transaction of what happened. */
export async function tellOfRequest(
  db: Kysely<Database>,
  event: RequestEvent,
  request: RequestRow,
  now: Date,
  look: { unitPrices?: UnitPrices } = {},
): Promise<void> {
  const payload = { request: viewOfRequest(request, look) };
  await appendToOutbox(
    db,
    [{ accountId: request.account_id, type: `request.${event}`, subject: request.id, payload }],
    now,
  );
}
