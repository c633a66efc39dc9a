import { createHash, randomBytes } from "node:crypto";
import type { Selectable } from "kysely";
import type { Db } from "../db/connection.ts";
import type { OAuthTokenTable } from "../db/oauth-tables.ts";

export type OAuthToken = Selectable<OAuthTokenTable>;

/** How long tokens are good where nobody asks for more or less, in seconds. */
export const ACCESS_SECONDS = 30 * 60;
export const REFRESH_SECONDS = 30 * 86_400;

/** For whom a token is, and how long. */
export interface Issue {
  account: string;
  client: string;
  userId: string;
  scopes: readonly string[];
  accessSeconds: number;
  /** `null` where there is none. */
  refreshSeconds: number | null;
}

export interface Issued {
  accessToken: string;
  refreshToken: string | null;
}

/** A value that nobody guesses: a token, or a code. */
export function unguessable(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of such a value. */
export function digestOf(value: string): string {
  return createHash("sha256").update(value).digest("hex");
}

export async function issueToken(db: Db, issue: Issue, now: Date): Promise<Issued> {
  const accessToken = unguessable();
  const refreshToken = issue.refreshSeconds === null ? null : unguessable();
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  await db
    .insertInto("sandbox.oauth_tokens")
    .values({
      account: issue.account,
      client: issue.client,
      user_id: issue.userId,
      digest: digestOf(accessToken),
      refresh_digest: refreshToken === null ? null : digestOf(refreshToken),
      scopes: [...issue.scopes],
      created_at: now,
      expires_at: after(issue.accessSeconds),
      refresh_expires_at: issue.refreshSeconds === null ? null : after(issue.refreshSeconds),
      revoked_at: null,
    })
    .execute();
  return { accessToken, refreshToken };
}

/** The token of an account that a request carries, while it and its client are good. */
export async function findAccessToken(
  db: Db,
  account: string,
  value: string,
  now: Date,
): Promise<OAuthToken | undefined> {
  return db
    .selectFrom("sandbox.oauth_tokens as token")
    .innerJoin("sandbox.oauth_clients as client", (join) =>
      join.onRef("client.account", "=", "token.account").onRef("client.identifier", "=", "token.client"),
    )
    .selectAll("token")
    .where("token.account", "=", account)
    .where("token.digest", "=", digestOf(value))
    .where("token.expires_at", ">", now)
    .where("token.revoked_at", "is", null)
    .where("client.deleted_at", "is", null)
    .executeTakeFirst();
}

/** From now on it is good for nothing, and neither is the refresh token that came with it. */
export async function endToken(db: Db, { digest }: OAuthToken, now: Date): Promise<void> {
  await db.updateTable("sandbox.oauth_tokens").set({ revoked_at: now }).where("digest", "=", digest).execute();
}

/** Uses a refresh token up, with the access token that came with it: of two who come at once one has it. */
export async function takeRefreshToken(
  db: Db,
  { account, client, value }: { account: string; client: string; value: string },
  now: Date,
): Promise<OAuthToken | undefined> {
  return db
    .updateTable("sandbox.oauth_tokens")
    .set({ revoked_at: now })
    .where("account", "=", account)
    .where("client", "=", client)
    .where("refresh_digest", "=", digestOf(value))
    .where("refresh_expires_at", ">", now)
    .where("revoked_at", "is", null)
    .returningAll()
    .executeTakeFirst();
}
