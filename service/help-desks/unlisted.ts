import { sql } from "kysely";
import { putPeople } from "../seats/put-people.ts";
import type { SearchScope } from "./connector.ts";
import { saveProgress, startOf, termsOf } from "./reading.ts";
import type { Step } from "./step.ts";
import { BATCH } from "./step.ts";

/** Whom the help desk's search knows and its list didn't name is asked for by their ids; the search itself isn't believed. */
export async function readUnlisted({ services, connector, reading, ...own }: Step, scope: SearchScope): Promise<void> {
  const { db, clock } = services;
  const found = await connector.searchPeople(scope);
  if (found === null || found.length === 0) return;
  const heard = await db
    .selectFrom("members")
    .select("id")
    .where("account_id", "=", own.accountId)
    .where("heard_at", ">=", startOf(reading))
    .where(sql<boolean>`id = ANY(${found}::text[])`)
    .execute();
  const known = new Set(heard.map(({ id }) => id));
  const unlisted = found.filter((id) => !known.has(id));
  for (let from = 0; from < unlisted.length; from += BATCH) {
    const people = await connector.readPeople(termsOf(reading), unlisted.slice(from, from + BATCH));
    await db.transaction().execute(async (trx) => {
      await putPeople(trx, own.accountId, { members: people.members, gone: [] }, clock.now());
      await saveProgress(trx, own, { phase: "missing" });
    });
  }
}
