import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quote } from "../../shared/api/index.ts";
import { Problem } from "../../shared/api/index.ts";
import { testDatabase } from "../testing/database.ts";
import { reconcile, refundDue } from "./reconcile.ts";
import type { Desk, OrderAnswer } from "./testing/desk.ts";
import { openDesk } from "./testing/desk.ts";
import { expectInvariants } from "./testing/invariants.ts";
import type { Step } from "./testing/scripted-payments.ts";

const database = await testDatabase();

/** What the account should look like, kept by arithmetic alone. */
interface Model {
  now: number;
  version: number;
  quantity: number;
  quotes: { quote: Quote; version: number; expires: number; add: number }[];
  /** By key; `open` while the outcome is unknown, `waiting` while the payer is to confirm. */
  orders: Map<string, { quote: number; state: State; id: string; provisionedAt: number }>;
}

type State = "provisioned" | "declined" | "open" | "waiting" | "undone";

interface Real {
  desk: Desk;
}

type Command = fc.AsyncCommand<Model, Real>;

const isOpen = (model: Readonly<Model>) =>
  [...model.orders.values()].some(({ state }) => state === "open" || state === "waiting");

class AskForQuote implements Command {
  readonly add: number;
  constructor(add: number) {
    this.add = add;
  }
  check = () => true;
  async run(model: Model, { desk }: Real): Promise<void> {
    const quote = await desk.quote([{ target: "suite", add: this.add }]);
    expect(quote).toMatchObject({
      version: String(model.version),
      lines: [{ from: model.quantity, to: model.quantity + this.add }],
    });
    model.quotes.push({ quote, version: model.version, expires: model.now + 900, add: this.add });
  }
  toString = () => `quote ${this.add} more`;
}

class Order implements Command {
  readonly pick: number;
  readonly key: number;
  readonly step: Step;
  constructor(pick: number, key: number, step: Step) {
    this.pick = pick;
    this.key = key;
    this.step = step;
  }
  check = (model: Readonly<Model>) => model.quotes.length > 0;
  async run(model: Model, { desk }: Real): Promise<void> {
    const index = this.pick % model.quotes.length;
    const chosen = model.quotes[index];
    if (chosen === undefined) throw new Error("a quote is missing");
    const key = `key-${this.key}`;
    const known = model.orders.get(key);
    desk.payments.script = [this.step];
    desk.payments.blind = this.step === "throw";
    const answer = await desk.order(chosen.quote, { key });
    desk.payments.script = [];
    desk.payments.blind = false;
    expect(nameOf(answer)).toBe(this.expected(model, index, known));
    if (known !== undefined || (answer.status >= 300 && answer.status !== 402)) return;
    const state = STATES[this.step];
    const id = answer.order?.id ?? answer.problem?.orderId ?? "";
    model.orders.set(key, { quote: index, state, id, provisionedAt: model.now });
    if (state === "provisioned") provision(model, index);
  }
  private expected(model: Model, index: number, known: ReturnType<Model["orders"]["get"]>): string {
    if (known !== undefined) {
      if (known.quote !== index) return "idempotency-key-reused";
      return { provisioned: "201", declined: "payment-declined", open: "202", waiting: "202", undone: "201" }[
        known.state
      ];
    }
    const chosen = model.quotes[index];
    if (isOpen(model)) return "order-in-progress";
    if (chosen?.version !== model.version) return "version-changed";
    if (chosen.expires <= model.now) return "quote-expired";
    return {
      charge: "201",
      require_action: "202",
      charge_then_throw: "201",
      decline: "payment-declined",
      throw: "202",
    }[this.step];
  }
  toString = () => `order quote ${this.pick} as key-${this.key} (${this.step})`;
}

const STATES = {
  charge: "provisioned",
  charge_then_throw: "provisioned",
  decline: "declined",
  require_action: "waiting",
  throw: "open",
} as const satisfies Record<Step, string>;

class PayerDecides implements Command {
  readonly does: "confirm" | "decline";
  constructor(does: "confirm" | "decline") {
    this.does = does;
  }
  check = (model: Readonly<Model>) => [...model.orders.values()].some(({ state }) => state === "waiting");
  async run(model: Model, { desk }: Real): Promise<void> {
    desk.payments.payer(this.does);
    desk.services.clock.advance(600);
    model.now += 600;
    expect(await reconcile(desk.till)).toBe(1);
    for (const order of model.orders.values()) {
      if (order.state !== "waiting") continue;
      order.state = this.does === "confirm" ? "provisioned" : "declined";
      order.provisionedAt = model.now;
      if (this.does === "confirm") provision(model, order.quote);
    }
  }
  toString = () => `the payer does ${this.does}`;
}

