import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { lockSubscription } from "../billing/lock.ts";
import type { Desk } from "../billing/testing/desk.ts";
import { openDesk } from "../billing/testing/desk.ts";
import { seatAll } from "../billing/testing/people.ts";
import { HelpDeskError } from "../help-desks/connector.ts";
import type { Connectors } from "../help-desks/connectors.ts";
import { connectDesk } from "../help-desks/testing/connected-desk.ts";
import { createJobs } from "../jobs.ts";
import { createSeatRequest } from "../requests/create.ts";
import { createSalesInquiry } from "../sales/create.ts";
import { putSettings } from "../settings/put-settings.ts";
import { readSettings } from "../settings/settings-row.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { waitsFor } from "../testing/waits.ts";
import { deleteAccount } from "./delete-account.ts";
import { putAccount } from "./put-account.ts";

const database = await testDatabase();
const { db } = testServices(database);

/** What an account leaves behind: money and numbers, by ids. */
const BOOKS = [
  ...["accounts", "subscriptions", "subscription_lines", "products", "orders", "quotes", "payments", "invoice_items"],
  ...["ledger", "settings_changes", "removals", "seat_requests", "sales_inquiries"],
];
/** Wherever somebody's name, address or words stand, one of these does. */
const NAMES = ["olivia", "nadia", "because", "sue@", "Olivia Owner", "bill.ling@", " of acorn"];

let desk: Desk;
const remove = ({ services, accountId }: Desk, connectors: Connectors = { open: async () => null }) =>
  deleteAccount({ ...services, connectors, wait: async () => undefined }, accountId);

/** People bought, asked, wrote to sales, changed settings and removed licenses; one request and one removal still wait. */
async function live({ services, caller, accountId, ...rest }: Desk): Promise<void> {
  const here = { services, caller, accountId, ...rest };
  const owner = { ...caller("owner", "m-1"), name: "olivia" };
  await rest.order(await rest.quote(undefined, owner), { by: owner, note: "PO-7" });
  await seatAll(here, ["m-7", "m-8"]);
  await rest.order(await rest.quote([{ target: "suite", total: 1 }], owner, "subscription"), {
    by: owner,
    acknowledged: true,
  });
  const asking = { ...caller("agent", "m-2"), name: "nadia" };
  await createSeatRequest(services, asking, { lines: [{ target: "suite", add: 1 }], reason: "because" }, "k");
  const form = { name: "olivia", email: "sue@example.com", phone: "+1 555", lines: [], message: "because" };
  await createSalesInquiry(services, owner, form, "k");
  const { version, changed: _, ...draft } = await readSettings(services.db, accountId);
  await putSettings(services, owner, { ...draft, reminders: false, version });
}

/** All rows of one table that are the account's. */
async function rowsOf(table: string, accountId: string): Promise<string[]> {
  const owner = table === "accounts" ? "id" : "account_id";
  const { rows } = await sql<{ row: string }>`
    SELECT row_to_json(each)::text AS row FROM ${sql.table(table)} AS each WHERE ${sql.ref(owner)} = ${accountId}
  `.execute(db);
  return rows.map(({ row }) => row);
}

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ table_name: string }>`
    SELECT table_name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'account_id' ORDER BY table_name
  `.execute(db);
  return ["accounts", ...rows.map(({ table_name }) => table_name)];
}

beforeEach(async () => {
  desk = await openDesk(database, "acorn");
});

