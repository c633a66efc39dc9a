import type { Kysely, RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Database } from "../db/tables.ts";

/** A price that nobody ordered is of no use once it has expired; for a while it can still be read. */
const UNUSED_QUOTE_DAYS = 30;
/** What an account keeps that has set nothing. */
const DEFAULT_MONTHS = 24;

/**
 * Replaces names and reasons that are older than the account keeps them by ids (domain: ledger). What has ended before
 * that is forgotten, what still goes on is not; ledger, payments and amounts stay as they are, since they have ids only.
 */
export async function forget(db: Kysely<Database>, accountId: string, now: Date): Promise<void> {
  const settings = await db
    .selectFrom("settings")
    .select("retention_months")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  const months = settings?.retention_months ?? DEFAULT_MONTHS;
  const before = sql<Date>`(${now}::timestamptz - make_interval(months => ${months}::integer))`;
  await forgetRequests(db, accountId, before);
  await forgetOrders(db, accountId, before);
  await forgetQuotes(db, accountId, { before, unusedBefore: new Date(now.getTime() - UNUSED_QUOTE_DAYS * 86_400_000) });
  // Messages contain what they announced; undelivered ones were given up long ago.
  await sql`DELETE FROM outbox WHERE account_id = ${accountId} AND created_at < ${before}`.execute(db);
}

/** The same of all that an account has, however new it is. What still goes on has to be ended before. */
export async function forgetEverything(db: Kysely<Database>, accountId: string): Promise<void> {
  const before = sql<Date>`'infinity'::timestamptz`;
  await forgetRequests(db, accountId, before);
  await forgetOrders(db, accountId, before);
  await forgetQuotes(db, accountId, { before, unusedBefore: before });
  await db.deleteFrom("outbox").where("account_id", "=", accountId).execute();
}

async function forgetRequests(db: Kysely<Database>, accountId: string, before: RawBuilder<Date>): Promise<void> {
  await sql`
    UPDATE seat_request_people AS person SET name = NULL, reason = NULL
    FROM seat_requests AS request
    WHERE request.account_id = ${accountId} AND request.id = person.seat_request_id
      AND request.state <> 'pending' AND request.updated_at < ${before}
      AND (person.name IS NOT NULL OR person.reason IS NOT NULL)
  `.execute(db);
  await sql`
    UPDATE seat_requests SET decided_by_name = NULL, decision_note = NULL
    WHERE account_id = ${accountId} AND state <> 'pending' AND updated_at < ${before}
      AND (decided_by_name IS NOT NULL OR decision_note IS NOT NULL)
  `.execute(db);
  await sql`
    UPDATE sales_inquiries SET name = member_id, email = '', phone = NULL, message = ''
    WHERE account_id = ${accountId} AND updated_at < ${before} AND email <> ''
  `.execute(db);
}

async function forgetOrders(db: Kysely<Database>, accountId: string, before: RawBuilder<Date>): Promise<void> {
  await sql`
    UPDATE orders SET member_name = member_id
    WHERE account_id = ${accountId} AND state IN ('provisioned', 'declined', 'expired', 'undone')
      AND updated_at < ${before} AND member_name <> member_id
  `.execute(db);
  await sql`
    UPDATE removals SET member_name = NULL
    WHERE account_id = ${accountId} AND state <> 'waiting' AND updated_at < ${before} AND member_name IS NOT NULL
  `.execute(db);
}

/** A quote names who would have lost a seat. */
async function forgetQuotes(
  db: Kysely<Database>,
  accountId: string,
  { before, unusedBefore }: { before: RawBuilder<Date>; unusedBefore: Date | RawBuilder<Date> },
): Promise<void> {
  await sql`
    UPDATE quotes SET body = jsonb_set(body, '{wouldDemote}', '[]')
    WHERE account_id = ${accountId} AND created_at < ${before} AND body -> 'wouldDemote' <> '[]'
  `.execute(db);
  await sql`
    DELETE FROM quotes
    WHERE account_id = ${accountId} AND created_at < ${unusedBefore}
      AND NOT EXISTS (SELECT FROM orders WHERE orders.quote_id = quotes.id)
  `.execute(db);
}
