import type { Client } from "pg";
import pg from "pg";

export interface BenchAccount {
  id: string;
  issuer: string;
}

/** Fills a database by SQL, past the service, and lets Postgres look at what there is then. */
export async function fill(databaseUrl: string, act: (client: Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await act(client);
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}

/**
 * Makes more accounts like one that is there, all at once: through the operator's own call tens of thousands would take
 * minutes. They are called `account-${number}`, from `from` up to but not including `to`.
 */
export async function copyAccounts(
  client: Client,
  like: BenchAccount,
  from: number,
  to: number,
): Promise<BenchAccount[]> {
  const copies = Array.from({ length: to - from }, (_, index) => accountOf(from + index));
  const issuers = JSON.stringify(Object.fromEntries(copies.map(({ id, issuer }) => [id, issuer])));
  const copy = (table: string, key: string, changes: string) =>
    client.query(
      `INSERT INTO ${table}
       SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(original) || ${changes})).*
       FROM ${table} AS original, jsonb_each_text($2) AS copies (id, issuer)
       WHERE original.${key} = $1`,
      [like.id, issuers],
    );
  await client.query("BEGIN");
  await copy(
    "accounts",
    "id",
    `jsonb_build_object('id', copies.id, 'issuer', copies.issuer,
       'help_desk_origin', replace(copies.issuer, '/oidc', ''))`,
  );
  for (const table of ["subscriptions", "subscription_lines", "products"]) {
    await copy(table, "account_id", "jsonb_build_object('account_id', copies.id, 'assigned', 0)");
  }
  await client.query("COMMIT");
  return copies;
}

export function accountOf(index: number): BenchAccount {
  const id = `account-${index}`;
  return { id, issuer: `http://${id}.localhost:8400/oidc` };
}

interface Seating {
  /** Each so-manieth is suspended: their seats could be freed. */
  suspendedEach?: number;
  /** Whether they sit on one product of the suite alone: a million members is sooner made. */
  gateOnly?: boolean;
}

/** Gives each of these accounts so many members, who all sit on every product of the suite, and licenses for them. */
export async function addMembers(
  client: Client,
  accounts: readonly BenchAccount[],
  members: number,
  { suspendedEach = members, gateOnly = false }: Seating = {},
): Promise<void> {
  const ids = accounts.map(({ id }) => id);
  await client.query(
    `INSERT INTO members (account_id, id, name, role, status, sequence, change_hash, added_at)
     SELECT account_id, 'seated-' || n, 'Member ' || n, 'agent',
       CASE WHEN n % $3 = 0 THEN 'suspended' ELSE 'active' END, 1, '', now() - n * interval '1 minute'
     FROM unnest($1::text[]) AS account_id, generate_series(1, $2::int) AS n`,
    [ids, members, suspendedEach],
  );
  await client.query(
    "UPDATE subscription_lines SET quantity = $2::int + 50 WHERE target = 'suite' AND account_id = ANY ($1::text[])",
    [ids, members],
  );
  await client.query(
    `INSERT INTO assignments (account_id, member_id, product_id, state, assigned_at)
     SELECT members.account_id, members.id, products.id, 'confirmed', added_at
     FROM members JOIN products ON products.account_id = members.account_id AND products.target = 'suite'
     WHERE members.account_id = ANY ($1::text[]) AND members.id LIKE 'seated-%' AND (NOT $2 OR products.id = 'support')`,
    [ids, gateOnly],
  );
}
