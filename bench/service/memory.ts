import type { Server } from "../../scripts/processes.ts";
import { startServer } from "../../scripts/processes.ts";
import type { Bench, Figure } from "../report/section.ts";
import { digits } from "../report/section.ts";
import type { Arena } from "./arena.ts";
import { openArena, SERVICE_ENV } from "./arena.ts";
import { load } from "./load.ts";
import { readMetrics } from "./metrics.ts";
import { eachOf, etagOf, knownPoll } from "./people.ts";
import type { BenchAccount } from "./seed.ts";
import { addMembers, copyAccounts, fill } from "./seed.ts";
import { createShopper } from "./shopper.ts";

const SIZES = [100, 1_000, 10_000] as const;
const MEMBERS = 100;
const BUDGET_MB = 200;
const CONNECTIONS = 32;
const POLL_MS = 20_000;
const ORDERS = 1_000;

interface Measured {
  accounts: number;
  answers: number;
  atStart: Memory;
  afterwards: Memory;
}

/** In MB of a million bytes. */
interface Memory {
  resident: number;
  heap: number;
}

/** How much memory a process takes that serves ever more accounts. */
export const memory: Bench = {
  name: "service-memory",
  title: "Service: memory",
  async measure() {
    const arena = await openArena(1);
    try {
      // Each size has a process of its own.
      await arena.service.stop();
      const measured: Measured[] = [];
      const accounts: BenchAccount[] = [];
      for (const size of SIZES) {
        accounts.push(...(await grow(arena, accounts, size)));
        measured.push(await measureOne(arena, accounts));
      }
      return {
        figures: measured.map((one) => figure(one, measured[0])),
        method: `Each size has a fresh process of the service, bundled as its image is, on a database with so many accounts of ${MEMBERS} members with a seat each. Each account is read once by somebody, so that its keys are fetched; then come ${POLL_MS / 1000} s of polls over ${CONNECTIONS} connections, each of another member while there are any, across all accounts; and ${ORDERS} orders with a quote each across as many accounts, or all. Resident memory as \`/metrics\` tells it, right afterwards: garbage that nobody has collected yet is counted.`,
        raw: measured,
      };
    } finally {
      await arena.close();
    }
  },
};

function figure({ accounts, answers, atStart, afterwards }: Measured, smallest: Measured | undefined): Figure {
  const largest = accounts === SIZES.at(-1);
  const growth = afterwards.resident - (smallest?.afterwards.resident ?? Number.NaN);
  return {
    what: `${accounts.toLocaleString("en-US")} accounts × ${MEMBERS} members`,
    budget: largest ? `≤ ${BUDGET_MB} MB` : "",
    result: `${digits(afterwards.resident)} MB`,
    met: largest ? afterwards.resident <= BUDGET_MB : null,
    beside: `heap ${digits(afterwards.heap)} MB; at its start ${digits(atStart.resident)} MB${accounts === SIZES[0] ? "" : `; ${digits(growth)} MB more than with ${SIZES[0]} accounts`}`,
    n: `${answers.toLocaleString("en-US")} polls, ${ORDERS.toLocaleString("en-US")} orders`,
  };
}

/** Fills the database up to so many accounts; resolves with those that are new to the list. */
async function grow(
  { databaseUrl, accounts: [first] }: Arena,
  known: readonly BenchAccount[],
  size: number,
): Promise<BenchAccount[]> {
  if (first === undefined) throw new Error("There are no accounts.");
  const added = known.length === 0 ? [first] : [];
  await fill(databaseUrl, async (client) => {
    added.push(...(await copyAccounts(client, first, known.length + added.length, size)));
    await addMembers(client, added, MEMBERS, { gateOnly: true });
  });
  return added;
}

async function measureOne(arena: Arena, accounts: readonly BenchAccount[]): Promise<Measured> {
  const service = await startServer({
    name: "seat service",
    entry: "service/main.ts",
    env: { ...SERVICE_ENV, DATABASE_URL: arena.databaseUrl },
  });
  try {
    const atStart = await memoryOf(service);
    const serving = { ...arena, service };
    const etags = new Map<string, string>();
    await eachOf(accounts, CONNECTIONS, async (account) => {
      etags.set(account.id, await etagOf(serving, account));
    });
    const polls = await pollsOf(serving, accounts, etags);
    let asked = 0;
    const next = () => polls[asked++ % polls.length] ?? "";
    const polled = await load({
      url: service.url,
      connections: CONNECTIONS,
      milliseconds: POLL_MS,
      next,
      status: 304,
    });
    const buyers = Array.from({ length: ORDERS }, (_, index) => accounts[index % accounts.length]);
    await eachOf(buyers, CONNECTIONS, async (account) => {
      if (account !== undefined) await buyOne(serving, account);
    });
    return { accounts: accounts.length, answers: polled.answers, atStart, afterwards: await memoryOf(service) };
  } finally {
    await service.stop();
  }
}

/** One of each of so many people that nobody comes twice, where there are so many. */
async function pollsOf(
  arena: Arena,
  accounts: readonly BenchAccount[],
  etags: ReadonlyMap<string, string>,
): Promise<string[]> {
  const people = Math.min(accounts.length * MEMBERS, MOST_PEOPLE);
  const polls: string[] = [];
  for (let index = 0; index < people; index += 1) {
    const account = accounts[index % accounts.length];
    if (account === undefined) throw new Error("There are no accounts.");
    const member = `seated-${Math.floor(index / accounts.length) + 1}`;
    polls.push(await knownPoll(arena, account, member, etags.get(account.id) ?? ""));
  }
  return polls;
}

/** More than are answered while it is measured. */
const MOST_PEOPLE = 60_000;

async function buyOne({ service, issuer }: Arena, account: BenchAccount): Promise<void> {
  const shopper = createShopper(service.url, await issuer.token(account, "billing_admin", "buyer"));
  await shopper.buyOne();
}

async function memoryOf({ url }: Server): Promise<Memory> {
  const bytes = await readMetrics(url, ["process_resident_memory_bytes", "nodejs_heap_size_used_bytes"]);
  return {
    resident: bytes.process_resident_memory_bytes / 1e6,
    heap: bytes.nodejs_heap_size_used_bytes / 1e6,
  };
}
