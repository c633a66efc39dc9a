import type { HttpCall, HttpCarrierOptions } from "./carrier.ts";
import { createCarrierOf } from "./carrier.ts";
import { operations } from "./operations.ts";

/** Carries every operation to a seat service over HTTP; a file of its own, so that a part needs no other's schemas. */
export function createHttpCarrier(options: HttpCarrierOptions): HttpCall {
  return createCarrierOf(operations, options);
}
