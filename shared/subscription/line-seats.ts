import { isCounted } from "../api/gate-product.ts";
import type { AvailabilitySnapshot, CountedProduct, SubscriptionLine } from "../api/index.ts";

/** Seats of a line; of a group, of the product of it that most people use: the others have more left. */
export interface LineSeats {
  used: number;
  /** May be negative, after a removal at renewal. */
  left: number;
}

/** `null` where it isn't known. */
export function lineSeats(line: SubscriptionLine, snapshot: AvailabilitySnapshot | null): LineSeats | null {
  const counts = line.products.flatMap(({ id }) => productSeats(id, snapshot) ?? []);
  const [first, ...others] = counts;
  if (first === undefined) return null;
  return others.reduce((fullest, count) => (count.left < fullest.left ? count : fullest), first);
}

export function productSeats(id: string, snapshot: AvailabilitySnapshot | null): LineSeats | null {
  const found = snapshot?.availability.products.find((product) => product.id === id);
  return found !== undefined && isCounted(found) ? seatsOf(found) : null;
}

function seatsOf({ assigned, reserved, remaining }: CountedProduct): LineSeats {
  return { used: assigned + reserved, left: remaining };
}
