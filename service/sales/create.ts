import type { Transaction } from "kysely";
import type { SalesInquiry, SalesInquiryDraft } from "../../shared/api/index.ts";
import { invalidField } from "../../shared/api/index.ts";
import { findLine } from "../billing/changes.ts";
import { lockSubscription } from "../billing/lock.ts";
import type { Terms } from "../billing/terms.ts";
import { readTerms } from "../billing/terms.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { checkIdempotencyKey } from "../http/idempotency-key.ts";
import { forwardRequest } from "../requests/forward.ts";
import { findMade, keepKey } from "../requests/keys.ts";
import type { Services } from "../services.ts";
import { referenceOf } from "./reference.ts";
import { tellOfInquiry } from "./tell.ts";
import { viewOfInquiry } from "./view.ts";

export interface MadeInquiry {
  inquiry: SalesInquiry;
  /** Whether the key had made it before. */
  replayed: boolean;
}

/**
 * Sends the form to the sales representative (domain: form to sales); with a request it passes that one on, which somebody
 * who decides may do.
 *
 * Rejects with the problems of keys, with `invalid-input` or `group-mismatch` for its lines, and with those of
 * `forwardRequest`.
 */
export async function createSalesInquiry(
  { db, clock, ids }: Services,
  caller: ViewerCaller,
  draft: SalesInquiryDraft,
  idempotencyKey: string | undefined,
): Promise<MadeInquiry> {
  checkIdempotencyKey(idempotencyKey);
  const keyed = { operation: "createSalesInquiry", idempotencyKey, body: draft } as const;
  return db.transaction().execute(async (trx) => {
    // A key that comes twice at once waits here for its first.
    await lockSubscription(trx, caller.accountId);
    const made = await findMade(trx, caller, keyed);
    if (made !== null) return { inquiry: await readMade(trx, made), replayed: true };
    const now = clock.now();
    const lines = inquiredLines(draft, await readTerms(trx, caller.accountId));
    const id = ids.id("inq");
    const inquiry = await trx
      .insertInto("sales_inquiries")
      .values({
        id,
        account_id: caller.accountId,
        reference: referenceOf(id),
        state: "sent",
        member_id: caller.memberId,
        name: draft.name,
        email: draft.email,
        phone: draft.phone ?? null,
        lines: JSON.stringify(lines),
        message: draft.message,
        seat_request_id: null,
        created_at: now,
        updated_at: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const passedOn = draft.seatRequestId ?? null;
    if (passedOn !== null) await forwardRequest(trx, caller, { id: passedOn, inquiryId: id, now });
    await keepKey(trx, caller, keyed, { subject: id, now });
    await tellOfInquiry(trx, "sent", { ...inquiry, seat_request_id: passedOn }, now);
    return {
      inquiry: viewOfInquiry({ ...inquiry, seat_request_id: passedOn }, { withContact: true }),
      replayed: false,
    };
  });
}

async function readMade(trx: Transaction<Database>, id: string): Promise<SalesInquiry> {
  const inquiry = await trx.selectFrom("sales_inquiries").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  return viewOfInquiry(inquiry, { withContact: true });
}

/** What is wanted, by its name: also what only sales can add, and fewer than there are. */
function inquiredLines({ lines, message }: SalesInquiryDraft, terms: Terms): SalesInquiry["lines"] {
  if (lines.length === 0 && message.trim() === "")
    throw invalidField("message", "what you would like, or a number in lines");
  const seen = new Set<string>();
  return lines.map((wanted, index) => {
    const { target, name } = findLine(wanted.target, terms, index);
    if (seen.has(target)) throw invalidField(`lines.${index}.target`, "each target once");
    seen.add(target);
    return "add" in wanted ? { target, name, add: wanted.add } : { target, name, total: wanted.total };
  });
}