class Reconcile implements Command {
  readonly declines: boolean;
  constructor(declines: boolean) {
    this.declines = declines;
  }
  check = (model: Readonly<Model>) => [...model.orders.values()].some(({ state }) => state === "open");
  async run(model: Model, { desk }: Real): Promise<void> {
    desk.services.clock.advance(600);
    model.now += 600;
    desk.payments.script = this.declines ? ["decline"] : [];
    expect(await reconcile(desk.till)).toBe(1);
    for (const order of model.orders.values()) {
      if (order.state !== "open") continue;
      order.state = this.declines ? "declined" : "provisioned";
      order.provisionedAt = model.now;
      if (!this.declines) provision(model, order.quote);
    }
  }
  toString = () => `reconcile${this.declines ? ", declined" : ""}`;
}

class Undo implements Command {
  readonly pick: number;
  readonly refundFails: boolean;
  constructor(pick: number, refundFails: boolean) {
    this.pick = pick;
    this.refundFails = refundFails;
  }
  check = (model: Readonly<Model>) => model.orders.size > 0;
  async run(model: Model, { desk }: Real): Promise<void> {
    const order = [...model.orders.values()][this.pick % model.orders.size];
    if (order === undefined) throw new Error("an order is missing");
    desk.payments.blind = this.refundFails;
    const answer = await desk.undo(order.id).then(
      ({ state }) => state as string,
      (thrown: unknown) => (thrown instanceof Problem ? thrown.type : Promise.reject(thrown)),
    );
    desk.payments.blind = false;
    expect(answer).toBe(this.expected(model, order));
    if (answer !== "undone" || order.state === "undone") return;
    order.state = "undone";
    model.version += 1;
    model.quantity -= model.quotes[order.quote]?.add ?? 0;
  }
  private expected(model: Model, { state, provisionedAt }: { state: State; provisionedAt: number }): string {
    if (state === "undone") return "undone";
    if (state !== "provisioned" || model.now >= provisionedAt + 600) return "undo-not-possible";
    return isOpen(model) ? "order-in-progress" : "undone";
  }
  toString = () => `undo order ${this.pick}${this.refundFails ? ", refund unanswered" : ""}`;
}

class Wait implements Command {
  check = (model: Readonly<Model>) => !isOpen(model);
  async run(model: Model, { desk }: Real): Promise<void> {
    desk.services.clock.advance(300);
    model.now += 300;
  }
  toString = () => "wait five minutes";
}

function provision(model: Model, quote: number): void {
  model.version += 1;
  model.quantity += model.quotes[quote]?.add ?? 0;
}

function nameOf({ status, problem }: OrderAnswer): string {
  return problem?.type ?? String(status);
}

test("orders behave as a model of them says", async () => {
  const step = fc.constantFrom<Step>("charge", "charge", "decline", "charge_then_throw", "throw", "require_action");
  const commands = fc.commands(
    [
      fc.integer({ min: 1, max: 5 }).map((add) => new AskForQuote(add)),
      fc.tuple(fc.nat(3), fc.nat(4), step).map(([pick, key, how]) => new Order(pick, key, how)),
      fc.boolean().map((declines) => new Reconcile(declines)),
      fc.constantFrom("confirm" as const, "decline" as const).map((does) => new PayerDecides(does)),
      fc.tuple(fc.nat(4), fc.boolean()).map(([pick, fails]) => new Undo(pick, fails)),
      fc.constant(new Wait()),
    ],
    { maxCommands: 25, size: "max" },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (chosen) => {
      const desk = await openDesk(database, "acorn");
      const setup = () => ({
        model: { now: 0, version: 1, quantity: 10, quotes: [], orders: new Map() } satisfies Model as Model,
        real: { desk },
      });
      await fc.asyncModelRun(setup, chosen);
      // Long enough for what waits for its payer to be given up.
      desk.services.clock.advance(24 * 3_600);
      await reconcile(desk.till);
      await refundDue(desk.till);
      await expectInvariants(desk);
    }),
    { numRuns: 40 },
  );
});
