import { requestsPart, salesPart } from "../../shared/api/parts.ts";
import type { CarrierOptions } from "./carrier.ts";
import { callsFor, createCarrier } from "./carrier.ts";

/**
 * The seat service by messages to the worker, for whoever asks those who decide, or sales, and for those who decide.
 * Approving is a purchase, and no part of it.
 */
export function createAskingApi({ ask, person, onSnapshot }: Omit<CarrierOptions, "onPurchases">) {
  const { api } = createCarrier({ ask, person, onSnapshot, onPurchases: () => () => undefined });
  const call = callsFor(ask, person);
  return { ...api, requests: requestsPart(call), sales: salesPart(call) };
}
