import { startServer } from "../../scripts/processes.ts";
import type { Bench, Figure } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, pairedRatio, quantile } from "../report/statistics.ts";
import type { Arena } from "./arena.ts";
import { openArena, SERVICE_ENV } from "./arena.ts";
import type { LoadResult } from "./load.ts";
import { load } from "./load.ts";
import { etagOf, knownPoll } from "./people.ts";

const CONNECTIONS = 32;
const ROUNDS = 9;
const MILLISECONDS = 2_000;
const ACCOUNTS = 32;
/** So many people that nearly every request of a round is somebody's only one: so it is when each polls by the minute. */
const MANY = 12_000;

/** How many polls that change nothing are answered a second, beside a bare server that does the same work. */
export const availability: Bench = {
  name: "service-availability",
  title: "Service: polls that change nothing (304)",
  async measure() {
    const arena = await openArena(ACCOUNTS);
    const bare = await startServer({
      name: "bare server",
      entry: "bench/service/bare-server.ts",
      env: { ...SERVICE_ENV, DATABASE_URL: arena.databaseUrl },
    });
    try {
      const urls = { service: arena.service.url, bare: bare.url };
      const few = await rounds(urls, await requests(arena, CONNECTIONS));
      const many = await rounds(urls, await requests(arena, MANY));
      return {
        figures: [
          figure("nearly every request somebody else's, as polls are", many, 0.8),
          figure("the same 32 people, each as often as a hundred who poll", few, null),
        ],
        method: `The service as it is shipped and \`bench/service/bare-server.ts\` (\`node:http\`, the same authentication and the same query, nothing else), on the same durable Postgres; the load alternates between them, ${MILLISECONDS / 1000} s each, over ${CONNECTIONS} connections, after a round that doesn't count. All answers are 304. The ratio is the median of the rounds' ratios.`,
        raw: { few, many },
      };
    } finally {
      await bare.stop();
      await arena.close();
    }
  },
};

interface Round {
  service: LoadResult;
  bare: LoadResult;
}

function figure(who: string, measured: Summary[], least: number | null): Figure {
  const ratio = pairedRatio(
    measured.map(({ service }) => service.perSecond),
    measured.map(({ bare }) => bare.perSecond),
  );
  const of = (which: "service" | "bare", key: keyof Summary["bare"]) =>
    digits(median(measured.map((round) => round[which][key])));
  return {
    what: `304 a second, as a part of bare \`node:http\`; ${who}`,
    budget: least === null ? "" : `≥ ${least}`,
    result: `${digits(ratio)} (${of("service", "perSecond")}/s)`,
    met: least === null ? null : ratio >= least,
    beside: `bare ${of("bare", "perSecond")}/s; p99 ${of("service", "p99")} ms, bare ${of("bare", "p99")} ms`,
    n: `${measured.length} rounds`,
  };
}

type Summary = Record<keyof Round, { perSecond: number; p50: number; p99: number }>;

async function rounds({ service, bare }: Record<keyof Round, string>, all: string[]): Promise<Summary[]> {
  let index = 0;
  const next = () => all[index++ % all.length] ?? "";
  const run = (url: string) => load({ url, connections: CONNECTIONS, milliseconds: MILLISECONDS, next, status: 304 });
  const measured: Summary[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    // Whoever comes second would meet a warmer Postgres each time.
    const first = round % 2 === 0;
    const one = await run(first ? service : bare);
    const other = await run(first ? bare : service);
    if (round > 0) measured.push({ service: summary(first ? one : other), bare: summary(first ? other : one) });
  }
  return measured;
}

function summary({ perSecond, latencies }: LoadResult) {
  return { perSecond, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}

async function requests(arena: Arena, count: number): Promise<string[]> {
  const etags = new Map<string, string>();
  const all: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const account = arena.accounts[index % arena.accounts.length];
    if (account === undefined) throw new Error("There are no accounts.");
    const etag = etags.get(account.id) ?? (await etagOf(arena, account));
    etags.set(account.id, etag);
    all.push(await knownPoll(arena, account, `member-${count}-${index}`, etag));
  }
  return all;
}
