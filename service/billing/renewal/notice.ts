import type { Transaction } from "kysely";
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Database } from "../../db/tables.ts";
import type { Job } from "../../job.ts";
import { appendToOutbox } from "../../outbox/append.ts";
import type { ApproachingRenewal } from "../../outbox/messages.ts";
import type { Services } from "../../services.ts";
import { renewing } from "../changes.ts";
import { startOfDay } from "../local-date.ts";
import { asMoney } from "../money.ts";
import type { Period } from "../period.ts";
import { periodAt } from "../period.ts";
import { renewalAmount } from "../price.ts";
import type { Terms } from "../terms.ts";
import { readTerms } from "../terms.ts";

/** How many accounts one look takes; others are left to other processes, or to the next look. */
const BATCH = 50;

/** An account is looked at this often, since its cycle and its settings may change: in milliseconds. */
const LOOK_EVERY_MS = 3_600_000;

/** What an account has that has set nothing, in days. */
const DEFAULT_NOTICE_DAYS = 7;

/** Tells accounts that their renewal is near (domain: renewal). Any number of processes may run it. */
export function createRenewalNotice(services: Services): Job {
  return {
    name: "renewal-notice",
    everyMs: 60_000,
    run: async () => (await lookAtRenewals(services)) === BATCH,
  };
}

/** One look; resolves with how many accounts it took. Each is told once a period, however often and late this runs. */
export async function lookAtRenewals({ db, clock, log }: Services): Promise<number> {
  const now = clock.now();
  const again = new Date(now.getTime() + LOOK_EVERY_MS);
  await sql`
    INSERT INTO renewal_notices (account_id, look_at)
    SELECT id, ${now} FROM accounts
    WHERE deleted_at IS NULL AND NOT EXISTS (SELECT FROM renewal_notices WHERE account_id = accounts.id)
    ON CONFLICT DO NOTHING
  `.execute(db);
  const taken = await db
    .updateTable("renewal_notices")
    .set({ look_at: again })
    .where("account_id", "in", (select) =>
      select
        .selectFrom("renewal_notices")
        .select("account_id")
        .where("look_at", "<=", now)
        .orderBy("look_at")
        .limit(BATCH)
        .forUpdate()
        .skipLocked(),
    )
    .returning("account_id")
    .execute();
  for (const { account_id: accountId } of taken) {
    await db
      .transaction()
      .execute((trx) => tellIfNear(trx, accountId, { now, again }))
      .catch((thrown: unknown) => log.error({ accountId, err: thrown }, "account could not be told of its renewal"));
  }
  return taken.length;
}

async function tellIfNear(
  trx: Transaction<Database>,
  accountId: string,
  { now, again }: { now: Date; again: Date },
): Promise<void> {
  const terms = await readTerms(trx, accountId);
  const { account } = terms;
  const settings = await trx
    .selectFrom("settings")
    .select("renewal_notice_days")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  const days = settings?.renewal_notice_days ?? DEFAULT_NOTICE_DAYS;
  if (days === 0) return;
  const period = periodAt(account.cycle_anchor, account.cycle, account.time_zone, now);
  const from = startOfDay(Temporal.PlainDate.from(period.endDate).subtract({ days }), account.time_zone);
  const row = trx.updateTable("renewal_notices").where("account_id", "=", accountId);
  if (now < from) {
    if (from < again) await row.set({ look_at: from }).execute();
    return;
  }
  const { numUpdatedRows } = await row
    .set({ told_for: period.endDate })
    .where("told_for", "is distinct from", period.endDate)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  const payload = { renewal: await renewalOf(trx, terms, period) };
  await appendToOutbox(trx, [{ accountId, type: "renewal.approaching", subject: accountId, payload }], now);
}

async function renewalOf(trx: Transaction<Database>, terms: Terms, period: Period): Promise<ApproachingRenewal> {
  const { account } = terms;
  const peaks = await trx
    .selectFrom("usage_samples")
    .select(({ fn }) => ["product_id", fn.max("assigned").as("peak")])
    .where("account_id", "=", account.id)
    .where("at", ">=", period.start)
    .groupBy("product_id")
    .execute();
  const sampled = new Map(peaks.map(({ product_id, peak }) => [product_id, peak]));
  return {
    date: period.endDate,
    amount: asMoney(renewalAmount(terms), account),
    lines: terms.lines.map((line) => {
      const known = line.products.filter(({ id }) => sampled.has(id));
      const used = line.products.flatMap(({ id, assigned }) => [assigned, sampled.get(id) ?? 0]);
      return {
        target: line.target,
        name: line.name,
        renewsAt: renewing(line),
        // Only how many sit there now is known without samples, not how many did.
        peak: known.length === 0 ? null : Math.max(...used),
      };
    }),
  };
}
