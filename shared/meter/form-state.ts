import type { ProductRole, Role } from "../seats/roles.ts";

/** What is known of the person who is being added: read from the host's form, never more than this. */
export interface FormState {
  /** The role that is chosen; `unknown` where it isn't known for certain. */
  role: Role;
  userType: "end_user" | "staff" | "unknown";
  /** The role in a product by which somebody uses a license whose own role needs none. */
  productRole?: ProductRole;
  /**
   * Whether somebody who is there already uses a license by the roles that are saved; `null` where nobody can tell. Left out
   * where somebody new is added.
   */
  holds?: boolean | null;
  /** Whether the host has refused this very form for lack of a license. */
  refused: boolean;
}
