import type { Transaction } from "kysely";
import { readTerms } from "../billing/terms.ts";
import type { Database } from "../db/tables.ts";
import { nextReminder } from "./deadlines.ts";
import { needOf } from "./need.ts";
import { priceAtAsking } from "./price-at-asking.ts";
import type { PersonRow, RequestRow } from "./request-row.ts";
import { asking, lockRequest, lockWaiting } from "./request-row.ts";
import { tellOfRequest } from "./tell.ts";

/**
 * Counts again what would meet everybody who asks, at the prices of now, after one came or went. The caller holds the
 * request's lock. Resolves with the request as it is then.
 */
export async function recount(
  trx: Transaction<Database>,
  { account_id, id }: Pick<RequestRow, "account_id" | "id">,
  now: Date,
): Promise<RequestRow> {
  const request = await lockRequest(trx, account_id, id);
  if (request === undefined) throw new Error("A locked request is gone");
  const terms = await readTerms(trx, account_id);
  const need = needOf(
    asking(request).map((person) => ({
      lines: person.lines,
      neededBy: person.needed_by,
      expiresAt: person.expires_at,
    })),
  );
  const timeZone = terms.account.time_zone;
  const asked = { askedAt: request.created_at, neededBy: need.neededBy, timeZone };
  const price = priceAtAsking(terms, need.lines, now);
  const changes = {
    needed_by: need.neededBy,
    expires_at: need.expiresAt,
    next_reminder_at: nextReminder(asked, now),
    asked_at: now,
    updated_at: now,
  };
  await trx
    .updateTable("seat_requests")
    .set({ ...changes, lines: JSON.stringify(need.lines), price: price === null ? null : JSON.stringify(price) })
    .where("id", "=", id)
    .execute();
  return { ...request, ...changes, lines: need.lines, price };
}

/** What was asked for again while this one was being paid for becomes part of it. */
export async function mergeTwins(trx: Transaction<Database>, request: RequestRow, now: Date): Promise<RequestRow> {
  const waiting = await lockWaiting(trx, request.account_id, request.targets);
  const twins = waiting.filter(({ id }) => id !== request.id);
  if (twins.length === 0) return request;
  for (const twin of twins) {
    for (const person of asking(twin)) await putPerson(trx, { ...person, seat_request_id: request.id });
    const ended = { state: "superseded", superseded_by: request.id, decided_at: now, updated_at: now } as const;
    await trx.updateTable("seat_requests").set(ended).where("id", "=", twin.id).execute();
    await tellOfRequest(trx, "superseded", { ...twin, ...ended }, now);
  }
  return recount(trx, request, now);
}

/** Notes what somebody asks for; their newest word counts. */
export async function putPerson(trx: Transaction<Database>, { lines, ...person }: PersonRow): Promise<void> {
  const row = { ...person, lines: JSON.stringify(lines) };
  const { seat_request_id: _, member_id: __, ...said } = row;
  await trx
    .insertInto("seat_request_people")
    .values(row)
    .onConflict((conflict) => conflict.columns(["seat_request_id", "member_id"]).doUpdateSet(said))
    .execute();
}
