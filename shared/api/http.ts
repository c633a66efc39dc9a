import type { HttpCall, HttpCarrierOptions } from "./carrier.ts";
import { createCarrierOf } from "./carrier.ts";
import { operations } from "./operations.ts";

/** Carries every operation to a seat service over HTTP; kept apart from the carrier, which needs no table. */
export function createHttpCarrier(options: HttpCarrierOptions): HttpCall {
  return createCarrierOf(operations, options);
}
