import { createCarrierOf } from "../shared/api/carrier.ts";
import type { HttpCall, HttpCarrierOptions } from "../shared/api/index.ts";
import { readingOperations } from "../shared/api/reading-operations.ts";

/** The two operations that the meter lives on. */
export type Reading = HttpCall<keyof typeof readingOperations>;

export function createReading(options: HttpCarrierOptions): Reading {
  return createCarrierOf(readingOperations, options);
}
