import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Desk } from "../billing/testing/desk.ts";
import { openDesk } from "../billing/testing/desk.ts";
import { seatAll } from "../billing/testing/people.ts";
import { listLedger } from "../ledger/read.ts";
import { createSeatRequest } from "../requests/create.ts";
import { declineSeatRequest } from "../requests/end.ts";
import { createSalesInquiry } from "../sales/create.ts";
import { testDatabase } from "../testing/database.ts";
import { createRetention } from "./job.ts";

const database = await testDatabase();
const ALL = { after: null, limit: 100, from: null, before: null };
const round = (desk: Desk) => createRetention(desk.services).run(new AbortController().signal);

/** Words that stand wherever somebody's name or reason is kept. */
const NAMES = ["olivia", "nadia", "because", "sue@"];

/** Everything that the account has in the tables that keep people's words, as one text. */
async function everything({ services: { db }, accountId }: Desk): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    SELECT concat_ws(' ',
      (SELECT json_agg(r) FROM seat_requests AS r WHERE account_id = ${accountId}),
      (SELECT json_agg(p) FROM seat_request_people AS p JOIN seat_requests AS r ON r.id = p.seat_request_id
        WHERE r.account_id = ${accountId}),
      (SELECT json_agg(s) FROM sales_inquiries AS s WHERE account_id = ${accountId}),
      (SELECT json_agg(o) FROM orders AS o WHERE account_id = ${accountId}),
      (SELECT json_agg(x) FROM removals AS x WHERE account_id = ${accountId}),
      (SELECT json_agg(q) FROM quotes AS q WHERE account_id = ${accountId}),
      (SELECT json_agg(m) FROM outbox AS m WHERE account_id = ${accountId})) AS all
  `.execute(db);
  return rows[0]?.all ?? "";
}

/** Somebody ordered, somebody asked and was declined, a form went to sales, and fewer licenses wait for renewal. */
async function live(desk: Desk): Promise<void> {
  const owner = { ...desk.caller("owner", "m-1"), name: "olivia" };
  await desk.order(await desk.quote(undefined, owner), { by: owner, note: "PO-7" });
  await seatAll(desk, ["m-7", "m-8"]);
  const fewer = await desk.quote([{ target: "suite", total: 1 }], owner, "subscription");
  await desk.order(fewer, { by: owner, acknowledged: true });
  const asking = { ...desk.caller("agent", "m-2"), name: "nadia" };
  const draft = { lines: [{ target: "suite", add: 1 }], reason: "because" };
  const { request } = await createSeatRequest(desk.services, asking, draft, "k");
  await declineSeatRequest(desk.services, owner, { id: request.id, reason: "because not" });
  const form = { name: "olivia", email: "sue@example.com", phone: "+1 555", lines: [], message: "because" };
  await createSalesInquiry(desk.services, owner, form, "k");
}

test("names and reasons are kept as long as the account sets, then replaced by ids", async () => {
  const desk = await openDesk(database, "acorn", { now: "2026-01-31T12:00:00.000Z" });
  await live(desk);
  await desk.services.db
    .updateTable("removals")
    .set({ state: "done", applied: 0 })
    .where("account_id", "=", desk.accountId)
    .execute();
  const ledger = await listLedger(desk.services.db, desk.accountId, ALL);
  expect(ledger.items[0]).toMatchObject({ by: { memberId: "m-1", name: "olivia" }, note: "PO-7" });

  desk.services.clock.set("2028-01-31T11:00:00.000Z");
  await round(desk);
  const kept = await everything(desk);
  for (const name of NAMES) expect(kept).toContain(name);

  desk.services.clock.set("2028-02-01T13:00:00.000Z");
  await round(desk);
  const left = await everything(desk);
  for (const name of NAMES) expect(left).not.toContain(name);
  expect(left).not.toContain(`m-8 of ${desk.accountId}`);
  expect(left).toContain("m-1");
  const later = await listLedger(desk.services.db, desk.accountId, ALL);
  expect(later.items).toEqual(
    ledger.items.map((entry) => ({ ...entry, by: entry.by && { ...entry.by, name: null }, reasons: [] })),
  );
});

test("an account may keep them for a month only; what waits is still known", async () => {
  const desk = await openDesk(database, "acorn", { now: "2026-01-15T12:00:00.000Z" });
  await live(desk);
  await desk.services.db
    .insertInto("settings")
    .values({
      account_id: desk.accountId,
      retention_months: 1,
      updated_by: "m-1",
      updated_at: desk.services.clock.now(),
    })
    .execute();
  desk.services.clock.set("2026-02-16T12:00:00.000Z");
  await round(desk);
  const left = await everything(desk);
  expect(left).not.toContain("nadia");
  expect(left).not.toContain("because");
  expect(left).toContain('"member_name":"olivia"');
});

test("who still waits is not forgotten", async () => {
  const desk = await openDesk(database, "acorn", { now: "2026-01-15T12:00:00.000Z" });
  const asking = { ...desk.caller("agent", "m-2"), name: "nadia" };
  const draft = { lines: [{ target: "suite", add: 1 }], reason: "because" };
  await createSeatRequest(desk.services, asking, draft, "k");
  desk.services.clock.set("2029-01-15T12:00:00.000Z");
  await round(desk);
  const people = await desk.services.db
    .selectFrom("seat_request_people")
    .innerJoin("seat_requests", "seat_requests.id", "seat_request_id")
    .select(["name", "reason"])
    .where("account_id", "=", desk.accountId)
    .execute();
  expect(people).toEqual([{ name: "nadia", reason: "because" }]);
});

test("a price that nobody ordered goes after a month; an ordered one stays as it was shown", async () => {
  const desk = await openDesk(database, "acorn", { now: "2026-01-15T12:00:00.000Z" });
  const ordered = await desk.quote();
  await desk.order(ordered);
  await desk.quote();
  desk.services.clock.set("2026-02-20T12:00:00.000Z");
  const fresh = await desk.quote();
  await round(desk);
  const quotes = await desk.services.db
    .selectFrom("quotes")
    .select("body")
    .where("account_id", "=", desk.accountId)
    .orderBy("created_at")
    .execute();
  expect(quotes.map(({ body }) => body)).toEqual([ordered, fresh]);
});

test("nothing else of a quote can be changed", async () => {
  const desk = await openDesk(database, "acorn");
  const { id } = await desk.quote();
  const update = (change: ReturnType<typeof sql>) =>
    sql`UPDATE quotes SET ${change} WHERE id = ${id}`.execute(desk.services.db);
  await expect(update(sql`body = jsonb_set(body, '{expiresAt}', '"2030-01-01T00:00:00Z"')`)).rejects.toThrow();
  await expect(update(sql`expires_at = expires_at + interval '1 day'`)).rejects.toThrow();
  await expect(update(sql`body = jsonb_set(body, '{wouldDemote}', '[{}]')`)).rejects.toThrow();
});
