import type { AccountTerms, Role } from "../seats/index.ts";
import { capabilitiesOf } from "../seats/index.ts";
import type { Viewer } from "./schemas/viewer.ts";
import type { AvailabilitySnapshot } from "./seat-api.ts";
import type { SeatState } from "./seat-state.ts";

export const NOW = Date.UTC(2026, 10, 23, 12);

const ELIGIBLE: AccountTerms = { kind: "self_service", instantPurchase: true };

/** Somebody of an invented account, for tests. */
export function viewerOf(role: Role, terms: AccountTerms = ELIGIBLE): Viewer {
  return {
    memberId: `member-${role}`,
    name: "Mara Conti",
    role,
    account: { id: "acorn", name: "Acorn", kind: terms.kind, subscriptionUrl: null },
    capabilities: [...capabilitiesOf(role, terms)],
    deciders: [
      { name: "Mara <b>Conti</b>", role: "owner" },
      { name: "Jon Bell", role: "billing_admin" },
    ],
    salesRepresentative: "Sam Seller",
  };
}

export function snapshotOf(purchased: number, assigned: number, readAt = NOW): AvailabilitySnapshot {
  const seats = { purchased, assigned, reserved: 0, remaining: purchased - assigned };
  return {
    readAt,
    availability: {
      account: "acorn",
      asOf: new Date(readAt).toISOString(),
      source: "service",
      gateProduct: "support",
      products: [{ id: "support", name: "Support", kind: "product", group: "suite", groupName: "Suite", ...seats }],
      lowThreshold: 2,
      pollAfterSeconds: 60,
      exhausted: null,
    },
  };
}

/** The same of an account whose help desk's people were never counted. */
export function uncountedOf({ readAt, availability }: AvailabilitySnapshot): AvailabilitySnapshot {
  const nothing = { assigned: null, reserved: null, remaining: null };
  const products = availability.products.map((product) => ({ ...product, ...nothing }));
  return { readAt, availability: { ...availability, products, picture: null } };
}

/** The same for an account whose team was counted then, except for `unread` people who may use more. */
export function countedOf(
  { readAt, availability }: AvailabilitySnapshot,
  at: number,
  unread = 0,
): AvailabilitySnapshot {
  const picture = { takenAt: new Date(at).toISOString(), source: "read" as const, unread };
  return { readAt, availability: { ...availability, picture } };
}

export function seatsOf(snapshot: AvailabilitySnapshot | null, viewer = viewerOf("owner")): SeatState {
  return { connection: { kind: "connected", viewer }, snapshot, problem: null };
}
