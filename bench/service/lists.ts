import type { Bench, Figure } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, pairedRatio, quantile } from "../report/statistics.ts";
import type { Arena } from "./arena.ts";
import { openArena } from "./arena.ts";
import { addHistory } from "./history.ts";
import type { BenchAccount } from "./seed.ts";
import { addMembers, fill } from "./seed.ts";
import { createShopper } from "./shopper.ts";

const SIZES = [1_000, 10_000, 100_000] as const;
/** The size that the budget is about. */
const BUDGETED = 1;
const BUDGET_MS = 100;
const ROUNDS = 60;
/** So few of the members have seats that could be freed: the list has to pass all the others by. */
const SUSPENDED_EACH = 100;

const LISTS = {
  requests: "/v1/seat-requests",
  ledger: "/v1/ledger",
  members: "/v1/members",
  reclaimable: "/v1/reclaimable",
} as const;
type List = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as List[];

/** By list and size, the milliseconds of each round. */
type Times = Record<List, number[][]>;

/** How long the first page of a long list takes, and whether it takes longer the longer the list is. */
export const lists: Bench = {
  name: "service-lists",
  title: "Service: first pages of long lists",
  async measure() {
    const arena = await openArena(SIZES.length);
    try {
      await seed(arena);
      const times = await measureAll(arena);
      return {
        figures: NAMES.flatMap((name) => figures(name, times[name])),
        method: `Accounts with ${SIZES.map((size) => size.toLocaleString("en-US")).join(", ")} of each: ended requests with who asked and why, lines of the ledger with their orders, and members on the five products of the suite, of whom one in ${SUSPENDED_EACH} is suspended (reclaimable). Timed from asking to the end of the answer, over HTTP, for the account's owner, 50 a page; lists and sizes take turns, ${ROUNDS} rounds after one that doesn't count. Within the budget where 95 of 100 pages are. Growth is the median of the rounds' ratios.`,
        raw: { sizes: SIZES, times },
      };
    } finally {
      await arena.close();
    }
  },
};

function figures(name: List, times: number[][]): Figure[] {
  const of = (index: number) => times[index] ?? [];
  const [small, budgeted, large] = [of(0), of(BUDGETED), of(SIZES.length - 1)];
  const p95 = quantile(budgeted, 0.95);
  const growth = pairedRatio(large, small);
  return [
    {
      what: `first page of 10,000: ${name}`,
      budget: `≤ ${BUDGET_MS} ms`,
      result: `${digits(median(budgeted))} ms`,
      met: p95 <= BUDGET_MS,
      beside: `p95 ${digits(p95)} ms; ${digits(median(small))} ms of 1,000, ${digits(median(large))} ms of 100,000: × ${digits(growth)} from the shortest to the longest`,
      n: `${budgeted.length} each`,
    },
  ];
}

async function seed(arena: Arena): Promise<void> {
  for (const account of arena.accounts) await beginHistory(arena, account);
  await fill(arena.databaseUrl, async (client) => {
    for (const [index, account] of arena.accounts.entries()) {
      const size = SIZES[index] ?? 0;
      await addHistory(client, account, size);
      await addMembers(client, [account], size, { suspendedEach: SUSPENDED_EACH });
    }
  });
}

/** The one order and the one request that the others are copies of, made as people make them. */
async function beginHistory({ service, issuer }: Arena, account: BenchAccount): Promise<void> {
  await createShopper(service.url, await issuer.token(account, "billing_admin", "buyer")).buyOne();
  const asked = await fetch(`${service.url}/v1/seat-requests`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await issuer.token(account, "agent", "asker")}`,
      "content-type": "application/json",
      "idempotency-key": "first",
    },
    body: JSON.stringify({ lines: [{ target: "suite", add: 2 }], reason: "Two more of us begin in spring" }),
  });
  if (asked.status !== 201) throw new Error(`Asking was answered ${asked.status}: ${await asked.text()}`);
}

async function measureAll({ service, issuer, accounts }: Arena): Promise<Times> {
  const times: Times = { requests: [], ledger: [], members: [], reclaimable: [] };
  const owners = await Promise.all(accounts.map((account) => issuer.token(account, "owner", "owner")));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of NAMES) {
      for (let turn = 0; turn < owners.length; turn += 1) {
        const index = (turn + round) % owners.length;
        const milliseconds = await firstPage(service.url + LISTS[name], owners[index] ?? "");
        const ofSize = times[name][index] ?? [];
        times[name][index] = ofSize;
        if (round > 0) ofSize.push(milliseconds);
      }
    }
  }
  return times;
}

async function firstPage(url: string, token: string): Promise<number> {
  const askedAt = performance.now();
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const { items } = (await answer.json()) as { items: unknown[] };
  const milliseconds = performance.now() - askedAt;
  if (items.length === 0) throw new Error(`${url} has an empty first page.`);
  return milliseconds;
}
