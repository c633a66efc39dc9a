import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quote, QuoteRequestLine } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import { testDatabase } from "../../testing/database.ts";
import type { Desk } from "../testing/desk.ts";
import { openDesk } from "../testing/desk.ts";
import { expectInvariants } from "../testing/invariants.ts";
import { quantities, removalsOf, seated } from "../testing/people.ts";
import { cancelRemoval } from "./cancel.ts";
import { renewAccount } from "./renew.ts";
import type { Cycling } from "./testing/boundaries.ts";
import { boundariesOf } from "./testing/boundaries.ts";
import { say } from "./testing/say.ts";
import type { ModelQuote, SubscriptionModel, Target } from "./testing/subscription-model.ts";
import { losersOf, meaning, nextBoundary, provision, renew, TARGETS, undo } from "./testing/subscription-model.ts";

const database = await testDatabase();

interface Real {
  desk: Desk;
  quotes: { real: Quote; model: ModelQuote }[];
}
type Command = fc.AsyncCommand<SubscriptionModel, Real>;

/** A command out of a function, named for what fast-check prints when it fails. */
const command = (name: string, run: (model: SubscriptionModel, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

const nameOf = (thrown: unknown) => {
  if (thrown instanceof Problem) return thrown.type;
  throw thrown;
};

function moveTo(model: SubscriptionModel, { desk }: Real, at: number): void {
  model.now = at;
  desk.services.clock.set(new Date(at).toISOString());
}

const wait = (seconds: number) =>
  command(`wait ${seconds} s`, async (model, real) => moveTo(model, real, model.now + seconds * 1000));

const waitForRenewal = (offset: number, periods: number) =>
  command(`wait for renewal ${periods}, ${offset} ms`, async (model, real) => {
    const upcoming = model.boundaries.filter((at) => at + offset > model.now);
    const at = upcoming[periods - 1];
    // The search stops some years from here.
    if (at !== undefined && upcoming.length > 12) moveTo(model, real, at + offset);
  });

const quote = (lines: QuoteRequestLine[]) =>
  command(`quote ${JSON.stringify(lines)}`, async (model, real) => {
    const { desk } = real;
    renew(model);
    const changes = lines.flatMap(({ target, ...word }) => meaning(model, target as Target, word as never) ?? []);
    const asking = desk.quote(lines, desk.caller("owner"), "subscription");
    if (changes.length === 0) {
      await expect(asking).rejects.toMatchObject({ type: "nothing-to-change" });
      return;
    }
    const quoted = await asking;
    const end = nextBoundary(model);
    const expected = {
      version: model.version,
      expires: Math.min(model.now + 900_000, end),
      changes,
      losing: losersOf(model, changes),
    };
    expect(quoted.lines.map(({ target, from, to, effective, renewsAt }) => ({ target, from, to, effective, renewsAt })))
      // In the order of the request.
      .toEqual(changes);
    expect(quoted.wouldDemote.map(({ memberId }) => memberId)).toEqual(expected.losing);
    expect([quoted.version, Date.parse(quoted.expiresAt)]).toEqual([String(model.version), expected.expires]);
    expect(quoted.dueNow.amountMinor > 0).toBe(changes.some(({ effective }) => effective === "now"));
    real.quotes.push({ real: quoted, model: expected });
  });

const order = (pick: number, acknowledged: boolean) =>
  command(`order quote ${pick}${acknowledged ? ", acknowledged" : ""}`, async (model, real) => {
    const chosen = real.quotes.at(-1 - (pick % Math.max(1, real.quotes.length)));
    if (chosen === undefined) return;
    const answer = await real.desk.order(chosen.real, acknowledged ? { acknowledged: true } : {});
    const expected = expectedOf(model, chosen.model, acknowledged);
    expect(answer.problem?.type ?? answer.order?.state).toBe(expected);
    if (expected !== "provisioned" || answer.order === null) return;
    const { id, undoUntil } = answer.order;
    provision(model, chosen.model, id, undoUntil === null ? 0 : Date.parse(undoUntil));
  });

function expectedOf(model: SubscriptionModel, quoted: ModelQuote, acknowledged: boolean) {
  if (quoted.version !== model.version) return "version-changed";
  if (model.now >= quoted.expires) return "quote-expired";
  if (losersOf(model, quoted.changes).some((id) => !quoted.losing.includes(id))) return "version-changed";
  if (quoted.losing.length > 0 && !acknowledged) return "acknowledgement-required";
  return "provisioned";
}

const renewal = command("renew", async (model, { desk }) => {
  expect(await renewAccount(desk.services, desk.accountId, "wait")).toBe(renew(model));
});

const undoNewest = command("undo the newest order", async (model, real) => {
  const newest = model.orders.at(-1);
  if (newest === undefined) return;
  // No two things happen at one moment.
  moveTo(model, real, model.now + 1);
  const done = await real.desk.undo(newest.id).then(({ state }) => state, nameOf);
  expect(done).toBe(undo(model, newest) ? "undone" : "undo-not-possible");
  if (done === "undone") expect(await waitingOn(real.desk)).toEqual(waitingIn(model));
});

/** How many licenses wait to be removed, by line. */
const waitingOn = async (desk: Desk) =>
  Object.fromEntries(
    (await removalsOf(desk)).flatMap(({ target, state, quantity }) =>
      state === "waiting" ? [[target, quantity]] : [],
    ),
  );

const waitingIn = ({ lines }: SubscriptionModel) =>
  Object.fromEntries(
    TARGETS.flatMap((target) => {
      const { waiting } = lines[target];
      return waiting === null ? [] : [[target, waiting.from - waiting.to]];
    }),
  );

const cancel = (target: Target) =>
  command(`cancel what waits on ${target}`, async (model, { desk }) => {
    const { waiting } = model.lines[target];
    const row = (await removalsOf(desk)).find((removal) => removal.target === target && removal.state === "waiting");
    expect(row?.quantity).toBe(waiting === null ? undefined : waiting.from - waiting.to);
    if (row === undefined || waiting === null) return;
    expect(row.takes_effect_at.getTime()).toBe(waiting.at);
    const done = await cancelRemoval(desk.services, desk.caller("owner"), row.id).then(() => "cancelled", nameOf);
    expect(done).toBe(waiting.at > model.now ? "cancelled" : "removal-done");
    if (done !== "cancelled") return;
    model.lines[target].waiting = null;
    model.version += 1;
  });

const member = (index: number, products: Target[]) =>
  command(`${products.length === 0 ? "unseat" : `seat ${products.join(" and ")} for`} m${index}`, (model, { desk }) =>
    say(model, desk, `m${index}`, products),
  );

async function compare(model: SubscriptionModel, { desk }: Real): Promise<void> {
  const { suite, extra } = model.lines;
  expect(await quantities(desk)).toEqual({ suite: suite.quantity, extra: extra.quantity });
  for (const [target, product] of [
    ["suite", "support"],
    ["extra", "extra"],
  ] as const) {
    const ids = model.members.filter((one) => one[target]).map(({ id }) => id);
    expect(await seated(desk, product)).toEqual(ids.sort());
  }
  await expectInvariants(desk);
}

const target = fc.constantFrom<Target>("suite", "extra");
const word = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((add) => ({ add })),
  fc.integer({ min: 0, max: 8 }).map((total) => ({ total })),
);
const line = fc.tuple(target, word).map(([on, said]) => ({ target: on, ...said }));
const commands = fc.commands(
  [
    fc.uniqueArray(line, { minLength: 1, maxLength: 2, selector: (one) => one.target }).map(quote),
    fc.tuple(fc.constantFrom(0, 0, 0, 1, 2), fc.boolean()).map(([pick, acknowledged]) => order(pick, acknowledged)),
    fc.constantFrom(1, 60, 899, 900, 86_400, 3_000_000).map(wait),
    fc.tuple(fc.constantFrom(-1, 0, 0, 1), fc.constantFrom(1, 1, 3)).map(([ms, count]) => waitForRenewal(ms, count)),
    fc.constant(renewal),
    target.map(cancel),
    fc.constant(undoNewest),
    fc.constant(undoNewest),
    fc.tuple(fc.nat(7), fc.subarray<Target>(["suite", "extra"])).map(([index, products]) => member(index, products)),
    fc.nat(7).map((index) => member(index, ["suite"])),
  ],
  { maxCommands: 30, size: "max" },
);

/** Month ends, leap days, and midnights that clock changes skip, repeat or move. */
const cycling = fc.constantFrom<Cycling>(
  { cycle: "month", anchor: "2027-01-31", timeZone: "UTC" },
  { cycle: "month", anchor: "2028-01-30", timeZone: "America/New_York" },
  { cycle: "year", anchor: "2028-02-29", timeZone: "Europe/Rome" },
  { cycle: "month", anchor: "2027-03-28", timeZone: "Europe/London" },
  { cycle: "month", anchor: "2018-10-04", timeZone: "America/Sao_Paulo" },
  { cycle: "month", anchor: "2027-04-04", timeZone: "Australia/Lord_Howe" },
  { cycle: "month", anchor: "2026-10-25", timeZone: "Asia/Tokyo" },
  { cycle: "year", anchor: "2027-11-07", timeZone: "America/New_York" },
);

test("a subscription behaves as a model of it says, over months and years", async () => {
  await fc.assert(
    fc.asyncProperty(cycling, commands, async (terms, chosen) => {
      const boundaries = boundariesOf(terms, 120);
      const now = (boundaries[0] ?? 0) + 86_400_000;
      const desk = await openDesk(database, "acorn", {
        now: new Date(now).toISOString(),
        changes: {
          cycle: terms.cycle,
          cycleAnchor: terms.anchor,
          timeZone: terms.timeZone,
          lines: [group("suite", ["support", "guide"], 6), group("extra", ["extra"], 4)],
        },
      });
      const lines = { suite: { quantity: 6, waiting: null }, extra: { quantity: 4, waiting: null } };
      const model: SubscriptionModel = { now, version: 1, lines, members: [], orders: [], boundaries };
      const real: Real = { desk, quotes: [] };
      await fc.asyncModelRun(() => ({ model, real }), chosen);
      await compare(model, real);
      const last = nextBoundary(model);
      if (Number.isFinite(last)) moveTo(model, real, last);
      expect(await renewAccount(desk.services, desk.accountId, "leave")).toBe(renew(model));
      await compare(model, real);
    }),
    { numRuns: 60 },
  );
});

function group(id: string, products: string[], quantity: number) {
  return {
    target: id,
    name: id,
    kind: products.length > 1 ? ("group" as const) : ("product" as const),
    quantity,
    unitPriceMinor: 1_000,
    products: products.map((product) => ({ id: product, name: product, kind: "product" as const })),
  };
}
