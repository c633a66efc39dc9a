import type { Role } from "../seats/roles.ts";

/** What is known of the person who is being added: read from the host's form, never more than this. */
export interface FormState {
  /** The role that is chosen; `unknown` where it isn't known for certain. */
  role: Role;
  userType: "end_user" | "staff" | "unknown";
  /** Whether the host has refused this very form for lack of a license. */
  refused: boolean;
}
