import type { CountedProduct, ProductAvailability } from "./schemas/availability.ts";
import type { AvailabilitySnapshot } from "./seat-api.ts";

/** The product whose seats adding an agent takes; `undefined` where nothing was read. */
export function gateProductOf(snapshot: AvailabilitySnapshot | null): ProductAvailability | undefined {
  return snapshot?.availability.products.find(({ id }) => id === snapshot.availability.gateProduct);
}

/** The same where it is known how many of its seats are in use. */
export function countedGateOf(snapshot: AvailabilitySnapshot | null): CountedProduct | undefined {
  const gate = gateProductOf(snapshot);
  return gate !== undefined && isCounted(gate) ? gate : undefined;
}

/** Whether it is known how many of its seats are in use. */
export function isCounted(product: ProductAvailability): product is CountedProduct {
  return product.remaining !== null;
}
