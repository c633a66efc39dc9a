import { describe, expect, test } from "vitest";
import type { Problem } from "../../shared/api/index.ts";
import { lockSubscription } from "../billing/lock.ts";
import type { Desk } from "../billing/testing/desk.ts";
import { openDesk } from "../billing/testing/desk.ts";
import type { AccountName } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { waitsFor } from "../testing/waits.ts";
import { createUsageJob } from "../usage/job.ts";
import { readUsage } from "../usage/usage.ts";
import { readAvailability } from "./availability.ts";
import { listMembers, listReclaimable } from "./members.ts";
import { putPicture } from "./picture.ts";
import { putAssignment } from "./put-assignment.ts";

const database = await testDatabase();
const FIRST = { after: null, limit: 100 };

/** An account whose help desk hasn't said yet who its people are. */
async function openUncounted(name: AccountName): Promise<Desk> {
  const desk = await openDesk(database, name);
  await desk.services.db.deleteFrom("pictures").where("account_id", "=", desk.accountId).execute();
  return desk;
}

function put({ services, accountId }: Desk, memberId: string, status: "active" | "suspended" = "active") {
  return putAssignment(services, accountId, { memberId, name: memberId, role: "agent", status, sequence: 1 });
}

async function available({ services, caller }: Desk) {
  const { availability, etag } = await readAvailability(services, caller("owner"));
  const [support] = availability.products;
  return { ...availability, support, etag };
}

const picture = ({ services, accountId }: Desk, people: number) => putPicture(services, accountId, people);
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => "nothing was refused",
    (problem: Problem) => problem.type,
  );
const news = ({ services, accountId }: Desk) =>
  services.db
    .selectFrom("outbox")
    .select("type")
    .where("account_id", "=", accountId)
    .where("type", "=", "seats.exhausted")
    .execute();
const samples = ({ services, accountId }: Desk) =>
  services.db.selectFrom("usage_samples").select("assigned").where("account_id", "=", accountId).execute();

describe("before everybody was known once", () => {
  test("what was bought is a number, what is in use is none", async () => {
    const desk = await openUncounted("acorn");
    for (const who of ["nobody", "ann"]) {
      if (who !== "nobody") await put(desk, who);
      const { support, picture: taken, exhausted, etag } = await available(desk);
      expect({ support, taken, exhausted }).toEqual({
        support: expect.objectContaining({ purchased: 10, assigned: null, reserved: null, remaining: null }),
        taken: null,
        exhausted: null,
      });
      expect(etag).not.toBe("");
    }
  });

  test("nobody is told who sits where, whose seat could be freed, or when seats run out", async () => {
    const desk = await openUncounted("acorn");
    await put(desk, "ann", "suspended");
    const admin = desk.caller("admin");
    expect(await refusal(listMembers(desk.services, admin, FIRST))).toBe("seats-unknown");
    expect(await refusal(listReclaimable(desk.services, admin, FIRST))).toBe("seats-unknown");
    expect(await refusal(readUsage(desk.services, desk.accountId, {}))).toBe("seats-unknown");
  });

  test("licenses can be bought, but not removed: who would lose theirs isn't known", async () => {
    const desk = await openUncounted("acorn");
    const { order } = await desk.order(await desk.quote([{ target: "suite", add: 2 }]));
    expect(order?.state).toBe("provisioned");
    const removal = desk.quote([{ target: "suite", add: -1 }], desk.caller("owner"), "subscription");
    expect(await refusal(removal)).toBe("seats-unknown");
    await picture(desk, 0);
    expect(
      (await desk.quote([{ target: "suite", add: -1 }], desk.caller("owner"), "subscription")).wouldDemote,
    ).toEqual([]);
  });

  test("no history is written, and no last license is told of", async () => {
    const desk = await openUncounted("aspen");
    for (const who of ["ann", "ben", "cem"]) await put(desk, who);
    const look = () => createUsageJob(desk.services).run(new AbortController().signal);
    await look();
    // What was bought since is looked at by itself.
    desk.services.clock.advance(10);
    await desk.services.db
      .updateTable("subscriptions")
      .set({ updated_at: desk.services.clock.now() })
      .where("account_id", "=", desk.accountId)
      .execute();
    await look();
    expect(await samples(desk)).toEqual([]);
    expect(await news(desk)).toEqual([]);
    expect((await available(desk)).exhausted).toBeNull();
  });
});

