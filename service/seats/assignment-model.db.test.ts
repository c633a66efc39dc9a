import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assignment } from "../../shared/api/index.ts";
import { Problem } from "../../shared/api/index.ts";
import type { Role } from "../../shared/seats/index.ts";
import { putAccount } from "../admin/put-account.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { everybodyIsKnown } from "../testing/picture.ts";
import type { TestServices } from "../testing/services.ts";
import { testServices } from "../testing/services.ts";
import { readAvailability } from "./availability.ts";
import { putAssignment } from "./put-assignment.ts";

const database = await testDatabase();

const GROUP = ["support", "guide", "chat", "talk", "explore"];
const EXTRA = "quality-assurance";
const PRODUCTS = [...GROUP, "workforce-management", EXTRA];
/** Of every line: few, so that the last one is often fought for. */
const PURCHASED = 2;
const MEMBERS = 4;

/** A seat as arithmetic has it: for good, or until a moment, in milliseconds. */
type Seats = Map<string, { until: number | null }>;

interface Member {
  sequence: number;
  word: string;
  seats: Seats;
}

interface Model {
  now: number;
  members: Map<string, Member>;
}

interface Real {
  accountId: string;
  services: TestServices;
}

/** What the help desk says of a member. */
interface Word {
  member: number;
  role: Role;
  products: "group" | "all" | "extra" | "none";
  /** Seconds, or for good. */
  reserve: number | null;
}

const NAMED: Record<Word["products"], string[]> = { group: GROUP, all: PRODUCTS, extra: [EXTRA], none: [] };

const living = (seats: Seats, now: number) => [...seats].filter(([, { until }]) => until === null || until > now);

function countOf({ members, now }: Model, product: string, kind: "assigned" | "reserved"): number {
  return [...members.values()].filter(({ seats }) =>
    living(seats, now).some(([id, { until }]) => id === product && (until === null) === (kind === "assigned")),
  ).length;
}

function wantedBy({ role, products }: Word): string[] {
  if (role === "end_user" || role === "light_agent") return [];
  return NAMED[products];
}

class Say implements fc.AsyncCommand<Model, Real> {
  readonly word: Word;
  readonly sequence: "next" | "same" | "older";
  constructor(word: Word, sequence: "next" | "same" | "older") {
    this.word = word;
    this.sequence = sequence;
  }
  check = () => true;

  async run(model: Model, { accountId, services }: Real): Promise<void> {
    const memberId = `m${this.word.member}`;
    const known = model.members.get(memberId);
    const last = known?.sequence ?? 0;
    const sequence = this.sequence === "next" ? last + 1 : this.sequence === "same" ? last : Math.max(0, last - 1);
    const expected = this.expected(model, memberId, sequence);
    const heard = await putAssignment(services, accountId, {
      memberId,
      name: memberId,
      role: this.word.role,
      status: "active",
      sequence,
      ...(this.word.products === "group" ? {} : { products: [...NAMED[this.word.products]] }),
      ...(this.word.reserve === null ? {} : { reserve: `${this.word.reserve}s` }),
    }).catch((thrown: unknown) => {
      if (thrown instanceof Problem) return thrown.type;
      throw thrown;
    });
    expect(heard).toEqual(expected);
    await expectSame(model, { accountId, services });
  }

  /** Moves the model, and says what the service has to answer. */
  private expected(model: Model, memberId: string, sequence: number): Assignment | string {
    const { now } = model;
    const known = model.members.get(memberId);
    const word = JSON.stringify(this.word);
    if (known !== undefined && sequence <= known.sequence) {
      return sequence === known.sequence && word === known.word ? answer(memberId, known, now) : "sequence-outdated";
    }
    const before = new Map(living(known?.seats ?? new Map(), now));
    const wanted = wantedBy(this.word);
    const full = wanted.some(
      (id) => !before.has(id) && countOf(model, id, "assigned") + countOf(model, id, "reserved") >= PURCHASED,
    );
    if (full) return "seats-exhausted";
    const until = this.word.reserve === null ? null : now + this.word.reserve * 1000;
    const seats: Seats = new Map(
      wanted.map((id) => {
        const held = before.get(id);
        return [id, held !== undefined && held.until === null ? held : { until }];
      }),
    );
    const member = { sequence, word, seats };
    model.members.set(memberId, member);
    return answer(memberId, member, now);
  }

  toString = () => `${this.sequence} word: ${JSON.stringify(this.word)}`;
}

class Wait implements fc.AsyncCommand<Model, Real> {
  readonly seconds: number;
  constructor(seconds: number) {
    this.seconds = seconds;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    model.now += this.seconds * 1000;
    real.services.clock.advance(this.seconds);
    await expectSame(model, real);
  }
  toString = () => `wait ${this.seconds} s`;
}

function answer(memberId: string, { seats, sequence }: Member, now: number): Assignment {
  const held = living(seats, now);
  const until = held.find(([, seat]) => seat.until !== null)?.[1].until ?? null;
  return {
    memberId,
    state: held.length === 0 ? "released" : until === null ? "confirmed" : "reserved",
    products: PRODUCTS.filter((id) => held.some(([product]) => product === id)),
    reservedUntil: until === null ? null : new Date(until).toISOString(),
    sequence,
  };
}

async function expectSame(model: Model, { accountId, services }: Real): Promise<void> {
  const { availability } = await readAvailability(services, { accountId, memberId: "nobody", capabilities: [] });
  const seen = availability.products.map(({ id, assigned, reserved, remaining }) => [
    id,
    assigned,
    reserved,
    remaining,
  ]);
  const counted = PRODUCTS.map((id) => {
    const [assigned, reserved] = [countOf(model, id, "assigned"), countOf(model, id, "reserved")];
    return [id, assigned, reserved, PURCHASED - assigned - reserved] as const;
  });
  expect(seen).toEqual(counted);
  // The last seat was taken, as far as anybody may be told.
  expect(availability.exhausted === null).toBe((counted[0]?.[3] ?? 0) > 0);
}

const word: fc.Arbitrary<Word> = fc.record({
  member: fc.nat(MEMBERS - 1),
  role: fc.constantFrom("agent", "admin", "owner", "end_user", "light_agent"),
  products: fc.oneof(
    { weight: 4, arbitrary: fc.constant("group" as const) },
    { weight: 3, arbitrary: fc.constantFrom("all", "extra", "none") },
  ),
  reserve: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 2 }),
});

const commands = fc.commands(
  [
    ...Array.from({ length: 4 }, () => word.map((said) => new Say(said, "next"))),
    word.map((said) => new Say(said, "same")),
    word.map((said) => new Say(said, "older")),
    ...Array.from({ length: 2 }, () => fc.integer({ min: 1, max: 25 }).map((seconds) => new Wait(seconds))),
  ],
  { maxCommands: 35, size: "max" },
);

let accounts = 0;

test("whatever help desks say, seats are where the model has them, and no more than there are", async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      accounts += 1;
      const accountId = `model-${accounts}`;
      const services = testServices(database);
      const origin = `http://${accountId}.localhost:8400`;
      const { identity, lines } = accountSetup("maple");
      const changes = {
        helpDeskOrigin: origin,
        identity: { ...identity, issuer: `${origin}/oidc` },
        lines: lines.map((line) => ({ ...line, quantity: PURCHASED })),
      };
      await putAccount(services, accountId, accountSetup("maple", changes));
      await everybodyIsKnown(services, accountId);
      const model: Model = { now: services.clock.now().getTime(), members: new Map() };
      await fc.asyncModelRun(() => ({ model, real: { accountId, services } }), sequence);
    }),
    { numRuns: 25 },
  );
}, 120_000);
