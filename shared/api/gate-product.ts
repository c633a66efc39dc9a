import type { ProductAvailability } from "./schemas/availability.ts";
import type { AvailabilitySnapshot } from "./seat-api.ts";

/** The seats that adding an agent takes; `undefined` where they aren't known. */
export function gateProductOf(snapshot: AvailabilitySnapshot | null): ProductAvailability | undefined {
  return snapshot?.availability.products.find(({ id }) => id === snapshot.availability.gateProduct);
}
