import type { Role } from "../../shared/seats/roles.ts";

/** What the help desk calls things, in the languages that we know it in. All in lower case. */
export interface HostWords {
  userType: readonly string[];
  role: readonly string[];
  endUser: readonly string[];
  staff: readonly string[];
  /** How the Team members page begins to say how many are left. */
  seatsRemaining: readonly string[];
  /** The built-in roles. Any other name of a staff member's role is one that the account made itself. */
  roles: Readonly<Record<string, Role>>;
}
