import { gateProductOf, isCounted } from "../api/gate-product.ts";
import type { CountedProduct, ProblemDetails, SeatState, Viewer } from "../api/index.ts";
import type { AvailabilityState } from "../seats/availability.ts";
import { availabilityState } from "../seats/availability.ts";
import { consumesSeat } from "../seats/consumption.ts";
import { firstAction, seesMeter } from "../seats/policy.ts";
import type { ProductRole, Role } from "../seats/roles.ts";
import { agesOf } from "./ages.ts";
import type { FormState } from "./form-state.ts";

/** What the meter shows: exactly one of these. */
export type MeterContent =
  /** Nothing to see for this person. */
  | { kind: "nothing" }
  /** Keeps the room that the meter will take. */
  | { kind: "connecting" }
  | { kind: "signed_out" }
  | { kind: "not_connected" }
  | { kind: "updated" }
  /** The viewer's own role could not be read: nothing is offered but another try. */
  | { kind: "viewer_unknown" }
  /** Never 0: why nothing is known. */
  | { kind: "unknown"; problem: ProblemDetails; add: AddLabel | null }
  /** The help desk's people were never counted: only how many licenses were bought is known. */
  | { kind: "not_counted"; purchased: number; add: AddLabel | null }
  | ({ kind: "count" } & MeterCount);

export interface MeterCount {
  used: number;
  purchased: number;
  /** Never below 0, also after a removal at renewal. */
  left: number;
  level: Exclude<AvailabilityState, "unknown">;
  /** What the person who is being added does to it; `null` where nobody is. */
  effect: SeatEffect | null;
  /** In seconds, where it is to be told. */
  age: number | null;
  /** How long ago the help desk's people were counted, in seconds, where that is longer than it should be. */
  countAge: number | null;
  /** How many more may be in use by people whose roles in other products aren't read yet. */
  unread: number;
  problem: ProblemDetails | null;
  estimate: boolean;
  add: AddLabel | null;
}

/** The label of the button that leads to more licenses; no button for people who have no way to get any. */
export type AddLabel = "action.add" | "action.request" | "action.manage_subscription";

export type SeatEffect =
  | { kind: "uses"; role: Role; after: number }
  /** Whose own role needs none uses one by a role in a product. */
  | { kind: "uses_in_product"; role: Role; productRole: ProductRole; after: number }
  /** Whoever has a license already keeps it. */
  | { kind: "keeps" }
  | { kind: "none_left"; roleKnown: boolean }
  | { kind: "light_role"; role: Role }
  | { kind: "end_user" }
  | { kind: "role_unknown"; after: number }
  | { kind: "refused" }
  /** Refused before, but there are licenses now. */
  | { kind: "refused_before" };

/** Decides what the meter shows. `form` is `null` where nobody is being added, `now` in this machine's milliseconds. */
export function meterContent(seats: SeatState, form: FormState | null, now: number): MeterContent {
  const { connection } = seats;
  switch (connection.kind) {
    case "signed_out":
    case "not_connected":
    case "updated":
      return { kind: connection.kind };
    case "connecting":
      return countOf(seats, form, now, null) ?? { kind: "connecting" };
    case "failed":
      return countOf(seats, form, now, null) ?? { kind: "unknown", problem: connection.problem, add: null };
    case "connected":
      return contentFor(connection.viewer, seats, form, now);
  }
}

function contentFor(viewer: Viewer, seats: SeatState, form: FormState | null, now: number): MeterContent {
  if (!seesMeter(viewer)) return { kind: "nothing" };
  if (viewer.role === "unknown") return { kind: "viewer_unknown" };
  const add = addLabelOf(viewer);
  const count = countOf(seats, form, now, add);
  if (count !== null) return count;
  return seats.problem === null ? { kind: "connecting" } : { kind: "unknown", problem: seats.problem, add };
}

/** Where nothing is open here, whoever keeps the subscription is led to the help desk's own page. */
export function addLabelOf({ capabilities, account }: Viewer): AddLabel | null {
  const action = firstAction(capabilities);
  if (action !== "none") return action === "request" ? "action.request" : "action.add";
  return account.subscriptionUrl === null ? null : "action.manage_subscription";
}

function countOf(seats: SeatState, form: FormState | null, now: number, add: AddLabel | null): MeterContent | null {
  if (seats.snapshot === null) return null;
  const { availability } = seats.snapshot;
  const product = gateProductOf(seats.snapshot);
  if (product === undefined) return null;
  if (!isCounted(product)) return { kind: "not_counted", purchased: product.purchased, add };
  const level = availabilityState(product, availability.lowThreshold);
  const problem = seats.problem ?? (seats.connection.kind === "failed" ? seats.connection.problem : null);
  return {
    kind: "count",
    used: product.assigned + product.reserved,
    purchased: product.purchased,
    left: leftOf(product),
    level: level === "unknown" ? "none" : level,
    effect: form === null ? null : effectOf(form, leftOf(product)),
    ...agesOf(seats.snapshot, problem, now),
    unread: availability.picture?.unread ?? 0,
    problem,
    estimate: availability.source === "estimate",
    add,
  };
}

function leftOf({ remaining }: CountedProduct): number {
  return Math.max(0, remaining);
}

/**
 * What the person of a form does to as many licenses as are left; `null` where nothing true can be said: of somebody who
 * may have a license already, or gets a role that nobody knows.
 */
export function effectOf(form: FormState, left: number): SeatEffect | null {
  const { userType, productRole, holds, refused } = form;
  if (refused) return { kind: left === 0 ? "refused" : "refused_before" };
  const role = userType === "end_user" ? "end_user" : form.role === "end_user" ? "unknown" : form.role;
  const productRoles = productRole === undefined ? [] : [productRole];
  const { uses, reason, because } = consumesSeat({ role, status: "active", productRoles });
  if (holds === true && uses === true) return { kind: "keeps" };
  if ((holds === true || holds === null) && uses !== false) return null;
  switch (reason) {
    case "end_user_is_free":
      return { kind: "end_user" };
    case "light_role_is_free":
      return { kind: "light_role", role };
    case "role_unknown":
      return left === 0 ? { kind: "none_left", roleKnown: false } : { kind: "role_unknown", after: left - 1 };
    case "role_uses_seat":
    case "suspended_uses_seat":
    case "product_role_uses_seat":
      if (left === 0) return { kind: "none_left", roleKnown: true };
      return because === undefined
        ? { kind: "uses", role, after: left - 1 }
        : { kind: "uses_in_product", role, productRole: because, after: left - 1 };
  }
}
