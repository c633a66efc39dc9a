import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { AccountOverview } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";
import type { Paged, PageRequest } from "../http/page.ts";
import { pageOf } from "../http/page.ts";
import type { Services } from "../services.ts";

/** All accounts but those that were deleted, newest first. */
export async function listAccounts(
  { db }: Pick<Services, "db">,
  { after, limit }: PageRequest,
): Promise<Paged<AccountOverview>> {
  const newest = overviews(db)
    .orderBy("accounts.created_at", "desc")
    .orderBy("accounts.id", "desc")
    .limit(limit + 1);
  const rows = await (after === null
    ? newest
    : newest.where(sql<boolean>`(accounts.created_at, accounts.id) < (${after.at}, ${after.id})`)
  ).execute();
  const { items, nextCursor } = pageOf(rows, limit, ({ created_at: at, id }) => ({ at, id }));
  return { items: items.map(asOverview), nextCursor };
}

/** Who an account is, and how the service knows its people. Rejects with `not-found`. */
export async function readAccount({ db }: Pick<Services, "db">, id: string): Promise<AccountOverview> {
  const row = await overviews(db).where("accounts.id", "=", id).executeTakeFirst();
  if (row === undefined) throw serviceProblem("not-found", "There is no such account.");
  return asOverview(row);
}

function overviews(db: Kysely<Database>) {
  return db
    .selectFrom("accounts")
    .leftJoin("help_desks as desk", "desk.account_id", "accounts.id")
    .leftJoin("pictures as picture", "picture.account_id", "accounts.id")
    .select(["accounts.id", "name", "accounts.kind", "help_desk_origin", "issuer", "created_at", "accounts.updated_at"])
    .select(["desk.sign_in_client", "desk.connector_client", "picture.taken_at", "picture.people", "picture.unread"])
    .select(({ selectFrom }) =>
      selectFrom("help_desk_addresses as address")
        .whereRef("address.account_id", "=", "accounts.id")
        .whereRef("address.origin", "<>", "accounts.help_desk_origin")
        .select(sql<string[]>`coalesce(array_agg(address.origin ORDER BY address.origin), '{}')`.as("others"))
        .$asScalar()
        .$notNull()
        .as("others"),
    )
    .where("deleted_at", "is", null);
}

type Row = Awaited<ReturnType<ReturnType<typeof overviews>["execute"]>>[number];

function asOverview(row: Row): AccountOverview {
  const { id, name, kind, help_desk_origin: helpDeskOrigin, others, sign_in_client, connector_client } = row;
  return {
    ...{ id, name, kind, helpDeskOrigin, otherHelpDeskOrigins: others },
    signIn: [
      ...(sign_in_client === null ? [] : (["help_desk"] as const)),
      ...(row.issuer === null ? [] : (["provider"] as const)),
    ],
    source: connector_client === null ? "pushed" : "read",
    picture:
      row.taken_at === null
        ? null
        : { takenAt: row.taken_at.toISOString(), people: row.people ?? 0, unread: row.unread ?? 0 },
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
