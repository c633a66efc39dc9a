import type { Selectable, Transaction } from "kysely";
import { sql } from "kysely";
import type { HelpDesk, HelpDeskSetup } from "../../shared/api/index.ts";
import { invalidField, serviceProblem } from "../../shared/api/index.ts";
import type { HelpDesksTable } from "../db/tables/help-desks.ts";
import type { Database } from "../db/tables.ts";
import { seal } from "../secrets/seal.ts";
import { isApiOrigin } from "./address.ts";
import type { ConnectorMeans } from "./connectors.ts";
import { CONNECTOR_SECRET } from "./connectors.ts";
import { checkKind } from "./kinds.ts";
import { readHelpDesk } from "./read-help-desk.ts";

/**
 * Connects an account's help desk, or changes how; all of its people are read anew then, but where only a secret is another a
 * picture under way is gone on with. Rejects with `not-found` where
 * there is no such account, with `invalid-input`, and with `account-conflict` where the address is another account's.
 */
export async function putHelpDesk(
  { db, clock, config, helpDeskKinds }: ConnectorMeans,
  accountId: string,
  setup: HelpDeskSetup,
): Promise<{ helpDesk: HelpDesk; created: boolean }> {
  checkKind({ helpDeskKinds }, setup);
  if (!isApiOrigin(setup.apiOrigin)) {
    throw invalidField("apiOrigin", "an origin with https://, nothing after; http:// on this very machine alone");
  }
  const sealed = await sealSecret(config, accountId, setup);
  const now = clock.now();
  const created = await db
    .transaction()
    .execute(async (trx) => {
      await assertAddress(trx, accountId, setup.apiOrigin);
      const before = await trx
        .selectFrom("help_desks")
        .select(["kind", "api_origin", "owner_id", "connector_client", "connector_secret"])
        .where("account_id", "=", accountId)
        .forUpdate()
        .executeTakeFirst();
      const columns = {
        kind: setup.kind,
        api_origin: setup.apiOrigin,
        webhooks: setup.webhooks,
        owner_id: setup.ownerId,
        sign_in_client: setup.signInClient,
        connector_client: setup.connector?.client ?? null,
        connector_secret: setup.connector === null ? null : (sealed ?? keptSecret(setup, before)),
        updated_at: now,
      };
      await trx
        .insertInto("help_desks")
        .values({ account_id: accountId, connected_at: now, ...columns })
        .onConflict((conflict) => conflict.column("account_id").doUpdateSet(columns))
        .execute();
      await putReading(trx, accountId, { setup, goesOn: before !== undefined && asksAlike(before, columns) }, now);
      return before === undefined;
    })
    .catch((thrown: unknown) => {
      throw asConflict(thrown);
    });
  return { helpDesk: await readHelpDesk(db, accountId), created };
}

/** Has all people read now; with `acceptMissing` those who are no team members any more may lose their seats, however many. */
export async function requestPicture(
  { db, clock }: Pick<ConnectorMeans, "db" | "clock">,
  accountId: string,
  { acceptMissing }: { acceptMissing: boolean },
): Promise<HelpDesk> {
  const now = clock.now();
  await db
    .updateTable("help_desk_readings")
    .set({ picture_due_at: now, blocked_until: null, ...(acceptMissing ? { accept_missing: true } : {}) })
    .where("account_id", "=", accountId)
    .execute();
  return readHelpDesk(db, accountId);
}

async function sealSecret(
  config: ConnectorMeans["config"],
  accountId: string,
  { connector }: HelpDeskSetup,
): Promise<string | null> {
  if (connector?.secret === undefined) return null;
  if (config.encryptionKeys.length === 0) {
    throw invalidField("connector", "null, until SEATMETER_ENCRYPTION_KEYS has a key to keep its secret with");
  }
  return seal(config, connector.secret, { account: accountId, purpose: CONNECTOR_SECRET });
}

/** A client's secret is of no use to another client, nor to one of another kind of help desk. */
function keptSecret(
  { kind, connector }: HelpDeskSetup,
  before: Pick<Selectable<HelpDesksTable>, "kind" | "connector_client" | "connector_secret"> | undefined,
): string {
  const isSame = before?.kind === kind && before.connector_client === connector?.client;
  const kept = isSame ? before.connector_secret : null;
  if (kept == null) throw invalidField("connector.secret", "the client's secret: none is kept of it");
  return kept;
}

/** Whoever sets the address could otherwise have the client's secret sent anywhere. */
async function assertAddress(trx: Transaction<Database>, accountId: string, origin: string): Promise<void> {
  const account = await trx
    .selectFrom("accounts")
    .leftJoin("help_desk_addresses as address", (join) =>
      join.onRef("address.account_id", "=", "accounts.id").on("address.origin", "=", origin),
    )
    .select(["accounts.help_desk_origin", "address.origin"])
    .where("accounts.id", "=", accountId)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  if (account === undefined) throw serviceProblem("not-found", "There is no such account.");
  if (account.origin === null && account.help_desk_origin !== origin) {
    throw invalidField("apiOrigin", "one of the addresses of the account's help desk");
  }
}

type Asked = Pick<Selectable<HelpDesksTable>, "kind" | "api_origin" | "owner_id" | "connector_client">;

/** Whether what was read so far would be read again in the same words. */
function asksAlike(before: Asked, after: Asked): boolean {
  return (
    before.kind === after.kind &&
    before.api_origin === after.api_origin &&
    before.owner_id === after.owner_id &&
    before.connector_client === after.connector_client
  );
}

async function putReading(
  trx: Transaction<Database>,
  accountId: string,
  { setup, goesOn }: { setup: HelpDeskSetup; goesOn: boolean },
  now: Date,
): Promise<void> {
  if (setup.connector === null) {
    await trx.deleteFrom("help_desk_readings").where("account_id", "=", accountId).execute();
    return;
  }
  const again = {
    check_due_at: now,
    blocked_until: null,
    failures: 0,
    last_error: null,
    last_error_at: null,
    next_call_at: now,
    // Whoever works on it now knows the former set-up.
    lease: null,
    leased_until: null,
  };
  const anew = { ...again, phase: "idle" as const, picture_due_at: now, count_offset: null };
  if (goesOn) {
    const { numUpdatedRows } = await trx
      .updateTable("help_desk_readings")
      .set({ ...again, picture_due_at: sql<Date>`CASE WHEN phase = 'idle' THEN ${now} ELSE picture_due_at END` })
      .where("account_id", "=", accountId)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return;
  }
  await trx
    .insertInto("help_desk_readings")
    .values({ account_id: accountId, alive_at: now, ...anew })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet(anew))
    .execute();
}

const UNIQUE_VIOLATION = "23505";

function asConflict(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !("code" in thrown) || thrown.code !== UNIQUE_VIOLATION) return thrown;
  return serviceProblem("account-conflict", "The help desk at this address is another account's.");
}
