import type { HttpCall, HttpCarrierOptions } from "./carrier.ts";
import { createCarrierOf } from "./carrier.ts";
import type { ClientOperationName } from "./client-operations.ts";
import { clientOperations } from "./client-operations.ts";

/** Calls what a client calls, by name. */
export type ClientCall = HttpCall<ClientOperationName>;

/** Carries them to a seat service over HTTP; a file of its own, so that a part needs no other's schemas. */
export function createHttpCarrier(options: HttpCarrierOptions): ClientCall {
  return createCarrierOf(clientOperations, options);
}
