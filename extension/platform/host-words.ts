import type { Role } from "../../shared/seats/roles.ts";

/** What the help desk calls things, in the languages that we know it in. All in lower case. */
export interface HostWords {
  userType: readonly string[];
  /** The list of roles; in the wizard of Team members it is called by the product. */
  role: readonly string[];
  endUser: readonly string[];
  staff: readonly string[];
  /** How the Team members page begins to say how many are left. */
  seatsRemaining: readonly string[];
  /** In the wizard of Team members: the section of its step with the roles, and its buttons. */
  assignRole: readonly string[];
  next: readonly string[];
  save: readonly string[];
  /** The built-in roles. Anything neither here nor among the account's own roles is unknown. */
  roles: Readonly<Record<string, Role>>;
  /** Roles in the products beside Support, as far as they aren't called as those. */
  productRoles: Readonly<Record<string, ProductRoleKind>>;
}

/** What a role in a product is, whichever the product; `none` is no access to it. */
export type ProductRoleKind = "none" | "viewer" | "editor" | "agent" | "team_lead" | "admin";

/** One of the account's own roles, as the help desk's API reports it. */
export interface AccountRole {
  id: string;
  name: string;
  role: Role;
}
