import * as v from "valibot";
import { viewerWith } from "./access.ts";
import { operation } from "./operation.ts";
import { Id, page, pageQuery } from "./schemas/common.ts";
import { Note, Order } from "./schemas/order.ts";
import { Reason, SeatRequest, SeatRequestDraft, SeatRequestState } from "./schemas/seat-request.ts";

const readers = viewerWith("askDeciders", "decide", "readLedger");
const asking = viewerWith("askDeciders");
const deciding = viewerWith("decide");

/** The rows of the request loop: asking for licenses, and deciding about it. */
export const requestOperations = {
  listSeatRequests: operation("GET /v1/seat-requests", {
    summary: "Requests for licenses: the caller's own, or the account's for those who decide or read the ledger",
    access: readers,
    query: { state: v.optional(SeatRequestState), ...pageQuery },
    output: page(SeatRequest),
  }),
  createSeatRequest: operation("POST /v1/seat-requests", {
    summary: "Ask those who decide for licenses",
    access: asking,
    headers: { idempotencyKey: "Idempotency-Key" },
    body: SeatRequestDraft,
    output: SeatRequest,
    // 200 where the same was asked for already, and is now asked for by this person, too.
    success: [201, 200],
  }),
  getSeatRequest: operation("GET /v1/seat-requests/{id}", {
    summary: "A request and its state",
    access: readers,
    params: { id: Id },
    output: SeatRequest,
  }),
  approveSeatRequest: operation("POST /v1/seat-requests/{id}/approve", {
    summary: "Approve a request by ordering what was quoted for it",
    access: deciding,
    params: { id: Id },
    headers: { idempotencyKey: "Idempotency-Key", version: "If-Match" },
    body: v.strictObject({ quoteId: Id, note: v.optional(Note) }),
    output: v.strictObject({ request: SeatRequest, order: Order }),
    success: [201, 202],
  }),
  declineSeatRequest: operation("POST /v1/seat-requests/{id}/decline", {
    summary: "Decline a request, saying why",
    access: deciding,
    params: { id: Id },
    body: v.strictObject({ reason: Reason }),
    output: SeatRequest,
  }),
  cancelSeatRequest: operation("POST /v1/seat-requests/{id}/cancel", {
    summary: "Cancel one's own request",
    access: asking,
    params: { id: Id },
    output: SeatRequest,
  }),
} as const;
