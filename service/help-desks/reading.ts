import type { Selectable, Transaction, Updateable } from "kysely";
import { sql } from "kysely";
import type { HelpDeskReadingsTable } from "../db/tables/help-desks.ts";
import type { Database } from "../db/tables.ts";
import type { Services } from "../services.ts";
import type { HostTerms } from "./connector.ts";
import { LEASE_SECONDS, LeaseLost } from "./pace.ts";

/** How far one help desk has been read, and what is due. */
export type Reading = Selectable<HelpDeskReadingsTable>;
export type Progress = Updateable<HelpDeskReadingsTable>;

/** So long without anybody who looks is a gap: events may have come meanwhile, and were lost. */
const GAP_SECONDS = 600;
const ALIVE_EVERY_SECONDS = 60;

/** Says that the service is there, and has everybody read anew where it was not. */
export async function markAlive({ db, clock }: Pick<Services, "db" | "clock">): Promise<void> {
  const now = clock.now();
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  await db
    .updateTable("help_desk_readings")
    .set({
      alive_at: now,
      picture_due_at: sql<Date>`CASE WHEN alive_at < ${ago(GAP_SECONDS)} THEN least(picture_due_at, ${now})
        ELSE picture_due_at END`,
    })
    .where("alive_at", "<", ago(ALIVE_EVERY_SECONDS))
    .execute();
}

/** Takes the account that has waited longest; others pass over it until the lease is given back, or runs out. */
export async function takeLease({ db, clock }: Pick<Services, "db" | "clock">, lease: string): Promise<string | null> {
  const now = clock.now();
  const until = new Date(now.getTime() + LEASE_SECONDS * 1000);
  const { rows } = await sql<{ account_id: string }>`
    UPDATE help_desk_readings SET lease = ${lease}, leased_until = ${until}
    WHERE account_id = (
      SELECT account_id FROM help_desk_readings
      WHERE (leased_until IS NULL OR leased_until <= ${now})
        AND (blocked_until IS NULL OR blocked_until <= ${now})
        AND (phase <> 'idle' OR least(picture_due_at, check_due_at, hints_due_at, tickets_due_at) <= ${now})
      ORDER BY CASE WHEN phase IN ('list', 'missing') THEN least(started_at, check_due_at, hints_due_at, tickets_due_at)
        ELSE least(picture_due_at, check_due_at, hints_due_at, tickets_due_at) END
      LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING account_id
  `.execute(db);
  return rows[0]?.account_id ?? null;
}

/** Gives the account to whoever comes next. */
export async function endLease({ db }: Pick<Services, "db">, accountId: string, lease: string): Promise<void> {
  await db
    .updateTable("help_desk_readings")
    .set({ lease: null, leased_until: null })
    .where("account_id", "=", accountId)
    .where("lease", "=", lease)
    .execute();
}

/** How it stands now. Rejects with `LeaseLost` where the lease is somebody else's by now. */
export async function readReading({ db }: Pick<Services, "db">, accountId: string, lease: string): Promise<Reading> {
  const row = await db
    .selectFrom("help_desk_readings")
    .selectAll()
    .where("account_id", "=", accountId)
    .where("lease", "=", lease)
    .executeTakeFirst();
  if (row === undefined) throw new LeaseLost(accountId);
  return row;
}

/**
 * Writes down how far the reading has come, with what was read, in the caller's transaction: a process that is killed has
 * done both or neither. Rejects with `LeaseLost` where somebody else goes on with it.
 */
export async function saveProgress(
  trx: Transaction<Database>,
  { accountId, lease }: { accountId: string; lease: string },
  progress: Progress,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("help_desk_readings")
    .set(progress)
    .where("account_id", "=", accountId)
    .where("lease", "=", lease)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new LeaseLost(accountId);
}

/**
 * Has the next picture begin at `to`, as long as it is due `=` the moment that this step has read, or `>` than `to`:
 * whoever has asked for one meanwhile has it sooner.
 */
export async function movePicture(
  trx: Transaction<Database>,
  { accountId, lease }: { accountId: string; lease: string },
  { to, whileDue: [comparison, moment] }: { to: Date; whileDue: readonly ["=" | ">", Date] },
): Promise<void> {
  await trx
    .updateTable("help_desk_readings")
    .set({ picture_due_at: to })
    .where("account_id", "=", accountId)
    .where("lease", "=", lease)
    .where("picture_due_at", comparison, moment)
    .execute();
}

/** What is needed to understand people, as the picture began with it. */
export function termsOf({ roles, owner_id }: Reading): HostTerms {
  return { roles, ownerId: owner_id };
}

/** When the picture that is being taken began. */
export function startOf({ started_at }: Reading): Date {
  if (started_at === null) throw new Error("A picture that is being taken has begun");
  return started_at;
}
