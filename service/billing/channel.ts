import type { Channel } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Capability } from "../../shared/seats/index.ts";
import { firstAction } from "../../shared/seats/index.ts";

/**
 * Refuses a way to buy that is not open to this person on this account, and says which one is (protocol: order).
 * Quotes and orders check it, each with the capabilities of their own moment.
 */
export function checkChannel(channel: Channel, capabilities: readonly Capability[]): void {
  switch (channel) {
    case "instant":
      if (!capabilities.includes("buyInstantly")) throw refusal(capabilities);
      return;
    case "subscription":
      if (!capabilities.includes("editSubscription")) throw refusal(capabilities);
      return;
    case "approval":
      if (!capabilities.includes("decide")) {
        throw serviceProblem("not-permitted", "Only the owner and the billing admins decide requests.");
      }
      // Whoever decides and may not buy here passes the request on (domain: requests).
      if (!capabilities.includes("buyInstantly")) throw refusal(capabilities);
      return;
  }
}

function refusal(capabilities: readonly Capability[]) {
  switch (firstAction(capabilities)) {
    case "buy":
      return serviceProblem("not-permitted", "In this account, licenses are bought in the add-user flow.");
    case "manage_subscription":
      return serviceProblem("use-subscription-page", "This account buys licenses on its subscription page.");
    case "contact_sales":
      return serviceProblem("contact-sales", "This account buys licenses through its sales representative.");
    case "request":
      return serviceProblem("not-permitted", "You can't buy licenses, but you can request them.");
    case "none":
      return serviceProblem("not-permitted", "You can't buy licenses: ask the owner or a billing admin.");
  }
}
