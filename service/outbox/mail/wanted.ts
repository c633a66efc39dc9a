import type { Kysely } from "kysely";
import type { Database } from "../../db/tables.ts";

/** Whose address, in which account: a mail's address is a name there, whoever it belongs to. */
export interface Addressee {
  accountId: string;
  address: string;
}

const TOPIC = "last_license";

/** Whether mails that the last license was taken go there: they do until somebody ends them. */
export async function wantsLastLicenseMails(db: Kysely<Database>, { accountId, address }: Addressee): Promise<boolean> {
  const ended = await db
    .selectFrom("ended_mails")
    .select("address")
    .where("account_id", "=", accountId)
    .where("topic", "=", TOPIC)
    .where("address", "=", address.toLowerCase())
    .executeTakeFirst();
  return ended === undefined;
}

/** Ends these mails, or has them sent again. The same again changes nothing. */
export async function setLastLicenseMails(
  db: Kysely<Database>,
  { accountId, address }: Addressee,
  { wanted, now }: { wanted: boolean; now: Date },
): Promise<void> {
  const row = { account_id: accountId, topic: TOPIC, address: address.toLowerCase() } as const;
  if (wanted) {
    await db
      .deleteFrom("ended_mails")
      .where("account_id", "=", row.account_id)
      .where("topic", "=", row.topic)
      .where("address", "=", row.address)
      .execute();
    return;
  }
  await db
    .insertInto("ended_mails")
    .values({ ...row, ended_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Everybody of an account who has ended them, in lower case. */
export async function endedLastLicenseMails(db: Kysely<Database>, accountId: string): Promise<ReadonlySet<string>> {
  const ended = await db
    .selectFrom("ended_mails")
    .select("address")
    .where("account_id", "=", accountId)
    .where("topic", "=", TOPIC)
    .execute();
  return new Set(ended.map(({ address }) => address));
}
