import { sql } from "kysely";
import { reach } from "../billing/fail-point.ts";
import type { Services } from "../services.ts";
import type { Audience } from "./audience.ts";
import { nextAttempt } from "./backoff.ts";
import type { Message } from "./messages.ts";
import type { Recipient } from "./recipients.ts";

/** A message for one receiver, at one attempt. */
export interface Delivery {
  /** The same at each attempt, so that a receiver can recognise a repetition. */
  id: string;
  /** Grows with the messages of an account. */
  sequence: number;
  message: Message;
  /** When it happened. */
  at: Date;
  receiver: string;
  audience: Audience;
}

/** Sends one delivery. Resolves with `null` once the other side has it; else with a code that says what went wrong. */
export type Send = (delivery: Delivery) => Promise<string | null>;

/** How many receivers are written to at once. */
const BATCH = 20;
/** For how long whoever sends has a delivery alone: longer than any sending may take. */
const LEASE_MS = 60_000;
/** After this many failures, about five minutes, a message no longer holds up those behind it. */
const HOLDS_UP_FOR = 6;
/** Fewer failures than these are no reason to give up, however long ago the first was. */
const GIVES_UP_AFTER = 12;

/**
 * One look at what is due on a channel: takes it, sends it with no transaction open, and writes down how that went. A
 * process that dies in between leaves it to be sent again after the lease. Resolves with how many it took.
 */
export async function deliver(
  services: Services,
  channel: Recipient["channel"],
  send: Send,
  random: () => number = Math.random,
): Promise<number> {
  const taken = await take(services, channel);
  await Promise.all(
    taken.map(async (row) => {
      const error = await attempt(services, row, send);
      if (error === null) await reach(services, "inside-outbox");
      await record(services, row, error, random);
    }),
  );
  return taken.length;
}

type TakenRow = Awaited<ReturnType<typeof take>>[number];

/**
 * Of each receiver the oldest message only: the next one goes when that has arrived, or has failed for long enough not to
 * stand in the way.
 */
async function take({ db, clock }: Services, channel: Recipient["channel"]) {
  const now = clock.now();
  return db
    .with("due", (using) =>
      using
        .selectFrom("deliveries as due")
        .select("due.id")
        .where("due.channel", "=", channel)
        .where("due.next_attempt_at", "<=", now)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("deliveries as before")
                .select("before.id")
                .whereRef("before.account_id", "=", "due.account_id")
                .whereRef("before.channel", "=", "due.channel")
                .whereRef("before.receiver", "=", "due.receiver")
                .whereRef("before.message_id", "<", "due.message_id")
                .where("before.next_attempt_at", "is not", null)
                .where("before.attempts", "<=", HOLDS_UP_FOR),
            ),
          ),
        )
        .orderBy("due.next_attempt_at")
        .limit(BATCH)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable("deliveries")
    .from(["due", "outbox"])
    .set({
      next_attempt_at: new Date(now.getTime() + LEASE_MS),
      attempts: sql<number>`deliveries.attempts + 1`,
    })
    .whereRef("deliveries.id", "=", "due.id")
    .whereRef("outbox.id", "=", "deliveries.message_id")
    .returning(["deliveries.id", "deliveries.attempts", "deliveries.receiver", "deliveries.audience"])
    .returning(["deliveries.give_up_after", "deliveries.message_id"])
    .returning(["outbox.account_id", "outbox.type", "outbox.subject", "outbox.payload", "outbox.created_at"])
    .execute();
}

function attempt({ log }: Services, row: TakenRow, send: Send): Promise<string | null> {
  const { id, message_id, account_id: accountId, type, subject, payload, created_at: at, receiver, audience } = row;
  // What was appended had the type of its kind.
  const message = { accountId, type, subject, payload } as Message;
  return send({ id, sequence: Number(message_id), message, at, receiver, audience }).catch((thrown: unknown) => {
    log.error({ delivery: id, type, err: thrown }, "delivery failed by our own fault");
    return "internal";
  });
}

async function record(services: Services, row: TakenRow, error: string | null, random: () => number): Promise<void> {
  const { db, clock, log } = services;
  const now = clock.now();
  const mark = (change: { delivered_at: Date } | { given_up_at: Date } | { next_attempt_at: Date }) =>
    db
      .updateTable("deliveries")
      .set({ next_attempt_at: null, last_error: error, ...change })
      .where("id", "=", row.id)
      // Somebody else may have sent it meanwhile, after this lease had run out.
      .where("delivered_at", "is", null)
      .execute();
  if (error === null) {
    await mark({ delivered_at: now });
    return;
  }
  const { id, type, attempts } = row;
  // Both: whoever was down for the three days themselves has hardly tried.
  if (now >= row.give_up_after && attempts >= GIVES_UP_AFTER) {
    await mark({ given_up_at: now });
    log.error({ delivery: id, type, attempts, error }, "delivery given up");
    return;
  }
  const next = nextAttempt(now, attempts, random());
  const last = attempts >= GIVES_UP_AFTER && next > row.give_up_after;
  await mark({ next_attempt_at: last ? row.give_up_after : next });
  log.warn({ delivery: id, type, attempts, error }, "delivery failed, will be tried again");
}
