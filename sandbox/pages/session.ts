import { hasVariant } from "./active-variants.ts";
import { readJson } from "./host-api.ts";

export interface RoleChoice {
  key: string;
  name: string;
  apiRole: string;
  customRoleId: number | null;
}

/** Who is signed in, where, and which roles they may give. */
export interface Session {
  account: { id: string; name: string; kind: "self_service" | "sales_assisted" | "managed" };
  person: { id: string; name: string; email: string; role: string; roleName: string };
  roles: RoleChoice[];
}

/** A role that the API says nothing of: whoever is given it becomes an agent. */
const UNKNOWN_ROLE: RoleChoice = {
  key: "shift_coordinator",
  name: "Shift coordinator",
  apiRole: "agent",
  customRoleId: null,
};

export async function readSession(signal: AbortSignal): Promise<Session> {
  const session = await readJson<Session>("/api/sandbox/session", signal);
  const mayGive = session.roles.length > 0 && hasVariant("unknown-role");
  return mayGive ? { ...session, roles: [...session.roles, UNKNOWN_ROLE] } : session;
}
