import { readJson } from "../host-api.ts";

export interface Ticket {
  id: number;
  subject: string;
  description: string;
  requester: string;
  assignee_id: number | null;
  status: string;
  priority: string;
  created_at: string;
}

export interface Member {
  id: string;
  name: string;
  email: string;
  role: string;
  roleName: string;
  roleKey: string;
  suspended: boolean;
  /** Those alone that make somebody use a seat. */
  productRoles: string[];
  usesSeat: boolean;
  lastActiveAt: string | null;
  openTickets: number;
}

export async function readTickets(signal: AbortSignal): Promise<{ tickets: Ticket[]; members: Map<string, Member> }> {
  const [{ tickets }, members] = await Promise.all([
    readJson<{ tickets: Ticket[] }>("/api/v2/tickets", signal),
    readMembers(signal),
  ]);
  return { tickets, members };
}

export async function readMembers(signal: AbortSignal): Promise<Map<string, Member>> {
  const { members } = await readJson<{ members: Member[] }>("/api/sandbox/team", signal);
  return new Map(members.map((member) => [member.id, member]));
}
