import type { User } from "../db/connection.ts";
import { hostRoleOf } from "./host-roles.ts";

/** A person as the host's API shows one. */
export function userJson(user: User, origin: string): Record<string, unknown> {
  const { apiRole, roleType, customRoleId, name, key } = hostRoleOf(user);
  return {
    id: Number(user.id),
    url: `${origin}/api/v2/users/${user.id}.json`,
    name: user.name,
    email: user.email,
    role: apiRole,
    role_type: roleType,
    custom_role_id: customRoleId,
    role_name: name,
    role_key: key,
    active: true,
    suspended: user.status === "suspended",
    created_at: user.created_at.toISOString(),
    last_login_at: user.last_active_at?.toISOString() ?? null,
  };
}

/** What a caller without a session is told: a success that is no sign-in. */
export function anonymousJson(): Record<string, unknown> {
  return {
    id: null,
    name: "Anonymous user",
    email: "invalid@example.com",
    role: "end-user",
    role_type: null,
    active: false,
  };
}