test("whether the help desk is followed is said where the service reads it, and not after one bad moment", async () => {
  const desk = await openDesk(database, "acorn");
  const { services, accountId } = desk;
  expect((await available(desk)).helpDesk).toBeUndefined();
  const now = services.clock.now();
  await services.db
    .insertInto("help_desks")
    .values({
      ...{ account_id: accountId, kind: "zendesk", api_origin: `https://${accountId}.example`, owner_id: null },
      ...{ sign_in_client: null, connector_client: "client", connector_secret: "sealed" },
      ...{ connected_at: now, updated_at: now },
    })
    .execute();
  const moments = { alive_at: now, next_call_at: now, check_due_at: now, picture_due_at: now };
  await services.db
    .insertInto("help_desk_readings")
    .values({ account_id: accountId, ...moments })
    .execute();
  const after = async (failures: number, last_error: string | null = null, phase: "idle" | "list" = "idle") => {
    const progress = { failures, last_error, phase, started_at: now };
    await services.db.updateTable("help_desk_readings").set(progress).where("account_id", "=", accountId).execute();
    return (await available(desk)).helpDesk;
  };
  expect(await after(0)).toBe("read");
  expect(await after(2, "hints/timeout")).toBe("read");
  expect(await after(2, "picture/timeout", "list")).toBe("read");
  expect(await after(3, "picture/timeout", "list")).toBe("failing");
  // Given up until people who are missing are looked at: the calls themselves go well.
  expect(await after(0, "picture/many-missing")).toBe("failing");
});

describe("the help desk says that it told of everybody", () => {
  test("from then on there are numbers, with the moment", async () => {
    const desk = await openUncounted("acorn");
    await put(desk, "ann");
    await put(desk, "ben", "suspended");
    const before = await available(desk);
    desk.services.clock.advance(5);
    const taken = await picture(desk, 2);
    expect(taken).toEqual({ takenAt: desk.services.clock.now().toISOString(), people: 2 });
    const after = await available(desk);
    expect(after.support).toMatchObject({ assigned: 2, reserved: 0, remaining: 8 });
    expect(after.picture).toEqual({ takenAt: taken.takenAt, source: "pushed", unread: 0 });
    expect(after.etag).not.toBe(before.etag);
    expect((await listMembers(desk.services, desk.caller("admin"), FIRST)).items).toHaveLength(2);
    expect((await samples(desk)).map(({ assigned }) => assigned)).toContain(2);
  });

  test("another number than it told of is refused, and changes nothing", async () => {
    const desk = await openUncounted("acorn");
    await put(desk, "ann");
    expect(await refusal(picture(desk, 2))).toBe("picture-incomplete");
    expect(await refusal(picture(desk, 0))).toBe("picture-incomplete");
    expect((await available(desk)).picture).toBeNull();
    await picture(desk, 1);
    desk.services.clock.advance(60);
    const known = (await available(desk)).picture;
    expect(await refusal(picture(desk, 7))).toBe("picture-incomplete");
    expect((await available(desk)).picture).toEqual(known);
  });

  test("that no license is left is news then, once", async () => {
    const desk = await openUncounted("aspen");
    for (const who of ["ann", "ben", "cem"]) await put(desk, who);
    await picture(desk, 3);
    expect(await news(desk)).toHaveLength(1);
    expect((await available(desk)).exhausted).toEqual({ at: desk.services.clock.now().toISOString(), actorId: null });
    desk.services.clock.advance(86_400 * 2);
    await picture(desk, 3);
    expect(await news(desk)).toHaveLength(1);
  });

  test("end users are none of them", async () => {
    const desk = await openUncounted("acorn");
    await put(desk, "ann");
    const { services, accountId } = desk;
    const endUser = { memberId: "eve", name: "eve", role: "end_user", status: "active", sequence: 1 } as const;
    await putAssignment(services, accountId, endUser);
    expect(await picture(desk, 1)).toMatchObject({ people: 1 });
  });
});

test("whoever counts waits for whoever is being added, who is counted, too", async () => {
  const desk = await openUncounted("acorn");
  const { services, accountId } = desk;
  await put(desk, "ann");
  const person = { account_id: accountId, id: "bob", name: "bob", role: "agent", status: "active" } as const;
  const at = { added_at: services.clock.now(), sequence: 1n, change_hash: "", product_roles: [] };
  const counted: unknown[] = [];
  const waited = await waitsFor(
    services.db,
    (trx) => lockSubscription(trx, accountId),
    async () => {
      counted.push(await picture(desk, 2));
    },
    (trx) =>
      trx
        .insertInto("members")
        .values({ ...person, ...at })
        .execute(),
  );
  expect(waited).toBe(true);
  expect(counted).toMatchObject([{ people: 2 }]);
});
