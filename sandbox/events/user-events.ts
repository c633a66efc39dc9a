import { createHash } from "node:crypto";
import { hostRoleOf } from "../api/host-roles.ts";
import type { User } from "../db/connection.ts";

/** What the vendor tells of people, of all that it could: others may be subscribed to, and never come. */
export type UserEventType =
  | "zen:event-type:user.created"
  | "zen:event-type:user.role_changed"
  | "zen:event-type:user.custom_role_changed"
  | "zen:event-type:user.active_changed"
  | "zen:event-type:user.suspended_changed"
  | "zen:event-type:user.deleted"
  | "zen:event-type:user.name_changed";

export interface UserEvent {
  type: UserEventType;
  event: { current?: unknown; previous?: unknown };
}

/** What happened to somebody between two moments; `before` is `null` for who has just come. */
export function userEvents(before: User | null, after: User): UserEvent[] {
  if (before === null) return [{ type: "zen:event-type:user.created", event: {} }];
  const [was, is] = [hostRoleOf(before), hostRoleOf(after)];
  return [
    ...changed("role_changed", was.apiRole, is.apiRole),
    ...changed("custom_role_changed", textOf(was.customRoleId), textOf(is.customRoleId)),
    ...changed("suspended_changed", before.status === "suspended", after.status === "suspended"),
    ...changed("name_changed", before.name, after.name),
    ...changed("active_changed", before.active, after.active),
    ...(before.active && !after.active ? [{ type: "zen:event-type:user.deleted" as const, event: {} }] : []),
  ];
}

/** The body that is posted; `id` is the event's own, the same however often it comes. */
export function eventBody({ type, event }: UserEvent, user: User, id: string, now: Date): string {
  const time = (at: Date) => at.toISOString().replace(/\.\d+Z$/, "Z");
  return JSON.stringify({
    type,
    account_id: accountNumber(user.account),
    id,
    time: time(now),
    zendesk_event_version: "2022-06-20",
    subject: `zen:user:${user.id}`,
    // Neither the role's type nor whether somebody is suspended is among it.
    detail: {
      created_at: time(user.created_at),
      email: user.email,
      external_id: "",
      default_group_id: "0",
      id: user.id,
      organization_id: "0",
      role: hostRoleOf(user).apiRole,
      updated_at: time(user.updated_at),
    },
    event,
  });
}

/** An account's number, the same each time. */
export function accountNumber(account: string): number {
  return 10_000_000 + createHash("sha256").update(account).digest().readUIntBE(0, 3);
}

type Changing = "role_changed" | "custom_role_changed" | "suspended_changed" | "name_changed" | "active_changed";

function changed(what: Changing, previous: unknown, current: unknown): UserEvent[] {
  return previous === current ? [] : [{ type: `zen:event-type:user.${what}`, event: { current, previous } }];
}

function textOf(id: number | null): string | null {
  return id === null ? null : String(id);
}
