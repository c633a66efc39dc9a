import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "../../shared/api/index.ts";
import { reconcile } from "../billing/reconcile.ts";
import { expectInvariants } from "../billing/testing/invariants.ts";
import { testDatabase } from "../testing/database.ts";
import { createRequestJob } from "./clockwork.ts";
import { inquire } from "./testing/inquiries.ts";
import { wallClock } from "./testing/local-time.ts";
import type { Answer, RequestDesk } from "./testing/request-desk.ts";
import { bodyOf, openRequestDesk } from "./testing/request-desk.ts";
import type { ModelRequest } from "./testing/request-model.ts";
import { asking, expires, needed, neededBy, RequestModel } from "./testing/request-model.ts";

const database = await testDatabase();

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TARGETS = ["suite", "advanced-data-privacy"] as const;
const MEMBERS = ["agent", "another", "admin"] as const;

interface Real {
  desk: RequestDesk;
  /** The requests' ids, in the model's order. */
  ids: string[];
}
type Command = fc.AsyncCommand<RequestModel, Real>;

/** A step of both, and whether it is worth taking; afterwards both have to look the same. */
function command(
  name: string,
  run: (model: RequestModel, real: Real) => Promise<void>,
  check: (model: Readonly<RequestModel>) => boolean = () => true,
): Command {
  return {
    check,
    run: async (model, real) => {
      // No two things happen at one moment.
      move(model, real, 1_000);
      await run(model, real);
      await expectSame(model, real);
    },
    toString: () => name,
  };
}

const move = (model: RequestModel, { desk }: Real, milliseconds: number) => {
  model.now += milliseconds;
  desk.services.clock.set(new Date(model.now).toISOString());
};

const nameOf = ({ status, problem }: Answer<unknown>) => problem?.type ?? String(status);

const callerOf = ({ desk }: Real, member: (typeof MEMBERS)[number]) =>
  member === "admin" ? desk.admin : desk.caller("agent", member);

const pick = (model: RequestModel, { ids }: Real, choice: number): { request: ModelRequest; id: string } => {
  const index = choice % model.requests.length;
  const [request, id] = [model.requests[index], ids[index]];
  if (request === undefined || id === undefined) throw new Error("there is no such request");
  return { request, id };
};

const some = (model: Readonly<RequestModel>) => model.requests.length > 0;

const dayOf = (wall: number) => new Date(wall).toISOString().slice(0, 10);

const ask = fc
  .tuple(
    fc.constantFrom(...MEMBERS),
    fc.constantFrom(...TARGETS),
    fc.integer({ min: 1, max: 4 }),
    fc.option(fc.nat(20)),
  )
  .map(([member, target, add, inDays]) =>
    command(`${member} asks for ${add} ${target}, in ${inDays} days`, async (model, real) => {
      const today = Math.floor(wallClock(model.now, model.zone) / DAY) * DAY;
      const day = inDays === null ? null : today + inDays * DAY;
      const draft = { lines: [{ target, add }], ...(day === null ? {} : { neededBy: dayOf(day) }) };
      const answer = await real.desk.ask(draft, { by: callerOf(real, member) });
      expect(nameOf(answer)).toBe(model.ask(member, target, add, day));
      if (answer.status === 201) real.ids.push(bodyOf(answer).id);
    }),
  );

const cancel = fc.tuple(fc.constantFrom(...MEMBERS), fc.nat()).map(([member, choice]) =>
  command(
    `${member} cancels ${choice}`,
    async (model, real) => {
      const { request, id } = pick(model, real, choice);
      const answer = await real.desk.cancel(id, callerOf(real, member));
      expect(nameOf(answer)).toBe(model.cancel(member, member === "admin", request));
    },
    some,
  ),
);

