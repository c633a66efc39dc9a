import { expect, test } from "vitest";
import type { WouldDemote } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import { testDatabase } from "../../testing/database.ts";
import type { Desk } from "../testing/desk.ts";
import { openDesk } from "../testing/desk.ts";
import { expectInvariants } from "../testing/invariants.ts";
import { quantities, removalsOf, seat, seatAll, seated, told } from "../testing/people.ts";
import { cancelRemoval } from "./cancel.ts";
import { renewAccount } from "./renew.ts";

const database = await testDatabase({ racers: 16 });
const RENEWAL = "2026-12-01T05:00:00.000Z";

/** What somebody does until it is done or refused for good; refusals that only ask to try again are tried again. */
async function insist(attempt: () => Promise<string>): Promise<string> {
  for (;;) {
    const outcome = await attempt().catch((thrown: unknown) => {
      if (thrown instanceof Problem) return thrown.type;
      throw thrown;
    });
    if (!["version-changed", "order-in-progress", "order-running"].includes(outcome)) return outcome;
  }
}

const buyOne = (desk: Desk, index: number) => {
  const by = desk.caller("billing_admin", `buyer-${index}`);
  return insist(async () => {
    const quote = await desk.quote([{ target: "suite", add: 1 }], by);
    const { order, problem } = await desk.order(quote, { by });
    return order?.state ?? problem?.type ?? "";
  });
};

const sit = (desk: Desk, id: string) => insist(async () => (await seat(desk, id)).state);

async function checkPeople(desk: Desk): Promise<void> {
  const [removal] = (await removalsOf(desk)).filter(({ state }) => state === "done");
  const messages = (await told(desk, "members.demoted")) as { members: WouldDemote[] }[];
  const demoted = messages.flatMap(({ members }) => members.map(({ memberId }) => memberId));
  expect(removal?.lost ?? []).toEqual(demoted);
  const sitting = await seated(desk);
  expect(sitting.filter((id) => demoted.includes(id))).toEqual([]);
  const roles = await desk.services.db
    .selectFrom("members")
    .select(["id", "role"])
    .where("account_id", "=", desk.accountId)
    .execute();
  for (const { id, role } of roles) expect([id, role]).toEqual([id, demoted.includes(id) ? "end_user" : "agent"]);
}

test("orders, assignments, cancellations and renewals at once: each whole, one after the other", async () => {
  for (let round = 0; round < 4; round += 1) {
    const desk = await openDesk(database, "acorn");
    await seatAll(desk, ["ann", "ben", "cem", "dot", "eve", "fay"]);
    const quote = await desk.quote([{ target: "suite", total: 3 }], desk.caller("owner"), "subscription");
    expect((await desk.order(quote, { acknowledged: true })).status).toBe(201);
    const id = (await removalsOf(desk))[0]?.id ?? "";
    desk.services.clock.set(RENEWAL);
    const cancel = () =>
      insist(async () => (await cancelRemoval(desk.services, { ...desk.caller("owner") }, id)).state);
    const renew = (how: "wait" | "leave") => renewAccount(desk.services, desk.accountId, how).then(String);
    const outcomes = await Promise.all([
      buyOne(desk, 1),
      sit(desk, "gus"),
      renew("leave"),
      cancel(),
      sit(desk, "hal"),
      buyOne(desk, 2),
      renew("wait"),
      sit(desk, "ida"),
      buyOne(desk, 3),
      cancel(),
      renew("leave"),
      sit(desk, "jan"),
    ]);
    await renew("wait");
    expect(outcomes.filter((outcome) => outcome === "provisioned")).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === "removal-done")).toHaveLength(2);
    expect(await quantities(desk)).toMatchObject({ suite: 6 });
    await checkPeople(desk);
    await expectInvariants(desk);
  }
});

test("removers, buyers and people who come and go, before renewal: the last total stands", async () => {
  const desk = await openDesk(database, "acorn");
  await seatAll(desk, ["ann", "ben"]);
  const removeTo = (total: number) => {
    const by = desk.caller("billing_admin", `remover-${total}`);
    return insist(async () => {
      const quote = await desk.quote([{ target: "suite", total }], by, "subscription");
      const { order, problem } = await desk.order(quote, { by, acknowledged: true });
      return order?.state ?? problem?.type ?? "";
    });
  };
  const outcomes = await Promise.all([
    ...[1, 2, 3, 4].map(removeTo),
    ...[1, 2, 3, 4].map((index) => buyOne(desk, index)),
    ...["cem", "dot", "eve"].map((id) => sit(desk, id)),
  ]);
  // Seats bought on top of a removal may have made of it just what the next remover wants.
  const ended = outcomes.filter((outcome) => outcome === "provisioned" || outcome === "nothing-to-change");
  expect(ended).toHaveLength(8);
  const waiting = (await removalsOf(desk)).filter(({ state }) => state === "waiting");
  expect(waiting).toHaveLength(1);
  const { suite = 0 } = await quantities(desk);
  expect(suite).toBe(14);
  desk.services.clock.set(RENEWAL);
  expect(await renewAccount(desk.services, desk.accountId, "wait")).toBe(true);
  expect(await quantities(desk)).toMatchObject({ suite: suite - (waiting[0]?.quantity ?? 0) });
  await checkPeople(desk);
  await expectInvariants(desk);
});
