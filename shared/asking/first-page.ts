import type { TicketsPart, Viewer } from "../api/index.ts";
import { firstAction } from "../seats/policy.ts";
import type { AskingPage, AskingStart } from "./asking-state.ts";

/** What is shown first: what was asked for, else the first way that is open to this person. */
export function firstPage(
  { role, capabilities }: Viewer,
  start: AskingStart | undefined,
  tickets: TicketsPart | undefined,
): AskingPage {
  if (role === "unknown") return { kind: "other", way: "retry_role" };
  if (start?.kind === "sales") return { kind: "sales", request: null };
  if (start?.kind === "decide") return { kind: "sales", request: start.request };
  const way = firstAction(capabilities);
  switch (way) {
    case "request":
      if (capabilities.includes("askDeciders")) return { kind: "request" };
      return tickets === undefined ? { kind: "other", way: "none" } : { kind: "ticket", tickets };
    case "contact_sales":
      return { kind: "sales", request: null };
    case "none":
      return { kind: "other", way };
    case "manage_subscription":
    // Whoever might buy, but through something that can't, is left the subscription page.
    case "buy":
      return { kind: "other", way: "manage_subscription" };
  }
}
