import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { Audience } from "../../outbox/audience.ts";
import type { Frozen, FrozenJson } from "./column.ts";

// What is done later, by whichever process comes to it.

/** What is done for every account once in a while. */
export type RoundJob = "usage" | "retention";

export interface RoundsTable {
  account_id: Frozen<string>;
  job: Frozen<RoundJob>;
  next_at: Date;
  /** The subscription's `updated_at` then: whether it has changed since depends on no clock. */
  done_at: ColumnType<Date, Date | undefined, Date>;
}

export interface OutboxTable {
  id: GeneratedAlways<bigint>;
  account_id: Frozen<string>;
  /** `availability.changed`, `order.provisioned` … */
  /** A `MessageType`. */
  type: Frozen<string>;
  subject: Frozen<string>;
  payload: FrozenJson<unknown>;
  created_at: Frozen<Date>;
  next_attempt_at: Date | null;
  dispatched_at: Date | null;
}

export interface DeliveriesTable {
  id: Frozen<string>;
  message_id: Frozen<bigint>;
  account_id: Frozen<string>;
  channel: Frozen<"webhook" | "email">;
  /** An e-mail address; empty for the webhook. */
  receiver: Frozen<string>;
  audience: Frozen<Audience>;
  attempts: Generated<number>;
  next_attempt_at: Date | null;
  last_error: string | null;
  created_at: Frozen<Date>;
  give_up_after: Date;
  delivered_at: Date | null;
  given_up_at: Date | null;
}
