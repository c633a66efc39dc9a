import type { Role } from "../../shared/seats/index.ts";

/** A role as the host's API names it: a coarse `role`, a `role_type`, and the id of a custom role. */
export interface HostRole {
  key: string;
  role: Role;
  /** Set where the account made the role itself. */
  custom: string | null;
  name: string;
  apiRole: "end-user" | "agent" | "admin";
  /** 0 custom, 1 light agent, 2 chat, 3 contributor, 4 admin, 5 billing admin; none for end users. */
  roleType: number | null;
  customRoleId: number | null;
}

export const END_USER: HostRole = {
  key: "end_user",
  role: "end_user",
  custom: null,
  name: "End user",
  apiRole: "end-user",
  roleType: null,
  customRoleId: null,
};

const OWNER: HostRole = {
  key: "owner",
  role: "owner",
  custom: null,
  name: "Account owner",
  apiRole: "admin",
  roleType: 4,
  customRoleId: 10001,
};

/** The roles of staff that can be given, in the order of the form. */
export const STAFF_ROLES: readonly HostRole[] = [
  { key: "agent", role: "agent", custom: null, name: "Agent", apiRole: "agent", roleType: 0, customRoleId: 10004 },
  {
    key: "team_lead",
    role: "agent",
    custom: "team_lead",
    name: "Team lead",
    apiRole: "agent",
    roleType: 0,
    customRoleId: 10005,
  },
  {
    key: "light_agent",
    role: "light_agent",
    custom: null,
    name: "Light agent",
    apiRole: "agent",
    roleType: 1,
    customRoleId: 10006,
  },
  {
    key: "contributor",
    role: "contributor",
    custom: null,
    name: "Contributor",
    apiRole: "agent",
    roleType: 3,
    customRoleId: 10007,
  },
  { key: "admin", role: "admin", custom: null, name: "Admin", apiRole: "admin", roleType: 4, customRoleId: 10002 },
  {
    key: "billing_admin",
    role: "billing_admin",
    custom: null,
    name: "Billing admin",
    apiRole: "admin",
    roleType: 5,
    customRoleId: 10003,
  },
];

/** How the API names the role of a person. */
export function hostRoleOf(user: { role: Role; custom_role: string | null }): HostRole {
  if (user.role === "owner") return OWNER;
  const exact = STAFF_ROLES.find(({ role, custom }) => role === user.role && custom === user.custom_role);
  return exact ?? STAFF_ROLES.find(({ role }) => role === user.role) ?? END_USER;
}

/** The roles, as seats know them, of those that the API names so. */
export function rolesCalled(isMeant: (role: HostRole) => boolean): Role[] {
  return [...new Set([OWNER, ...STAFF_ROLES, END_USER].filter(isMeant).map(({ role }) => role))];
}

/** The role that a request for a new user names; `null` where it names none. Admin and agent alone are the plain ones. */
export function requestedRole(apiRole: unknown, customRoleId: unknown): HostRole | null {
  if (apiRole === undefined || apiRole === "end-user") return END_USER;
  if (typeof customRoleId === "number") {
    return STAFF_ROLES.find((role) => role.customRoleId === customRoleId && role.apiRole === apiRole) ?? null;
  }
  return STAFF_ROLES.find(({ key }) => key === apiRole) ?? null;
}

/** The roles that somebody may give: owner and billing admin all, an admin all but billing admin, a team lead agents. */
export function grantableRoles(giver: { role: Role; custom_role: string | null }): readonly HostRole[] {
  switch (giver.role) {
    case "owner":
    case "billing_admin":
      return STAFF_ROLES;
    case "admin":
      return STAFF_ROLES.filter(({ role }) => role !== "billing_admin");
    case "agent":
      return giver.custom_role === "team_lead" ? STAFF_ROLES.filter(({ apiRole }) => apiRole === "agent") : [];
    case "light_agent":
    case "contributor":
    case "end_user":
    case "unknown":
      return [];
  }
}
