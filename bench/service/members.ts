import type { Bench, Figure } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, pairedRatio } from "../report/statistics.ts";
import type { Arena } from "./arena.ts";
import { openArena } from "./arena.ts";
import { load } from "./load.ts";
import { etagOf, knownPoll } from "./people.ts";
import type { BenchAccount } from "./seed.ts";
import { addMembers, fill } from "./seed.ts";
import { createShopper } from "./shopper.ts";

const SIZES = [100, 10_000, 100_000] as const;
const CONNECTIONS = 32;
const POLL_MS = 1_000;
const ORDERS = 12;
const ROUNDS = 24;
/** Each size polls as so many people do. */
const PEOPLE = 500;

type Measured = Record<"poll" | "order", number>;

/** Whether a poll or an order costs more the more members an account has. */
export const members: Bench = {
  name: "service-members",
  title: "Service: what grows with an account's members",
  async measure() {
    const arena = await openArena(SIZES.length);
    try {
      await seed(arena);
      const sizes = await Promise.all(arena.accounts.map((account) => measurer(arena, account)));
      const rounds: Measured[][] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        const measured: Measured[] = [];
        // Another one begins each time: whoever comes second would meet a warmer machine.
        for (let turn = 0; turn < sizes.length; turn += 1) {
          const index = (turn + round) % sizes.length;
          measured[index] = (await sizes[index]?.()) ?? { poll: Number.NaN, order: Number.NaN };
        }
        if (round > 0) rounds.push(measured);
      }
      return {
        figures: [
          ...growth("a poll that changes nothing", "poll", rounds, 0.1),
          ...growth("an order, one after another, on a product that few use", "order", rounds, null),
        ],
        method: `Accounts of ${SIZES.map((size) => digits0(size)).join(", ")} members, who all sit on the five products of the suite, in one database, which is durable. They take turns: ${POLL_MS / 1000} s of polls over ${CONNECTIONS} connections by ${PEOPLE} people, answered 304, then ${ORDERS} orders with a quote each; after a round that doesn't count. A poll's cost is the time over the number of answers, an order's the median of its round. Growth is the median of the rounds' ratios.`,
        raw: { sizes: SIZES, rounds },
      };
    } finally {
      await arena.close();
    }
  },
};

function seed({ accounts, databaseUrl }: Arena): Promise<void> {
  return fill(databaseUrl, async (client) => {
    for (const [index, account] of accounts.entries()) await addMembers(client, [account], SIZES[index] ?? 0);
  });
}

/** Measures one account once each time it is called; milliseconds of a poll and of an order. */
async function measurer(arena: Arena, account: BenchAccount): Promise<() => Promise<Measured>> {
  const people = Array.from({ length: PEOPLE }, (_, index) => `seated-${index + 1}`);
  const token = await arena.issuer.token(account, "billing_admin", "buyer");
  const shopper = createShopper(arena.service.url, token, "advanced-data-privacy");
  return async () => {
    const etag = await etagOf(arena, account);
    const polls = await Promise.all(people.map((person) => knownPoll(arena, account, person, etag)));
    let asked = 0;
    const next = () => polls[asked++ % polls.length] ?? "";
    const url = arena.service.url;
    const polled = await load({ url, connections: CONNECTIONS, milliseconds: POLL_MS, next, status: 304 });
    const orders: number[] = [];
    for (let order = 0; order < ORDERS; order += 1) orders.push((await shopper.buyOne()).milliseconds);
    return { poll: 1_000 / polled.perSecond, order: median(orders) };
  };
}

function growth(what: string, key: keyof Measured, rounds: Measured[][], within: number | null): Figure[] {
  const of = (index: number) => rounds.map((round) => round[index]?.[key] ?? Number.NaN);
  const [least] = SIZES;
  return SIZES.slice(1).map((size, index) => {
    const ratio = pairedRatio(of(index + 1), of(0));
    return {
      what: `${what}: ${digits0(size)} members, as a part of ${digits0(least)}`,
      budget: within === null ? "" : `flat ± ${within * 100} %`,
      result: digits(ratio),
      met: within === null ? null : Math.abs(ratio - 1) <= within,
      beside: `${digits(median(of(index + 1)))} ms and ${digits(median(of(0)))} ms`,
      n: `${rounds.length} rounds`,
    };
  });
}

function digits0(count: number): string {
  return count.toLocaleString("en-US");
}
