import type { Transaction } from "kysely";
import type { SeatRequest, SeatRequestDraft } from "../../shared/api/index.ts";
import { lockSubscription } from "../billing/lock.ts";
import type { Terms } from "../billing/terms.ts";
import { readTerms } from "../billing/terms.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { checkIdempotencyKey } from "../http/idempotency-key.ts";
import type { Services } from "../services.ts";
import { approveWhileFree } from "./approve-while-free.ts";
import { checkNeededBy, expiryOf } from "./deadlines.ts";
import { findMade, keepKey } from "./keys.ts";
import { requestedLines } from "./lines.ts";
import { putPerson, recount } from "./merge.ts";
import { targetsOf } from "./need.ts";
import type { PersonRow } from "./request-row.ts";
import { lockRequest, lockWaiting, noSuchRequest } from "./request-row.ts";
import { tellOfRequest } from "./tell.ts";
import { viewOfRequest } from "./view.ts";

export interface MadeRequest {
  request: SeatRequest;
  /** `joined`: the same was asked for already, and is now asked for by this person, too. */
  kind: "made" | "joined" | "replayed";
}

/**
 * Asks those who decide for licenses. Whoever asks for the same targets as somebody who waits already joins that
 * request (domain: requests); whoever asks again replaces their own words.
 *
 * Rejects with the problems of keys, of `requestedLines` and of `checkNeededBy`.
 */
export async function createSeatRequest(
  { db, clock, ids }: Services,
  caller: ViewerCaller,
  draft: SeatRequestDraft,
  idempotencyKey: string | undefined,
): Promise<MadeRequest> {
  checkIdempotencyKey(idempotencyKey);
  const keyed = { operation: "createSeatRequest", idempotencyKey, body: draft } as const;
  return db.transaction().execute(async (trx) => {
    // Two who ask for the same at once come one after the other, and so does a key that comes twice.
    await lockSubscription(trx, caller.accountId);
    const made = await findMade(trx, caller, keyed);
    if (made !== null) return replay(trx, caller, made);
    const now = clock.now();
    const terms = await readTerms(trx, caller.accountId);
    const person = personOf(caller, draft, terms, now);
    const [waiting] = await lockWaiting(trx, caller.accountId, targetsOf(person.lines));
    const id = waiting?.id ?? (await insertRequest(trx, caller.accountId, ids.id("req"), person));
    await putPerson(trx, { ...person, seat_request_id: id });
    const request = await recount(trx, { account_id: caller.accountId, id }, now);
    await keepKey(trx, caller, keyed, { subject: id, now });
    const approved = await approveWhileFree(trx, request, now);
    if (approved === null) await tellOfRequest(trx, "made", request, now);
    const kind = waiting === undefined ? "made" : "joined";
    return { request: viewOfRequest(approved ?? request, { viewer: caller }), kind };
  });
}

async function replay(trx: Transaction<Database>, caller: ViewerCaller, id: string): Promise<MadeRequest> {
  const request = await lockRequest(trx, caller.accountId, id);
  if (request === undefined) throw noSuchRequest();
  return { request: viewOfRequest(request, { viewer: caller }), kind: "replayed" };
}

type Asking = Omit<PersonRow, "seat_request_id">;

function personOf(caller: ViewerCaller, draft: SeatRequestDraft, terms: Terms, now: Date): Asking {
  const { neededBy = null, reason = null } = draft;
  const timeZone = terms.account.time_zone;
  if (neededBy !== null) checkNeededBy(neededBy, now, timeZone);
  return {
    member_id: caller.memberId,
    name: caller.name,
    reason,
    asked_at: now,
    lines: requestedLines(draft.lines, terms),
    needed_by: neededBy,
    expires_at: expiryOf({ askedAt: now, neededBy, timeZone }),
    withdrawn_at: null,
  };
}

async function insertRequest(
  trx: Transaction<Database>,
  accountId: string,
  id: string,
  { lines, asked_at: now, expires_at }: Asking,
): Promise<string> {
  await trx
    .insertInto("seat_requests")
    .values({
      id,
      account_id: accountId,
      state: "pending",
      lines: JSON.stringify(lines),
      targets: targetsOf(lines),
      asked_at: now,
      expires_at,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return id;
}
