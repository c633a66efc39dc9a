import type { Selectable } from "kysely";
import type { EventWebhookTable, InvocationTable } from "../db/event-tables.ts";
import type { Desk } from "../desk.ts";
import type { Switches } from "../switches/schema.ts";
import { switchesOf } from "../switches/switches.ts";
import { isBroken } from "./breaker.ts";
import { retryIn, type Taken, TIMEOUT_MS } from "./retry.ts";
import { signatureOf } from "./sign.ts";
import { ulid } from "./ulid.ts";
import { accountNumber } from "./user-events.ts";

type Invocation = Selectable<InvocationTable>;
type Webhook = Selectable<EventWebhookTable>;

/** Sends all that is due now, one after another, and writes down how it was taken. */
export async function deliverDue(desk: Desk): Promise<void> {
  const due = await desk.db
    .selectFrom("sandbox.invocations")
    .selectAll()
    .where("due_at", "<=", desk.now())
    .orderBy("place")
    .execute();
  for (const account of new Set(due.map((each) => each.account))) {
    const switches = await switchesOf(desk.db, account);
    const its = due.filter((each) => each.account === account);
    for (const invocation of switches.events === "swapped" ? its.reverse() : its) {
      await deliver(desk, invocation, switches);
    }
  }
}

async function deliver(desk: Desk, invocation: Invocation, switches: Switches): Promise<void> {
  const webhook = await desk.db
    .selectFrom("sandbox.event_webhooks")
    .selectAll()
    .where("id", "=", invocation.webhook)
    .executeTakeFirst();
  if (webhook === undefined) return;
  const now = desk.now();
  if (webhook.status === "inactive" || (await isBroken(desk.db, webhook.id, switches.breakerLeast, now))) {
    await note(desk, invocation, { outcome: "circuit_broken", statusCode: null }, { status: "failed", due_at: null });
    return;
  }
  const taken = await send(desk, webhook, { invocation, now, isForged: switches.events === "forged" });
  const before = await desk.db
    .selectFrom("sandbox.attempts")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("invocation", "=", invocation.id)
    .executeTakeFirstOrThrow();
  const wait = retryIn(taken, Number(before.count) + 1);
  if (wait === null) {
    const status = taken.outcome === "success" ? "success" : "failed";
    await note(desk, invocation, taken, { status, due_at: null });
    return;
  }
  await note(desk, invocation, taken, { status: "waiting", due_at: new Date(now.getTime() + wait * 1000) });
}

async function note(
  desk: Desk,
  { id, account, webhook }: Invocation,
  { outcome, statusCode }: { outcome: Taken["outcome"] | "circuit_broken"; statusCode: number | null },
  then: Pick<Invocation, "status" | "due_at">,
): Promise<void> {
  const completed_at = desk.now();
  await desk.db.transaction().execute(async (tx) => {
    await tx.updateTable("sandbox.invocations").set(then).where("id", "=", id).execute();
    await tx
      .insertInto("sandbox.attempts")
      .values({
        ...{ id: ulid(completed_at), account, invocation: id, webhook },
        ...{ completed_at, outcome, status_code: statusCode },
      })
      .execute();
  });
}

async function send(
  desk: Desk,
  { id, endpoint, signing_secret }: Webhook,
  { invocation, now, isForged }: { invocation: Invocation; now: Date; isForged: boolean },
): Promise<Taken> {
  const timestamp = now.toISOString().replace(/\.\d+Z$/, "Z");
  const secret = isForged ? `not ${signing_secret}` : signing_secret;
  try {
    const answer = await desk.send(endpoint, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "Zendesk Webhook",
        "X-Zendesk-Account-Id": String(accountNumber(invocation.account)),
        "X-Zendesk-Webhook-Id": id,
        "X-Zendesk-Webhook-Invocation-Id": invocation.id,
        "X-Zendesk-Webhook-Signature": signatureOf(secret, timestamp, invocation.body),
        "X-Zendesk-Webhook-Signature-Timestamp": timestamp,
      },
      body: invocation.body,
    });
    await answer.body?.cancel();
    return { outcome: answer.ok ? "success" : "error", statusCode: answer.status, retryAfter: secondsOf(answer) };
  } catch (thrown) {
    const isLate = thrown instanceof Error && thrown.name === "TimeoutError";
    return { outcome: isLate ? "timeout" : "unreachable", statusCode: null, retryAfter: null };
  }
}

function secondsOf({ headers }: Response): number | null {
  const said = headers.get("retry-after");
  return said !== null && /^\d+$/.test(said) ? Number(said) : null;
}
