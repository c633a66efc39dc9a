import { isFinal } from "../../shared/api/index.ts";
import type { Payments } from "../billing/payments/payments.ts";
import type { Handlers } from "../http/handler.ts";
import { readPage } from "../http/page.ts";
import type { Services } from "../services.ts";
import { approveSeatRequest } from "./approve.ts";
import { createSeatRequest } from "./create.ts";
import { cancelSeatRequest, declineSeatRequest } from "./end.ts";
import { listSeatRequests, readSeatRequest } from "./read.ts";

type RequestOperation =
  | "listSeatRequests"
  | "createSeatRequest"
  | "getSeatRequest"
  | "approveSeatRequest"
  | "declineSeatRequest"
  | "cancelSeatRequest";

/** The request loop over HTTP. */
export function createRequestHandlers(
  services: Services,
  payments: Payments = services.payments,
): Pick<Handlers, RequestOperation> {
  return {
    listSeatRequests: async ({ input: { state, ...query }, caller }) => ({
      kind: "body",
      status: 200,
      body: await listSeatRequests(services, caller, { state, ...readPage(query) }),
    }),
    createSeatRequest: async ({ input: { idempotencyKey, ...draft }, caller }) => {
      const { request, kind } = await createSeatRequest(services, caller, draft, idempotencyKey);
      const replayed = kind === "replayed" ? { "Idempotency-Replayed": "true" } : {};
      return {
        kind: "body",
        status: kind === "joined" ? 200 : 201,
        body: request,
        headers: { Location: `/v1/seat-requests/${request.id}`, ...replayed },
      };
    },
    getSeatRequest: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await readSeatRequest(services, caller, input.id),
    }),
    approveSeatRequest: async ({ input: { id, quoteId, note = null, idempotencyKey, version }, caller }) => {
      const raw = { id, quoteId, note, acknowledged: false, idempotencyKey, version };
      const { request, order, replayed } = await approveSeatRequest({ services, payments }, caller, raw);
      return {
        kind: "body",
        status: isFinal(order.state) ? 201 : 202,
        body: { request, order },
        headers: { Location: `/v1/orders/${order.id}`, ...(replayed ? { "Idempotency-Replayed": "true" } : {}) },
      };
    },
    declineSeatRequest: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await declineSeatRequest(services, caller, input),
    }),
    cancelSeatRequest: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await cancelSeatRequest(services, caller, input.id),
    }),
  };
}
