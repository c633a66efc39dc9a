import type { HelpDeskAddresses } from "../../kind.ts";

/** A help desk of our own invention, as unlike Zendesk as one that works can be; the service's tests have its other side. */
export const counter = {
  id: "counter",
  isAt: (origin) => origin.endsWith(".counter.example"),
  originOf: (name) => `https://${name}.counter.example`,
  subscriptionPath: "/till",
  personPath: (badge) => `/staff/${encodeURIComponent(badge)}`,
} as const satisfies HelpDeskAddresses;
