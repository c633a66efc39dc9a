import type { OperationInput } from "../../shared/api/index.ts";
import type { User } from "../db/connection.ts";

export type MemberWord = OperationInput<"putAssignment">;

/** What the help desk says of a member as the member is. */
export function memberWord(user: User, openTickets = 0, actorId?: string): MemberWord {
  return {
    memberId: user.id,
    role: user.role,
    status: user.status,
    name: user.name,
    sequence: user.sequence,
    openTickets,
    productRoles: user.product_roles,
    email: user.email,
    ...(user.products === null ? {} : { products: user.products }),
    ...(user.last_active_at === null ? {} : { lastActiveAt: user.last_active_at.toISOString() }),
    ...(actorId === undefined ? {} : { actorId }),
  };
}

/** What the help desk says when a member is no longer one of the staff, or never became one. */
export function releaseWord(member: { id: string; name: string }, sequence: number): MemberWord {
  return { memberId: member.id, role: "end_user", status: "active", name: member.name, sequence };
}
