import { randomUUID } from "node:crypto";
import type { Db, User } from "../db/connection.ts";
import { switchesOf } from "../switches/switches.ts";
import { ulid } from "./ulid.ts";
import { eventBody, userEvents } from "./user-events.ts";

const LATE_MS = 10 * 60_000;

/**
 * Writes down what happened to somebody for each webhook that subscribes to it, in the transaction that changes them: what
 * has happened is sent, and nothing else.
 */
export async function raiseEvents(tx: Db, before: User | null, after: User, now: Date): Promise<void> {
  const { account } = after;
  const hooks = await tx
    .selectFrom("sandbox.event_webhooks")
    .select(["id", "subscriptions"])
    .where("account", "=", account)
    .where("status", "=", "active")
    .execute();
  const { events, suspendedEvents } = await switchesOf(tx, account);
  if (hooks.length === 0 || events === "lost") return;
  const due_at = events === "late" ? new Date(now.getTime() + LATE_MS) : now;
  const happened = userEvents(before, after).filter(
    ({ type }) => suspendedEvents === "raised" || type !== "zen:event-type:user.suspended_changed",
  );
  const rows = happened.flatMap((event) => {
    const body = eventBody(event, after, randomUUID(), now);
    const times = events === "doubled" ? [1, 2] : [1];
    return hooks
      .filter(({ subscriptions }) => subscriptions.includes(event.type))
      .flatMap(({ id }) =>
        times.map(() => ({
          ...{ id: ulid(now), account, webhook: id, event_type: event.type, body },
          ...{ status: "waiting" as const, created_at: now, due_at },
        })),
      );
  });
  if (rows.length > 0) await tx.insertInto("sandbox.invocations").values(rows).execute();
}
