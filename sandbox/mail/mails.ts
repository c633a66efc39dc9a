import type { Selectable } from "kysely";
import type { Db } from "../db/connection.ts";
import type { Tables } from "../db/tables.ts";

export type Mail = Selectable<Tables["sandbox.mails"]>;

/** How many the page shows. */
const SHOWN = 100;

/** Keeps a mail; one that came before, as its Message-ID says, is counted instead. */
export async function keepMail(db: Db, mail: Omit<Mail, "id" | "arrivals" | "received_at">): Promise<void> {
  await db
    .insertInto("sandbox.mails")
    .values(clean(mail))
    .onConflict((conflict) =>
      conflict
        .columns(["message_id", "receiver"])
        .doUpdateSet((set) => ({ arrivals: set("sandbox.mails.arrivals", "+", 1) })),
    )
    .execute();
}

/** What arrived for an account's people and its sales representative, newest first. */
export async function mailsOf(db: Db, account: string): Promise<Mail[]> {
  return db
    .selectFrom("sandbox.mails")
    .selectAll()
    .where("account", "=", account)
    .orderBy("id", "desc")
    .limit(SHOWN)
    .execute();
}

/** Postgres keeps every character but one. */
function clean<T extends Record<string, string>>(mail: T): T {
  return Object.fromEntries(Object.entries(mail).map(([key, text]) => [key, text.replaceAll("\0", "")])) as T;
}
