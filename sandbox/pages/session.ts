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

export function readSession(signal: AbortSignal): Promise<Session> {
  return readJson<Session>("/api/sandbox/session", signal);
}