describe("a deleted account", () => {
  test("leaves its books, without anybody's name, and nothing else", async () => {
    await live(desk);
    const before = await rowsOf("ledger", desk.accountId);
    const money = await rowsOf("payments", desk.accountId);
    expect(await remove(desk)).toEqual({ account: desk.accountId, webhooksLeft: [] });
    const left: string[] = [];
    for (const table of await tables()) {
      const rows = await rowsOf(table, desk.accountId);
      if (rows.length > 0) left.push(table);
      for (const name of NAMES) expect(rows.join("\n"), `${table}: ${name}`).not.toContain(name);
    }
    expect(left.filter((table) => !BOOKS.includes(table))).toEqual([]);
    expect(await rowsOf("ledger", desk.accountId)).toEqual(before);
    expect(await rowsOf("payments", desk.accountId)).toEqual(money);
    expect(money).not.toEqual([]);
  });

  test("has nothing that still waits, and jobs do nothing for it", async () => {
    await live(desk);
    await remove(desk);
    desk.services.clock.advance(40 * 86_400);
    for (const job of createJobs(desk.services)) await job.run(new AbortController().signal);
    for (const table of ["rounds", "renewal_notices", "usage_samples", "outbox", "deliveries", "members"]) {
      expect([table, await rowsOf(table, desk.accountId)]).toEqual([table, []]);
    }
    const states = await db.selectFrom("removals").select("state").where("account_id", "=", desk.accountId).execute();
    expect(states).toEqual([{ state: "cancelled" }]);
  });

  test("is deleted once, keeps its id to itself, and frees its addresses and its issuer", async () => {
    const { identity } = accountSetup("acorn");
    const origin = `http://${desk.accountId}.localhost:8400`;
    const setup = accountSetup("acorn", {
      helpDeskOrigin: origin,
      identity: { ...identity, issuer: `${origin}/oidc` },
    });
    await remove(desk);
    await expect(remove(desk)).rejects.toMatchObject({ details: { type: "not-found" } });
    await expect(putAccount(desk.services, desk.accountId, setup)).rejects.toMatchObject({
      details: { type: "account-conflict", detail: expect.stringContaining("was deleted") },
    });
    expect(await putAccount(desk.services, `${desk.accountId}-anew`, setup)).toMatchObject({ created: true });
  });

  test("gets nobody back by a word that came while it was deleted", async () => {
    await remove(desk);
    await expect(seatAll(desk, ["m-9"])).rejects.toThrow();
    expect(await rowsOf("members", desk.accountId)).toEqual([]);
  });
});

test("an account whose order is under way isn't deleted, and nothing of it changes", async () => {
  await live(desk);
  await db
    .updateTable("orders")
    .set({ state: "requires_action", action_url: "https://pay.example/1", provisioned_at: null })
    .where("account_id", "=", desk.accountId)
    .where("channel", "=", "instant")
    .execute();
  await expect(remove(desk)).rejects.toMatchObject({ details: { type: "order-in-progress" } });
  expect(await rowsOf("members", desk.accountId)).toHaveLength(2);
  const undone = { state: "undone", provisioned_at: desk.services.clock.now(), refund: "pending" } as const;
  await db.updateTable("orders").set(undone).where("account_id", "=", desk.accountId).execute();
  await expect(remove(desk)).rejects.toMatchObject({ details: { type: "order-in-progress" } });
});

test("a deletion waits for whoever changes the account, and takes what they have left with it", async () => {
  const { services, accountId } = desk;
  const person = { account_id: accountId, id: "m-99", name: "nadia", role: "agent", status: "active" } as const;
  const at = { added_at: services.clock.now(), sequence: 1n, change_hash: "", product_roles: [] };
  const waited = await waitsFor(
    db,
    (trx) => lockSubscription(trx, accountId),
    () => remove(desk),
    (trx) =>
      trx
        .insertInto("members")
        .values({ ...person, ...at })
        .execute(),
  );
  expect(waited).toBe(true);
  expect(await db.selectFrom("members").select("id").where("account_id", "=", accountId).execute()).toEqual([]);
});

describe("an account whose help desk is connected", () => {
  const connected = async () => {
    const services = testServices(database);
    const { host, connectors, work, account } = await connectDesk(services, {
      account: "maple",
      webhooks: "on",
      apiOrigin: `https://maple-${hosts++}.zendesk.com`,
    });
    host.people.set(1, { role: "agent" });
    await work();
    const means = { ...services, connectors, wait: async () => undefined };
    return { host, account, remove: () => deleteAccount(means, account), means };
  };
  let hosts = 0;

  test("takes its webhook away there, and forgets its secrets here", async () => {
    const { host, account, remove: end, means } = await connected();
    expect(host.webhooks).toHaveLength(1);
    // What can't be removed is named, as when the help desk is disconnected.
    const away: Connectors = { open: () => Promise.reject(new HelpDeskError("unreachable", "away")) };
    const { id } = host.webhooks[0] ?? {};
    await expect(deleteAccount({ ...means, connectors: away }, "nobody")).rejects.toMatchObject({
      details: { type: "not-found" },
    });
    expect(host.webhooks.map((webhook) => webhook.id)).toEqual([id]);
    expect(await end()).toEqual({ account, webhooksLeft: [] });
    expect(host.webhooks).toEqual([]);
    for (const table of ["help_desks", "help_desk_readings", "help_desk_webhooks", "members"]) {
      expect([table, await rowsOf(table, account)]).toEqual([table, []]);
    }
  });
});
