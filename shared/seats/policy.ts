import type { AccountTerms } from "./account.ts";
import type { Role } from "./roles.ts";

/** What a person may see and do. Views ask these, never a role or an account kind. */
export const CAPABILITIES = [
  "seeMeter",
  "seeBadge",
  "seePrices",
  "buyInstantly",
  "editSubscription",
  "removeSeats",
  "askDeciders",
  "askByTicket",
  "contactSales",
  "decide",
  "readLedger",
  "configure",
] as const;

export type Capability = (typeof CAPABILITIES)[number];

/**
 * The way that is offered first where licenses are added.
 * `retry_role` means that the role could not be read: nothing is offered but another try.
 */
export type SeatAction = "buy" | "manage_subscription" | "contact_sales" | "request" | "none" | "retry_role";

const NONE: readonly Capability[] = [];

/**
 * What `role` may do on an account of these terms: the policy table, whole.
 * Pure and total; the server decides with it and checks again on every call.
 */
export function capabilitiesOf(role: Role, account: AccountTerms): readonly Capability[] {
  switch (role) {
    case "owner":
    case "billing_admin":
      return ownerCapabilities(account);
    case "admin": {
      const always: Capability[] = ["seeMeter", "seeBadge", "seePrices", "askDeciders", "readLedger"];
      return account.kind === "managed" ? [...always, "contactSales"] : always;
    }
    case "agent":
      return ["seeMeter", "askDeciders"];
    case "light_agent":
    case "contributor":
    case "end_user":
    case "unknown":
      return NONE;
  }
}

function ownerCapabilities({ kind, instantPurchase }: AccountTerms): Capability[] {
  const always: Capability[] = ["seeMeter", "seeBadge", "seePrices", "decide", "readLedger", "configure"];
  switch (kind) {
    case "self_service":
      return [...always, ...(instantPurchase ? buying : []), "editSubscription", "removeSeats"];
    case "sales_assisted":
      return instantPurchase
        ? [...always, ...buying, "editSubscription"]
        : [...always, "editSubscription", "contactSales"];
    case "managed":
      return [...always, "contactSales"];
  }
}

const buying: Capability[] = ["buyInstantly"];

/**
 * What `role` may do where no seat service is connected: see, and ask in a ticket of the help desk. Whoever keeps the
 * subscription is led to the help desk's own page instead, since its API sells nothing.
 */
export function capabilitiesWithoutService(role: Role): readonly Capability[] {
  switch (role) {
    case "owner":
    case "billing_admin":
      return ["seeMeter", "seeBadge"];
    case "admin":
      return ["seeMeter", "seeBadge", "askByTicket"];
    case "agent":
      return ["seeMeter", "askByTicket"];
    case "light_agent":
    case "contributor":
    case "end_user":
    case "unknown":
      return NONE;
  }
}

/** Whether the meter has anything to say to somebody; also that their own role could not be read. */
export function seesMeter({ role, capabilities }: { role: Role; capabilities: readonly Capability[] }): boolean {
  return role === "unknown" || capabilities.includes("seeMeter");
}

/** Whether somebody may open Manage subscription: to edit it, or to read it (domain: who may do what). */
export function maySeeSubscription({ capabilities }: { capabilities: readonly Capability[] }): boolean {
  return capabilities.includes("editSubscription") || capabilities.includes("readLedger");
}

/**
 * Whether somebody may learn who of the team has a license: whoever the service tells it, and, where no service is
 * connected, whoever the help desk's own API tells.
 */
export function mayReadTeam({ capabilities }: { capabilities: readonly Capability[] }): boolean {
  return ["readLedger", "seeBadge", "askByTicket"].some((one) => capabilities.some((capability) => capability === one));
}

/**
 * The first of the ways that these capabilities open, in the order of the policy table.
 * A sales-assisted owner who may not buy instantly gets the form to sales first, and Manage subscription beside it.
 */
export function firstAction(capabilities: readonly Capability[]): Exclude<SeatAction, "retry_role"> {
  if (capabilities.includes("buyInstantly")) return "buy";
  if (capabilities.includes("askDeciders") || capabilities.includes("askByTicket")) return "request";
  if (capabilities.includes("contactSales")) return "contact_sales";
  if (capabilities.includes("editSubscription")) return "manage_subscription";
  return "none";
}

/**
 * How somebody with these capabilities buys what others have asked for; `null` where they may not, and pass it on
 * instead. Whoever may not buy at once approves as the page of the subscription does (domain: who may do what).
 */
export function approvalChannel(capabilities: readonly Capability[]): "approval" | "subscription" | null {
  if (!capabilities.includes("decide")) return null;
  if (capabilities.includes("buyInstantly")) return "approval";
  return capabilities.includes("editSubscription") ? "subscription" : null;
}
