import { seal } from "../secrets/seal.ts";
import { countTeam } from "./picture.ts";
import type { Progress } from "./reading.ts";
import { saveProgress } from "./reading.ts";
import type { Step } from "./step.ts";
import { forgetTickets } from "./tickets.ts";

/** What the sealed secret of a webhook's events is of. */
export const WEBHOOK_SECRET = "webhook-secret";

const HOUR_MS = 3_600_000;
/** A webhook, and with it the secret that signs its events, is made anew after so long. */
const ROTATE_AFTER_MS = 90 * 24 * HOUR_MS;

/** Where the help desk sends an account's events. */
export function eventsPath(accountId: string): string {
  return `/v1/help-desk/${accountId}/events`;
}

/**
 * Looks, once an hour, whether all that happened was told: the webhook is there and active, its events arrived, and the help
 * desk has as many people as it had, but for those who were told. Where not, all people are read again.
 */
export async function lookAfter(step: Step): Promise<void> {
  const { services, connector, reading, accountId, lease } = step;
  const now = services.clock.now();
  const { webhooks } = await services.db
    .selectFrom("help_desks")
    .select("webhooks")
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
  const wellKept = webhooks === "on" ? await keepWebhooks(step) : await removeWebhooks(step);
  const wellCounted = await isCountAsExpected(step);
  const progress: Progress = { check_due_at: new Date(now.getTime() + HOUR_MS) };
  await forgetTickets(services.db, accountId, now);
  if (!wellKept || !wellCounted) progress.picture_due_at = earlier(reading.picture_due_at, now);
  await services.db.transaction().execute((trx) => saveProgress(trx, { accountId, lease }, progress));

  async function isCountAsExpected({ reading: { count_offset, phase, hints_due_at } }: Step): Promise<boolean> {
    if (count_offset === null || phase === "list" || phase === "missing" || hints_due_at !== null) return true;
    const counted = await connector.countPeople();
    return counted - (await countTeam(services.db, accountId)) === count_offset;
  }
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

/** Makes one where there is none, or where it has had its time; resolves with whether no event can have been lost. */
async function keepWebhooks(step: Step): Promise<boolean> {
  const { services, connector, accountId, reading } = step;
  const now = services.clock.now();
  const since = new Date(reading.check_due_at.getTime() - HOUR_MS);
  let well = true;
  let fresh = 0;
  for (const { id, made_at, retired_at } of await listWebhooks(step)) {
    if (retired_at !== null) {
      if (now.getTime() - retired_at.getTime() < HOUR_MS / 2) continue;
      // Its last events are long here.
      await connector.unsubscribe(id);
      await forget(step, id);
      continue;
    }
    const state = await connector.readSubscription(id, since);
    if (state !== "well") well = false;
    if (state === "gone") await forget(step, id);
    else if (now.getTime() - made_at.getTime() < ROTATE_AFTER_MS) fresh += 1;
  }
  if (fresh > 0) return well;
  const former = (await listWebhooks(step)).map(({ id }) => id);
  const address = `${services.config.publicOrigin}${eventsPath(accountId)}`;
  const { id, secret } = await connector.subscribe(address, former);
  const sealed = await seal(services.config, secret, { account: accountId, purpose: WEBHOOK_SECRET });
  await services.db.transaction().execute(async (trx) => {
    await trx
      .updateTable("help_desk_webhooks")
      .set({ retired_at: now })
      .where("account_id", "=", accountId)
      .where("retired_at", "is", null)
      .execute();
    await trx
      .insertInto("help_desk_webhooks")
      .values({ account_id: accountId, id, secret: sealed, made_at: now })
      .execute();
  });
  // One that stands in for another lost nothing; the first one, or one for another that is gone, may have.
  return well && former.length > 0;
}

async function removeWebhooks(step: Step): Promise<boolean> {
  for (const { id } of await listWebhooks(step)) {
    await step.connector.unsubscribe(id);
    await forget(step, id);
  }
  return true;
}

function listWebhooks({ services: { db }, accountId }: Step) {
  return db
    .selectFrom("help_desk_webhooks")
    .select(["id", "made_at", "retired_at"])
    .where("account_id", "=", accountId)
    .orderBy("made_at")
    .execute();
}

async function forget({ services: { db }, accountId }: Step, id: string): Promise<void> {
  await db.deleteFrom("help_desk_webhooks").where("account_id", "=", accountId).where("id", "=", id).execute();
}
