import { sql } from "kysely";
import type { Role } from "../../shared/seats/index.ts";
import type { Db } from "../db/connection.ts";

export interface Crowd {
  account: string;
  count: number;
  role: Role;
  now: Date;
}

/** Puts people into an account who weren't added by anybody; resolves with their numbers. */
export async function addPeople(db: Db, { account, count, role, now }: Crowd): Promise<number[]> {
  const { rows } = await sql<{ id: string }>`
    insert into sandbox.users (id, account, name, email, role, status, sequence, created_at, updated_at)
    select id, ${account}, 'Crowd ' || id, id || '@crowd.example', ${role}, 'active', 1, ${now}, ${now}
    from (select nextval('sandbox.person_ids')::text as id from generate_series(1, ${count}::int)) as ids
    returning id
  `.execute(db);
  return rows.map(({ id }) => Number(id)).sort((a, b) => a - b);
}
