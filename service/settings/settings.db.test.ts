import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { SettingsDraft } from "../../shared/api/index.ts";
import type { Desk } from "../billing/testing/desk.ts";
import { openDesk } from "../billing/testing/desk.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { testDatabase } from "../testing/database.ts";
import { listSettingsChanges } from "./changes.ts";
import { putSettings } from "./put-settings.ts";
import { readSettings } from "./settings-row.ts";

const database = await testDatabase();
const usd = (amountMinor: number) => ({ amountMinor, currency: "USD", exponent: 2 });

async function change(desk: Desk, changes: Partial<SettingsDraft>, by: ViewerCaller = desk.caller("owner")) {
  const { version, changed: _, ...draft } = await readSettings(desk.services.db, desk.accountId);
  return putSettings(desk.services, by, { ...draft, ...changes, version });
}

describe("settings", () => {
  test("are as they come until somebody changes them", async () => {
    const desk = await openDesk(database, "acorn");
    expect(await readSettings(desk.services.db, desk.accountId)).toEqual({
      lowThreshold: null,
      cap: null,
      approval: "by_hand",
      reminders: true,
      retentionMonths: 24,
      renewalNoticeDays: 7,
      showLastActive: false,
      demotionOrder: "added",
      version: "1",
      changed: null,
    });
  });

  test("change as a whole, and keep for good who changed what", async () => {
    const desk = await openDesk(database, "acorn");
    const changed = await change(desk, { cap: usd(50_000), reminders: false });
    expect(changed).toMatchObject({ cap: usd(50_000), reminders: false, version: "2", changed: { by: "owner" } });
    await change(desk, { approval: "while_free" }, desk.caller("billing_admin"));
    const page = await listSettingsChanges(desk.services, desk.accountId, { after: null, limit: 1 });
    expect(page).toMatchObject({
      items: [
        { version: "3", by: "billing_admin", fields: [{ field: "approval", from: "by_hand", to: "while_free" }] },
      ],
    });
    const rest = await listSettingsChanges(desk.services, desk.accountId, {
      after: { at: new Date(0), id: "3" },
      limit: 5,
    });
    expect(rest.items.flatMap(({ fields }) => fields)).toEqual([
      { field: "cap", from: null, to: usd(50_000) },
      { field: "reminders", from: true, to: false },
    ]);
    for (const statement of [sql`UPDATE settings_changes SET actor_id = 'x'`, sql`DELETE FROM settings_changes`]) {
      await expect(statement.execute(desk.services.db)).rejects.toMatchObject({ code: "23001" });
    }
    await expect(sql`TRUNCATE settings_changes`.execute(desk.services.db)).rejects.toMatchObject({ code: "23001" });
  });

  test("the same again is no change", async () => {
    const desk = await openDesk(database, "acorn");
    expect(await change(desk, {})).toMatchObject({ version: "1", changed: null });
    expect((await listSettingsChanges(desk.services, desk.accountId, { after: null, limit: 5 })).items).toEqual([]);
  });

  test("of two who change the same version, one is told to look again", async () => {
    const desk = await openDesk(database, "acorn");
    const { version, changed: _, ...draft } = await readSettings(desk.services.db, desk.accountId);
    const put = (retentionMonths: number) =>
      putSettings(desk.services, desk.caller("owner"), { ...draft, retentionMonths, version });
    const both = await Promise.allSettled([put(12), put(6)]);
    const refused = both.flatMap((each) => (each.status === "rejected" ? [each.reason.details.type] : []));
    expect(refused).toEqual(["version-changed"]);
  });

  test("need a version", async () => {
    const desk = await openDesk(database, "acorn");
    const { version: _, changed: __, ...draft } = await readSettings(desk.services.db, desk.accountId);
    await expect(
      putSettings(desk.services, desk.caller("owner"), { ...draft, version: undefined }),
    ).rejects.toMatchObject({ details: { type: "version-missing" } });
  });

  test.each<[string, Partial<SettingsDraft>]>([
    ["the cap", { cap: usd(1) }],
    ["who sees when colleagues worked", { showLastActive: true }],
  ])("%s is the owner's to change", async (_, changes) => {
    const desk = await openDesk(database, "acorn");
    await expect(change(desk, changes, desk.caller("billing_admin"))).rejects.toMatchObject({
      details: { type: "not-permitted" },
    });
    expect(await change(desk, changes)).toMatchObject(changes);
  });

  test.each([{ ...usd(1), currency: "EUR" }, { ...usd(1), exponent: 0 }, usd(-1)])(
    "a cap of %j is refused",
    async (cap) => {
      const desk = await openDesk(database, "acorn");
      await expect(change(desk, { cap })).rejects.toMatchObject({ details: { fields: [{ field: "cap" }] } });
    },
  );
});

describe("the cap", () => {
  /** 3 licenses: 66.24 now, 248.40 more at each renewal. */
  const capped = async (amountMinor: number) => {
    const desk = await openDesk(database, "acorn");
    await change(desk, { cap: usd(amountMinor) });
    return desk;
  };

  test.each([
    ["over what is due now", 6_623, 409],
    ["over what each renewal costs more", 24_839, 409],
    ["just kept", 24_840, 201],
  ])("%s, for a billing admin", async (_, amount, status) => {
    const desk = await capped(amount);
    const by = desk.caller("billing_admin");
    const answer = await desk.order(await desk.quote(undefined, by), { by, key: "k" });
    expect(answer.status).toBe(status);
    if (status === 201) return;
    expect(answer.problem?.type).toBe("cap-exceeded");
    expect(desk.payments.calls).toEqual([]);
    // A refusal binds no key: it works once the owner has raised the cap.
    await change(desk, { cap: null });
    expect((await desk.order(await desk.quote(undefined, by), { by, key: "k" })).status).toBe(201);
  });

  test("does not hold for the owner's own order", async () => {
    const desk = await capped(0);
    expect((await desk.order(await desk.quote())).status).toBe(201);
  });

  test("does not hold for fewer licenses", async () => {
    const desk = await capped(0);
    const by = desk.caller("billing_admin");
    const quote = await desk.quote([{ target: "suite", total: 7 }], by, "subscription");
    expect((await desk.order(quote, { by })).status).toBe(201);
  });
});
