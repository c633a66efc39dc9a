import type { Transaction } from "kysely";
import type { SeatRequest } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";
import type { Services } from "../services.ts";
import { recount } from "./merge.ts";
import type { RequestRow } from "./request-row.ts";
import { asking, assertOpen, lockRequest, noSuchRequest } from "./request-row.ts";
import { tellOfRequest } from "./tell.ts";
import { seesAll, viewOfRequest } from "./view.ts";

/**
 * Ends a request without licenses, and says why. The same person saying the same again is answered as before.
 * Rejects with `not-found`, `request-closed` or `order-in-progress`.
 */
export async function declineSeatRequest(
  services: Services,
  caller: ViewerCaller,
  { id, reason }: { id: string; reason: string },
): Promise<SeatRequest> {
  return whileLocked(services, caller, id, async (trx, request, now) => {
    const repeated = request.state === "declined" && request.decided_by === caller.memberId;
    if (repeated && request.decision_note === reason) return request;
    assertOpen(request);
    const decision = { ...decisionOf(caller, now), state: "declined", decision_note: reason } as const;
    await trx.updateTable("seat_requests").set(decision).where("id", "=", id).execute();
    const declined = { ...request, ...decision };
    await tellOfRequest(trx, "declined", declined, now);
    return declined;
  });
}

/**
 * Takes back what this person asked for. Others who ask for the same go on waiting; with the last of them the request
 * ends. Rejects with `not-found`, `not-permitted` for somebody else's, `request-closed` or `order-in-progress`.
 */
export async function cancelSeatRequest(services: Services, caller: ViewerCaller, id: string): Promise<SeatRequest> {
  return whileLocked(services, caller, id, async (trx, request, now) => {
    const own = request.people.find((person) => person.member_id === caller.memberId);
    if (own === undefined) {
      if (!seesAll(caller)) throw noSuchRequest();
      throw serviceProblem(
        "not-permitted",
        "Only the people who asked can cancel a request; those who decide can decline it.",
      );
    }
    if (request.state === "cancelled" || own.withdrawn_at !== null) return request;
    assertOpen(request);
    if (asking(request).length > 1) return withdraw(trx, request, caller.memberId, now);
    const decision = { ...decisionOf(caller, now), state: "cancelled" } as const;
    await trx.updateTable("seat_requests").set(decision).where("id", "=", id).execute();
    const cancelled = { ...request, ...decision };
    await tellOfRequest(trx, "cancelled", cancelled, now);
    return cancelled;
  });
}

async function withdraw(
  trx: Transaction<Database>,
  request: RequestRow,
  memberId: string,
  now: Date,
): Promise<RequestRow> {
  await trx
    .updateTable("seat_request_people")
    .set({ withdrawn_at: now })
    .where("seat_request_id", "=", request.id)
    .where("member_id", "=", memberId)
    .execute();
  return recount(trx, request, now);
}

function whileLocked(
  { db, clock }: Services,
  caller: ViewerCaller,
  id: string,
  work: (trx: Transaction<Database>, request: RequestRow, now: Date) => Promise<RequestRow>,
): Promise<SeatRequest> {
  return db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, caller.accountId, id);
    if (request === undefined) throw noSuchRequest();
    return viewOfRequest(await work(trx, request, clock.now()), { viewer: caller });
  });
}

/** Who decided, and when. */
export function decisionOf({ memberId, name }: ViewerCaller, now: Date) {
  return { decided_by: memberId, decided_by_name: name, decided_at: now, updated_at: now };
}
