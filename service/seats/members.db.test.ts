import { describe, expect, test } from "vitest";
import type { ProductRole, Role } from "../../shared/seats/index.ts";
import type { Desk } from "../billing/testing/desk.ts";
import { openDesk } from "../billing/testing/desk.ts";
import { testDatabase } from "../testing/database.ts";
import { listMembers, listReclaimable } from "./members.ts";
import { putAssignment } from "./put-assignment.ts";
import { readSubscription } from "./subscription.ts";

const database = await testDatabase();
const FIRST = { after: null, limit: 100 };

interface Word {
  role?: Role;
  status?: "active" | "suspended";
  productRoles?: ProductRole[];
  products?: string[];
  lastActiveAt?: string;
  openTickets?: number;
  reserve?: string;
}

function put({ services, accountId }: Desk, memberId: string, word: Word = {}) {
  services.clock.advance(1);
  return putAssignment(services, accountId, {
    memberId,
    name: memberId.toUpperCase(),
    role: "agent",
    status: "active",
    sequence: 1,
    ...word,
  });
}

/** What the owner may turn on. */
const showLastActive = ({ services, accountId }: Desk) =>
  services.db
    .insertInto("settings")
    .values({ account_id: accountId, show_last_active: true, updated_by: "owner", updated_at: services.clock.now() })
    .execute();

const members = async (desk: Desk, role: Role = "admin") =>
  (await listMembers(desk.services, desk.caller(role), FIRST)).items;
const reclaimable = async (desk: Desk, role: Role = "admin") =>
  (await listReclaimable(desk.services, desk.caller(role), FIRST)).items;

describe("members", () => {
  test("are the team with the seats they use, those added last in front", async () => {
    const desk = await openDesk(database, "acorn");
    await put(desk, "ann", { openTickets: 3, lastActiveAt: "2026-11-01T00:00:00Z" });
    await put(desk, "lea", { role: "light_agent", productRoles: ["explore_admin"], products: ["explore"] });
    await put(desk, "eve", { role: "end_user" });
    await put(desk, "ben", { reserve: "60s", products: ["support", "chat"] });
    expect(await members(desk)).toEqual([
      expect.objectContaining({ memberId: "ben", products: ["chat", "support"] }),
      expect.objectContaining({ memberId: "lea", role: "light_agent", products: ["explore"] }),
      {
        memberId: "ann",
        name: "ANN",
        role: "agent",
        status: "active",
        productRoles: [],
        products: ["chat", "explore", "guide", "support", "talk"],
        addedAt: "2026-11-23T17:33:01.000Z",
        openTickets: 3,
      },
    ]);
    desk.services.clock.advance(120);
    expect((await members(desk))[0]?.products).toEqual([]);
  });

  test("come in pages, also of ids that no other list has", async () => {
    const desk = await openDesk(database, "acorn");
    const ids = ["a.1", "b:2", "c_3", "d-4", "x".repeat(128)];
    for (const id of ids) await put(desk, id);
    const read: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const after = cursor === "" ? null : JSON.parse(Buffer.from(cursor, "base64url").toString());
      const page = await listMembers(desk.services, desk.caller("admin"), {
        after: after === null ? null : { at: new Date(after[0]), id: after[1] },
        limit: 2,
      });
      read.push(...page.items.map(({ memberId }) => memberId));
      cursor = page.nextCursor;
    }
    expect(read).toEqual(ids.reverse());
  });
});

describe("when colleagues last worked", () => {
  test.each<[string, Role, boolean, boolean]>([
    ["nobody, as it comes", "owner", false, false],
    ["the owner, once turned on", "owner", true, true],
    ["a billing admin, once turned on", "billing_admin", true, true],
    ["no admin", "admin", true, false],
  ])("is seen by %s", async (_, role, on, sees) => {
    const desk = await openDesk(database, "acorn");
    if (on) await showLastActive(desk);
    await put(desk, "ann", { lastActiveAt: "2026-10-01T00:00:00Z" });
    await put(desk, "ben");
    const seen = (await members(desk, role)).map((member) => member.lastActiveAt);
    expect(seen).toEqual(sees ? [null, "2026-10-01T00:00:00.000Z"] : [undefined, undefined]);
    const idle = await reclaimable(desk, role);
    expect(idle).toMatchObject(
      sees
        ? [{ memberId: "ann", evidence: [{ kind: "idle", lastActiveAt: "2026-10-01T00:00:00.000Z", days: 53 }] }]
        : [],
    );
    if (!sees) expect(JSON.stringify([await members(desk, role), idle])).not.toContain("2026-10-01");
  });
});

describe("seats that could be freed", () => {
  test("are those of suspended people, and of light ones who use another product", async () => {
    const desk = await openDesk(database, "acorn");
    await put(desk, "ann");
    await put(desk, "sue", { status: "suspended" });
    await put(desk, "lea", { role: "light_agent", productRoles: ["chat_agent"], products: ["chat"] });
    await put(desk, "con", { role: "contributor", productRoles: ["guide_agent"], status: "suspended" });
    await put(desk, "lou", { role: "light_agent" });
    expect(
      (await reclaimable(desk)).map(({ memberId, products, evidence }) => [memberId, products.length, evidence]),
    ).toEqual([
      ["con", 5, [{ kind: "suspended" }, { kind: "product_role", because: "guide_agent" }]],
      ["lea", 1, [{ kind: "product_role", because: "chat_agent" }]],
      ["sue", 5, [{ kind: "suspended" }]],
    ]);
  });

  test("say what a year costs less, where a number can be lowered, to who sees prices", async () => {
    const desk = await openDesk(database, "acorn");
    await put(desk, "sue", { status: "suspended" });
    await put(desk, "ann", { products: ["support", "guide", "explore", "talk"] });
    await put(desk, "lea", { role: "light_agent", productRoles: ["chat_agent"], products: ["chat"] });
    const { accountId } = desk.caller("owner");
    const { unitPrice } = (await readSubscription(desk.services, accountId, { seePrices: true })).lines[0] ?? {};
    if (unitPrice === undefined) throw new Error("The first line has no price.");
    const saved = { ...unitPrice, amountMinor: unitPrice.amountMinor * 12 };
    // As many use Support as Chat: without Lea's seat in one of them the group needs no fewer.
    const least = (await reclaimable(desk)).map(({ memberId, savesYearly }) => [memberId, savesYearly]);
    expect(least).toEqual([
      ["lea", undefined],
      ["sue", saved],
    ]);
    expect((await reclaimable(desk, "agent")).some(({ savesYearly }) => savesYearly !== undefined)).toBe(false);
  });

  test("are never the owner's, nor what is only reserved", async () => {
    const desk = await openDesk(database, "acorn");
    await showLastActive(desk);
    await put(desk, "olivia", { role: "owner", lastActiveAt: "2026-01-01T00:00:00Z" });
    await put(desk, "sue", { status: "suspended", reserve: "60s" });
    expect(await reclaimable(desk, "owner")).toEqual([]);
  });

  test.each([
    ["2026-10-24T17:33:01.000Z", 1],
    ["2026-10-24T17:33:01.001Z", 0],
  ])("of who last worked at %s, after thirty days", async (lastActiveAt, count) => {
    const desk = await openDesk(database, "acorn");
    await showLastActive(desk);
    await put(desk, "ann", { lastActiveAt });
    expect(await reclaimable(desk, "owner")).toHaveLength(count);
  });
});
