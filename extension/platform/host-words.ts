import type { Role } from "../../shared/seats/roles.ts";

/** What the help desk calls things, in the languages that we know it in. All in lower case. */
export interface HostWords {
  userType: readonly string[];
  role: readonly string[];
  endUser: readonly string[];
  staff: readonly string[];
  /** How the Team members page begins to say how many are left. */
  seatsRemaining: readonly string[];
  /** The built-in roles. What stands neither here nor among the account's own roles is unknown. */
  roles: Readonly<Record<string, Role>>;
}

/** A role that the account keeps, as the help desk's API tells of it. */
export interface AccountRole {
  id: string;
  name: string;
  role: Role;
}
