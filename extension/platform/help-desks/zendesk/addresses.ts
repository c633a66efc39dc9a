import type { HelpDeskAddresses } from "../kind.ts";

/** Zendesk, at the vendor's own hosts; accounts with a host of their own are told by no address. */
export const zendesk = {
  id: "zendesk",
  isAt: (origin) => origin.endsWith(".zendesk.com"),
  originOf: (name) => `https://${name.toLowerCase()}.zendesk.com`,
  subscriptionPath: "/admin/account/billing/subscription",
  personPath: (memberId) => `/agent/users/${encodeURIComponent(memberId)}`,
} as const satisfies HelpDeskAddresses;
