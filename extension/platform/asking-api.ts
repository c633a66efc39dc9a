import { requestsPart, salesPart } from "../../shared/api/parts.ts";
import { requestOperations } from "../../shared/api/request-operations.ts";
import { salesOperations } from "../../shared/api/sales-operations.ts";
import type { CarrierOptions } from "./carrier.ts";
import { carriedCalls, createCarrier } from "./carrier.ts";

const { listSeatRequests, getSeatRequest, createSeatRequest, cancelSeatRequest, declineSeatRequest } =
  requestOperations;
const { createSalesInquiry, getSalesInquiry, listSalesInquiries } = salesOperations;

/**
 * The seat service by messages to the worker, for whoever asks those who decide, or sales, and for those who decide.
 * Approving is a purchase, and no part of it.
 */
export function createAskingApi({ ask, person, onSnapshot }: Omit<CarrierOptions, "onPurchases">) {
  const { api } = createCarrier({ ask, person, onSnapshot, onPurchases: () => () => undefined });
  return {
    ...api,
    requests: requestsPart(
      carriedCalls(ask, person, {
        listSeatRequests,
        getSeatRequest,
        createSeatRequest,
        cancelSeatRequest,
        declineSeatRequest,
      }),
    ),
    sales: salesPart(carriedCalls(ask, person, { createSalesInquiry, getSalesInquiry, listSalesInquiries })),
  };
}