const decide = fc.tuple(fc.constantFrom("declined" as const, "forwarded" as const), fc.nat()).map(([state, choice]) =>
  command(
    `${choice} is ${state}`,
    async (model, real) => {
      const { request, id } = pick(model, real, choice);
      const { desk } = real;
      const answer = await (state === "declined"
        ? desk.decline(id)
        : inquire(desk.services, desk.owner, { seatRequestId: id }));
      expect(nameOf(answer)).toBe(model.decide(request, state));
    },
    some,
  ),
);

/** What the provider does, and what becomes of the order then. */
const OUTCOMES = { charge: "charged", charge_then_throw: "charged", decline: "declined", throw: "unknown" } as const;
const steps = fc.constantFrom<keyof typeof OUTCOMES>("charge", "charge_then_throw", "decline", "throw", "throw");

const paying = async <T>({ desk }: Real, step: keyof typeof OUTCOMES, act: () => Promise<T>): Promise<T> => {
  desk.payments.script = [step];
  desk.payments.blind = step === "throw";
  const answer = await act();
  desk.payments.script = [];
  desk.payments.blind = false;
  return answer;
};

const approve = fc.tuple(fc.nat(), fc.nat(4), steps).map(([choice, extra, step]) =>
  command(
    `${choice} is approved with ${extra} more (${step})`,
    async (model, real) => {
      const { request, id } = pick(model, real, choice);
      const add = needed(request) + extra;
      const { target } = request;
      const quote = await real.desk.quoteFor({ id, lines: [{ target, name: target, add }] });
      const answer =
        quote.body === null
          ? quote
          : await paying(real, step, () => real.desk.approve({ id, lines: [] }, { quote: quote.body }));
      expect(nameOf(answer)).toBe(model.buy(request, target, add, OUTCOMES[step]));
    },
    some,
  ),
);

const buy = fc.tuple(fc.constantFrom(...TARGETS), fc.integer({ min: 1, max: 5 }), steps).map(([target, add, step]) =>
  command(`${add} ${target} are bought (${step})`, async (model, real) => {
    const quote = await real.desk.quote([{ target, add }]);
    const { status, problem } = await paying(real, step, () => real.desk.order(quote));
    expect(problem?.type ?? String(status)).toBe(model.buy(null, target, add, OUTCOMES[step]));
  }),
);

const findOut = fc.constantFrom("charged" as const, "declined" as const).map((outcome) =>
  command(
    `the open order turns out to be ${outcome}`,
    async (model, real) => {
      move(model, real, 10 * 60_000);
      real.desk.payments.script = outcome === "declined" ? ["decline"] : [];
      await reconcile(real.desk.till);
      real.desk.payments.script = [];
      model.finish(outcome);
    },
    ({ open }) => open !== null,
  ),
);

const undo = fc.nat().map((choice) =>
  command(
    `purchase ${choice} is undone`,
    async (model, { desk }) => {
      const orders = await provisioned(desk);
      expect(orders).toHaveLength(model.purchases.length);
      const index = choice % orders.length;
      const [order, purchase] = [orders[index], model.purchases[index]];
      if (order === undefined || purchase === undefined) throw new Error("there is no such purchase");
      const late = order.undo_until === null || order.undo_until.getTime() <= model.now;
      const said = await desk.undo(order.id).then(
        () => "200",
        (thrown: unknown) => (thrown instanceof Problem ? thrown.type : String(thrown)),
      );
      expect(said).toBe(late && !purchase.undone ? "undo-not-possible" : model.undo(purchase));
    },
    ({ purchases }) => purchases.length > 0,
  ),
);

/** Orders that got their licenses, in that order, whatever became of them since. */
const provisioned = ({ services, accountId }: RequestDesk) =>
  services.db
    .selectFrom("orders")
    .select(["id", "undo_until"])
    .where("account_id", "=", accountId)
    .where("provisioned_at", "is not", null)
    .orderBy("provisioned_at")
    .execute();

const wait = fc.integer({ min: 1, max: 60 }).map((hours) =>
  command(`${hours} hours go by`, async (model, real) => {
    await goBy(model, real, hours * HOUR);
  }),
);

