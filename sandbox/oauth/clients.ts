import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { Db } from "../db/connection.ts";
import type { OAuthClientTable } from "../db/oauth-tables.ts";
import { personId } from "../seed/person-id.ts";

export type OAuthClient = Selectable<OAuthClientTable>;

/** The client that people sign in by: public, with PKCE. */
export const SIGN_IN_CLIENT = "seatmeter-sign-in";
/** The client of a connector: confidential, acting as the admin who made it. */
export const CONNECTOR_CLIENT = "seatmeter-connector";

/** The connector's secret, the same in each sandbox: of a stand-in there is nothing to keep. */
export function connectorSecret(account: string): string {
  return createHash("sha256").update(`client secret of the stand-in's ${account}`).digest("hex");
}

/** Where the seat service has people sent back to after they signed in. */
export function signInRedirect(service: string, account: string): string {
  return `${service}/sign-in/help-desk/${account}`;
}

/** Makes the two clients of an account at first use; who deletes one has it deleted for good. */
export async function makeClients(db: Db, account: string, redirectUris: readonly string[]): Promise<void> {
  const common = {
    account,
    redirect_uris: [...redirectUris],
    created_by: personId(account, "admin"),
    deleted_at: null,
  };
  await db
    .insertInto("sandbox.oauth_clients")
    .values([
      {
        ...{ ...common, identifier: SIGN_IN_CLIENT, name: "Seatmeter sign-in" },
        ...{ kind: "public", secret: null, scopes: ["users:read"] },
      },
      {
        ...{ ...common, identifier: CONNECTOR_CLIENT, name: "Seatmeter connector" },
        ...{ kind: "confidential", secret: connectorSecret(account), scopes: ["read", "webhooks:write"] },
      },
    ])
    .onConflict((conflict) =>
      conflict
        .columns(["account", "identifier"])
        .doUpdateSet((set) => ({ redirect_uris: set.ref("excluded.redirect_uris") })),
    )
    .execute();
}

export async function clientsOf(db: Db, account: string): Promise<OAuthClient[]> {
  return clients(db, account).orderBy("id").execute();
}

/** The client that calls itself so, unless it was deleted. */
export async function findClient(db: Db, account: string, identifier: string): Promise<OAuthClient | undefined> {
  return clients(db, account).where("identifier", "=", identifier).executeTakeFirst();
}

/** Deletes a client; none of its tokens is good from then on. */
export async function deleteClient(db: Db, account: string, identifier: string, now: Date): Promise<void> {
  await db
    .updateTable("sandbox.oauth_clients")
    .set({ deleted_at: now })
    .where("account", "=", account)
    .where("identifier", "=", identifier)
    .where("deleted_at", "is", null)
    .execute();
}

/** The vendor's rule of redirects: https, or http on this very machine by `localhost` or `127.0.0.1` alone. */
export function isAllowedRedirect(uri: string): boolean {
  const url = URL.parse(uri);
  if (url === null || url.hash !== "") return false;
  return url.protocol === "https:" || (url.protocol === "http:" && /^(localhost|127\.0\.0\.1)$/.test(url.hostname));
}

function clients(db: Db, account: string) {
  return db
    .selectFrom("sandbox.oauth_clients")
    .selectAll()
    .where("account", "=", account)
    .where("deleted_at", "is", null);
}
