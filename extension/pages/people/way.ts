import type { Channel, QuoteRequestLine, Subscription, Viewer } from "../../../shared/api/index.ts";
import { firstAction } from "../../../shared/seats/index.ts";

/** Where a number of licenses leads to: exactly one of these, by what this person may do. */
export type Way =
  /** The cart, in the help desk's page. */
  | "buy"
  /** The form to those who decide, and, without a seat service, the ticket. */
  | "request"
  | "ticket"
  | "sales"
  /** Our page that manages the subscription. */
  | "manage"
  /** The help desk's own page of the subscription, where nothing can be prepared. */
  | "host"
  | "none";

export function wayOf({ capabilities, account }: Pick<Viewer, "capabilities" | "account">): Way {
  const action = firstAction(capabilities);
  switch (action) {
    case "buy":
      return action;
    case "request":
      return capabilities.includes("askDeciders") ? action : "ticket";
    case "contact_sales":
      return "sales";
    case "manage_subscription":
      return "manage";
    case "none":
      return account.subscriptionUrl === null ? "none" : "host";
  }
}

/** Whether the service tells this person a price before they go on, and what it is asked then. */
export function pricedWay(way: Way): Channel | null {
  if (way === "buy") return "instant";
  return way === "manage" ? "subscription" : null;
}

/** This many more of the line that holds Support, as its form would request them. */
export function linesFor(subscription: Subscription, add: number, asTotal: boolean): QuoteRequestLine[] {
  const target = subscription.primaryTarget;
  const line = subscription.lines.find((one) => one.target === target);
  return [asTotal && line !== undefined ? { target, total: line.quantity + add } : { target, add }];
}

/** Manage subscription asks for totals from people who may also lower them. */
export function asksTotals(way: Way, { capabilities }: Pick<Viewer, "capabilities">): boolean {
  return way === "manage" && capabilities.includes("removeSeats");
}
