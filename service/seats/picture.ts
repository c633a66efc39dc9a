import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Picture } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import { notifyChange } from "../db/notify.ts";
import type { Database } from "../db/tables.ts";
import type { Services } from "../services.ts";
import { sampleAll } from "../usage/sample.ts";
import { recordExhaustion } from "./exhaustion.ts";
import { readSeatCounts, remainingOf } from "./seat-counts.ts";

/** What became known, all at once. */
export interface TakenPicture {
  takenAt: Date;
  source: Picture["source"];
  /** Team members, suspended ones among them. */
  people: number;
  /** Light agents and contributors whose roles in other products are not read yet. */
  unread: number;
}

/**
 * Remembers that all people of an account are known as of now: from the first time on it has numbers. The caller holds the
 * lock on the subscription.
 */
export async function recordPicture(db: Kysely<Database>, accountId: string, picture: TakenPicture): Promise<void> {
  const { takenAt: now, ...rest } = picture;
  const isFirst = !(await isPictured(db, accountId));
  const said = { taken_at: now, ...rest };
  await db
    .insertInto("pictures")
    .values({ account_id: accountId, ...said })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet(said))
    .execute();
  if (isFirst) {
    const seats = await readSeatCounts(db, accountId, now);
    const { gate_product: gate } = await db
      .selectFrom("accounts")
      .select("gate_product")
      .where("id", "=", accountId)
      .executeTakeFirstOrThrow();
    await sampleAll(db, accountId, { seats, now });
    // Nobody is known to have taken the last seat: the news is that none is left.
    const after = remainingOf(seats, gate);
    await recordExhaustion(db, accountId, { before: 1, after, actorId: null, cause: "people", now });
  }
  await notifyChange(db, accountId);
}

/**
 * The help desk confirms that it has reported everybody, and how many. Rejects with `picture-incomplete` where that is
 * another number than the service has heard of; nothing changes then.
 */
export async function putPicture(
  { db, clock }: Pick<Services, "db" | "clock">,
  accountId: string,
  people: number,
): Promise<{ takenAt: string; people: number }> {
  return db.transaction().execute(async (trx) => {
    await trx
      .selectFrom("subscriptions")
      .select("account_id")
      .where("account_id", "=", accountId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const now = clock.now();
    const { known } = await trx
      .selectFrom("members")
      .select(({ fn }) => fn.countAll<string>().as("known"))
      .where("account_id", "=", accountId)
      .where("role", "<>", sql.lit("end_user"))
      .executeTakeFirstOrThrow();
    if (Number(known) !== people) {
      throw serviceProblem(
        "picture-incomplete",
        `The help desk has ${people} team members, but reported ${known}: report all of them, then try again.`,
      );
    }
    await recordPicture(trx, accountId, { takenAt: now, source: "pushed", people, unread: 0 });
    return { takenAt: now.toISOString(), people };
  });
}

/** Rejects with `seats-unknown` until all people of the account were known once. */
export async function assertPictured(db: Kysely<Database>, accountId: string): Promise<void> {
  if (!(await isPictured(db, accountId))) throw seatsUnknown();
}

/** For whatever can't be said before. */
export function seatsUnknown() {
  return serviceProblem("seats-unknown", "The help desk hasn't reported its team yet: try again later.");
}

/** Whether all people of the account were known once. */
export async function isPictured(db: Kysely<Database>, accountId: string): Promise<boolean> {
  const picture = await db
    .selectFrom("pictures")
    .select("account_id")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return picture !== undefined;
}
