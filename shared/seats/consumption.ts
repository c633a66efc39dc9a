import type { ProductRole, Role } from "./roles.ts";

/** A member as far as seats are concerned. */
export interface SeatHolder {
  role: Role;
  status: "active" | "suspended";
  productRoles?: readonly ProductRole[];
}

/** Why a member uses a seat, or doesn't; the meter shows it before the form is saved. */
export type ConsumptionReason =
  | "role_uses_seat"
  | "suspended_uses_seat"
  | "product_role_uses_seat"
  | "light_role_is_free"
  | "end_user_is_free"
  | "role_unknown";

export interface Consumption {
  /** `null` where the role isn't known: the meter then states both cases. */
  uses: boolean | null;
  reason: ConsumptionReason;
  /** The product role that makes an otherwise free member use a seat. */
  because?: ProductRole;
}

/** Whether a member uses a seat, and why (domain: what uses a seat). Suspended members use theirs. */
export function consumesSeat(member: SeatHolder): Consumption {
  switch (member.role) {
    case "owner":
    case "billing_admin":
    case "admin":
    case "agent":
      return { uses: true, reason: member.status === "suspended" ? "suspended_uses_seat" : "role_uses_seat" };
    case "light_agent":
    case "contributor":
      return freeUnlessElsewhere(member);
    case "end_user":
      return { uses: false, reason: "end_user_is_free" };
    case "unknown":
      return { uses: null, reason: "role_unknown" };
  }
}

function freeUnlessElsewhere({ productRoles }: SeatHolder): Consumption {
  const because = productRoles?.[0];
  return because === undefined
    ? { uses: false, reason: "light_role_is_free" }
    : { uses: true, reason: "product_role_uses_seat", because };
}
