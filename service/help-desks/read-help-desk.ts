import type { Kysely } from "kysely";
import type { HelpDesk } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";

/** How an account's help desk is connected, without its secret. Rejects with `not-found` where it isn't. */
export async function readHelpDesk(db: Kysely<Database>, accountId: string): Promise<HelpDesk> {
  const row = await db
    .selectFrom("help_desks as desk")
    .leftJoin("help_desk_readings as reading", "reading.account_id", "desk.account_id")
    .leftJoin("pictures as picture", "picture.account_id", "desk.account_id")
    .select(["desk.kind", "desk.api_origin", "desk.webhooks", "desk.owner_id", "desk.sign_in_client"])
    .select(["desk.connector_client", "desk.connected_at"])
    .select(["reading.phase", "reading.missing", "reading.last_error", "reading.last_error_at"])
    .select(["reading.picture_due_at", "picture.taken_at", "picture.people", "picture.unread"])
    .where("desk.account_id", "=", accountId)
    .executeTakeFirst();
  if (row === undefined) throw serviceProblem("not-found", "This account has no help desk connected.");
  return {
    account: accountId,
    kind: row.kind,
    apiOrigin: row.api_origin,
    webhooks: row.webhooks,
    ownerId: row.owner_id,
    signInClient: row.sign_in_client,
    connectorClient: row.connector_client,
    connectedAt: row.connected_at.toISOString(),
    reading:
      row.phase === null || row.picture_due_at === null
        ? null
        : {
            state: stateOf(row),
            missing: row.missing ?? 0,
            lastError:
              row.last_error === null || row.last_error_at === null
                ? null
                : { at: row.last_error_at.toISOString(), what: row.last_error },
            nextPictureAt: row.picture_due_at.toISOString(),
          },
    picture:
      row.taken_at === null
        ? null
        : { takenAt: row.taken_at.toISOString(), people: row.people ?? 0, unread: row.unread ?? 0 },
  };
}

function stateOf({
  phase,
  last_error,
  taken_at,
}: {
  phase: string | null;
  last_error: string | null;
  taken_at: Date | null;
}): NonNullable<HelpDesk["reading"]>["state"] {
  if (last_error !== null) return "failing";
  if (phase !== "idle") return "reading";
  return taken_at === null ? "waiting" : "well";
}