/** To the very moment of the next reminder or end, or a millisecond before it. */
const untilNext = fc.boolean().map((early) =>
  command(
    `until ${early ? "just before " : ""}the next time that matters`,
    async (model, real) => {
      const times = model.requests.filter(isWaiting).flatMap((each) => [expires(each), each.reminder ?? []].flat());
      const next = Math.min(...times) - (early ? 1 : 0);
      if (next > model.now) await goBy(model, real, next - model.now);
    },
    ({ requests }) => requests.some(isWaiting),
  ),
);

const isWaiting = ({ state, running }: ModelRequest) => state === "pending" && !running;

const goBy = async (model: RequestModel, real: Real, milliseconds: number) => {
  model.wait(milliseconds);
  move(model, real, 0);
  const job = createRequestJob(real.desk.services);
  while (await job.run(new AbortController().signal));
};

async function expectSame(model: RequestModel, { desk, ids }: Real): Promise<void> {
  for (const [index, request] of model.requests.entries()) {
    const seen = bodyOf(await desk.get(ids[index] ?? ""));
    const day = neededBy(request);
    expect({
      ...seen,
      add: seen.lines[0]?.add,
      undone: seen.undoneAt !== null,
      members: seen.people.map(({ memberId }) => memberId).sort(),
    }).toMatchObject({
      state: request.state,
      undone: request.undone,
      approving: request.running,
      add: needed(request),
      members: asking(request)
        .map(([member]) => member)
        .sort(),
      neededBy: day === null ? null : dayOf(day),
      expiresAt: new Date(expires(request)).toISOString(),
    });
  }
  const told = (await desk.told()).map(
    ({ type, subject }) => `${type.slice("request.".length)}:${ids.indexOf(subject)}`,
  );
  expect(told.sort()).toEqual([...model.told].sort());
}

const starts = fc.constantFrom(
  ["Europe/Rome", "2026-10-23T22:30:00.000Z"],
  ["Europe/Rome", "2027-03-26T01:30:00.000Z"],
  ["America/New_York", "2026-10-30T05:30:00.000Z"],
  ["America/New_York", "2028-02-27T17:00:00.000Z"],
  ["Asia/Tokyo", "2026-12-30T15:30:00.000Z"],
  ["America/Santiago", "2026-08-25T12:00:00.000Z"],
  ["UTC", "2027-01-31T23:59:59.000Z"],
);

test("requests behave as a model of them says, and all of them end", async () => {
  const commands = fc.commands(
    [
      ask,
      ask,
      ask,
      ask,
      cancel,
      decide,
      approve,
      approve,
      buy,
      undo,
      undo,
      undo,
      findOut,
      findOut,
      wait,
      untilNext,
      untilNext,
    ],
    { maxCommands: 40, size: "max" },
  );
  await fc.assert(
    fc.asyncProperty(starts, commands, async ([timeZone = "", now = ""], chosen) => {
      const desk = await openRequestDesk(database, "acorn", { now, changes: { timeZone } });
      const model = new RequestModel(Date.parse(now), timeZone);
      const real: Real = { desk, ids: [] };
      await fc.asyncModelRun(() => ({ model, real }), chosen);

      move(model, real, HOUR);
      await reconcile(desk.till);
      model.finish("charged");
      await goBy(model, real, 40 * DAY);
      await expectSame(model, real);
      expect(model.requests.filter(({ state }) => state === "pending")).toEqual([]);
      await expectInvariants(desk);
      for (const [target, quantity] of model.quantities) {
        const line = await desk.services.db
          .selectFrom("subscription_lines")
          .select("quantity")
          .where("account_id", "=", desk.accountId)
          .where("target", "=", target)
          .executeTakeFirstOrThrow();
        expect(line.quantity).toBe(quantity);
      }
    }),
    { numRuns: 50 },
  );
}, 120_000);
