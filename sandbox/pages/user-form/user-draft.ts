import type { RoleChoice } from "../session.ts";

export interface UserDraft {
  name: string;
  email: string;
  userType: "end_user" | "staff";
  /** The key of the chosen role; counts where the user type is staff. */
  role: string;
}

export interface AddedUser {
  id: string;
  name: string;
}

export const EMPTY_DRAFT: UserDraft = { name: "", email: "", userType: "end_user", role: "agent" };

/** The request body of the host's API for this draft. */
export function userBody(draft: UserDraft, roles: readonly RoleChoice[]): { user: Record<string, unknown> } {
  const role = draft.userType === "staff" ? roles.find(({ key }) => key === draft.role) : undefined;
  return {
    user: {
      name: draft.name,
      email: draft.email,
      role: role?.apiRole ?? "end-user",
      ...(role === undefined || role.customRoleId === null ? {} : { custom_role_id: role.customRoleId }),
    },
  };
}
