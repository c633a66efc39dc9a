import type { Role } from "./roles.ts";

/**
 * What the host's numbers for kinds of roles mean (`role_type` of a person, and of a role of the account's own). A chat
 * agent (2) may or may not use a license of Support.
 */
export function roleOfType(type: string): Role {
  switch (type) {
    case "0":
      return "agent";
    case "1":
      return "light_agent";
    case "3":
      return "contributor";
    case "4":
      return "admin";
    case "5":
      return "billing_admin";
    default:
      return "unknown";
  }
}
