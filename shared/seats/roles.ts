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

/**
 * Roles that a product gives beside the help desk's own, and that make a light agent or a contributor use a seat: all but
 * viewers'. Guide is also called Knowledge.
 */
export const PRODUCT_ROLES = [
  "chat_admin",
  "chat_agent",
  "chat_custom",
  "explore_admin",
  "explore_editor",
  "guide_admin",
  "guide_agent",
  "talk_admin",
  "talk_agent",
  "talk_team_lead",
] as const;

export type ProductRole = (typeof PRODUCT_ROLES)[number];
