/** The seat-relevant role of a person, as the help desk names it; `unknown` where it isn't known for certain. */
export const ROLES = [
  "owner",
  "billing_admin",
  "admin",
  "agent",
  "light_agent",
  "contributor",
  "end_user",
  "unknown",
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that a product gives beside the help desk's own; some of them make a light agent use a seat. */
export const PRODUCT_ROLES = ["chat_agent", "explore_admin", "explore_editor", "guide_agent"] as const;

export type ProductRole = (typeof PRODUCT_ROLES)[number];
