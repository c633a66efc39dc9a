import type { Selectable } from "kysely";
import type { Db } from "../db/connection.ts";
import type { OAuthCodeTable } from "../db/oauth-tables.ts";
import type { Question } from "./question.ts";
import { digestOf, unguessable } from "./tokens.ts";

/** As the vendor says. */
const CODE_SECONDS = 120;

export type OAuthCode = Selectable<OAuthCodeTable>;

/** A code for who has just allowed what was asked. */
export async function issueCode(db: Db, question: Question, userId: string, now: Date): Promise<string> {
  const code = unguessable();
  const { client, redirectUri, scopes, challenge } = question;
  await db
    .insertInto("sandbox.oauth_codes")
    .values({
      digest: digestOf(code),
      account: client.account,
      client: client.identifier,
      user_id: userId,
      redirect_uri: redirectUri,
      scopes,
      challenge,
      expires_at: new Date(now.getTime() + CODE_SECONDS * 1000),
      used_at: null,
    })
    .execute();
  return code;
}

/** Uses a code up, once and for all, whether or not the rest of the request is right. */
export async function takeCode(
  db: Db,
  { account, client, code }: { account: string; client: string; code: string },
  now: Date,
): Promise<OAuthCode | undefined> {
  return db
    .updateTable("sandbox.oauth_codes")
    .set({ used_at: now })
    .where("account", "=", account)
    .where("client", "=", client)
    .where("digest", "=", digestOf(code))
    .where("expires_at", ">", now)
    .where("used_at", "is", null)
    .returningAll()
    .executeTakeFirst();
}
