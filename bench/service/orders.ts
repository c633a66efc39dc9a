import { startServer } from "../../scripts/processes.ts";
import type { Bench } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, pairedRatio, quantile } from "../report/statistics.ts";
import { openArena, SERVICE_ENV } from "./arena.ts";
import { openBareShop } from "./bare-orders.ts";
import { readMetrics } from "./metrics.ts";
import type { OrderAnswer } from "./shopper.ts";
import { createShopper } from "./shopper.ts";

const SHOPPERS = 32;
const WARM_UP_MS = 2_000;
const MILLISECONDS = 10_000;
const FASTEST_P99 = 200;
const ROUNDS = 5;
const ROUND_MS = 4_000;
/** Of the service's own pool, as it is shipped. */
const POOL_SIZE = 10;
const LEAST_RATIO = 0.6;

/** How many orders are decided a second, durably: each with a quote of its own, over HTTP. */
export const orders: Bench = {
  name: "service-orders",
  title: "Service: orders, durable",
  async measure() {
    const arena = await openArena(SHOPPERS + 1);
    const bare = openBareShop(arena.databaseUrl, POOL_SIZE);
    const server = await startServer({
      name: "bare order server",
      entry: "bench/service/bare-order-server.ts",
      env: { ...SERVICE_ENV, DATABASE_URL: arena.databaseUrl },
    });
    try {
      const [crowded, ...own] = arena.accounts;
      if (crowded === undefined) throw new Error("There are no accounts.");
      const shopper = async (account: typeof crowded, name: string, url = arena.service.url) =>
        createShopper(url, await arena.issuer.token(account, "billing_admin", name));
      const across = await Promise.all(own.map((account, index) => shopper(account, `buyer-${index}`)));
      const together = await Promise.all(
        Array.from({ length: SHOPPERS }, (_, index) => shopper(crowded, `buyer-${index}`)),
      );
      await shop(across, WARM_UP_MS);
      const barely = await Promise.all(
        own.map(async ({ id }) => {
          const { quote, order } = await bare.of(id);
          return { buyOne: async () => order(await quote()) };
        }),
      );
      const overHttp = await Promise.all(own.map((account, index) => shopper(account, `buyer-${index}`, server.url)));
      for (const buyers of [barely, overHttp]) await shop<unknown>(buyers, WARM_UP_MS);
      const apart: Round[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        // Whoever comes second would meet a warmer Postgres each time.
        const first = round % 2 === 0 ? await shopping(across, arena.service.url, ROUND_MS) : null;
        const [alone, served] = [await perSecond(barely), await perSecond(overHttp)];
        const service = first ?? (await shopping(across, arena.service.url, ROUND_MS));
        apart.push({ service, bare: alone, bareOverHttp: served });
      }
      await shop(together, WARM_UP_MS);
      const crowd = await shopping(together, arena.service.url, MILLISECONDS);
      return {
        figures: [
          provisionedFigure(apart),
          overHttpFigure(apart),
          latencyFigure(apart.map(({ service }) => service)),
          decidedFigure(crowd),
          latencyFigure([crowd]),
        ],
        method: `Each of ${SHOPPERS} buyers asks for a quote over HTTP, orders it at once with a new key and that quote's version, and starts over. Postgres is durable (\`fsync\` and \`synchronous_commit\` on); payments are the embedded invoice. A bare order (\`bench/service/bare-orders.ts\`) writes the same rows in the same four commits by SQL written by hand, over as many connections as the service has, with nothing read, checked, priced or sent over HTTP; over HTTP (\`bench/service/bare-order-server.ts\`), two requests for each are answered by \`node:http\` with the service's own authentication. The three take turns, ${ROUNDS} rounds of ${ROUND_MS / 1000} s each after ${WARM_UP_MS / 1000} s that don't count, and a ratio is the median of the rounds' ratios. Then the one account, for ${MILLISECONDS / 1000} s. Decided: 201, 409 and 412 of orders; anything else fails the bench. Quotes are not counted, though each order paid for one.`,
        raw: { apart, crowd },
      };
    } finally {
      await bare.close();
      await server.stop();
      await arena.close();
    }
  },
};

interface Round {
  service: Shopping;
  /** Bare orders a second. */
  bare: number;
  /** The same, sent as the service's are. */
  bareOverHttp: number;
}

interface Shopping {
  seconds: number;
  /** Time of the processor for an order with its quote, in milliseconds, of the service and of whoever sends them. */
  cpu: { service: number; load: number };
  byStatus: Record<number, number>;
  /** From sending each order to the end of its answer, in milliseconds. */
  times: number[];
}

/** Everybody buys until the time is over; resolves with the answers that came in it. */
async function shop<T>(shoppers: readonly { buyOne(): Promise<T> }[], milliseconds: number): Promise<T[]> {
  const end = performance.now() + milliseconds;
  const answers: T[] = [];
  await Promise.all(
    shoppers.map(async (shopper) => {
      while (performance.now() < end) {
        const answer = await shopper.buyOne();
        if (performance.now() < end) answers.push(answer);
      }
    }),
  );
  return answers;
}

async function perSecond(shoppers: readonly { buyOne(): Promise<unknown> }[]): Promise<number> {
  return (await shop(shoppers, ROUND_MS)).length / (ROUND_MS / 1000);
}

async function shopping(
  shoppers: readonly { buyOne(): Promise<OrderAnswer> }[],
  serviceUrl: string,
  milliseconds: number,
): Promise<Shopping> {
  const before = await cpuSeconds(serviceUrl);
  const answers = await shop(shoppers, milliseconds);
  const after = await cpuSeconds(serviceUrl);
  const times = answers.map(({ milliseconds }) => milliseconds);
  const byStatus: Record<number, number> = {};
  for (const { status } of answers) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const seconds = milliseconds / 1000;
  const each = (who: keyof typeof before) => ((after[who] - before[who]) * 1000) / answers.length;
  const cpu = { service: each("service"), load: each("load") };
  return { seconds, cpu, byStatus, times };
}

async function cpuSeconds(serviceUrl: string) {
  const { user, system } = process.cpuUsage();
  const { process_cpu_seconds_total: service } = await readMetrics(serviceUrl, ["process_cpu_seconds_total"]);
  return { service, load: (user + system) / 1e6 };
}

const provisionedIn = ({ service: { byStatus, seconds } }: Round) => (byStatus[201] ?? 0) / seconds;

function provisionedFigure(rounds: readonly Round[]) {
  const provisioned = rounds.map(provisionedIn);
  const bare = rounds.map((round) => round.bare);
  const ratio = pairedRatio(provisioned, bare);
  const cpu = (who: keyof Shopping["cpu"]) => digits(median(rounds.map(({ service }) => service.cpu[who])));
  return {
    what: `provisioned (201) a second, as a part of bare orders; ${SHOPPERS} accounts, a buyer each`,
    budget: `≥ ${LEAST_RATIO}`,
    result: `${digits(ratio)} (${digits(median(provisioned))}/s)`,
    met: ratio >= LEAST_RATIO,
    beside: `bare ${digits(median(bare))}/s; of the processors each takes the service ${cpu("service")} ms and whoever sends them ${cpu("load")} ms`,
    n: `${rounds.length} rounds`,
  };
}

/** Against what any server would spend on it, however little it checked. */
function overHttpFigure(rounds: readonly Round[]) {
  const bare = rounds.map(({ bareOverHttp }) => bareOverHttp);
  return {
    what: "the same, as a part of bare orders over HTTP",
    budget: "–",
    result: digits(pairedRatio(rounds.map(provisionedIn), bare)),
    met: null,
    beside: `bare over HTTP ${digits(median(bare))}/s`,
    n: `${rounds.length} rounds`,
  };
}

function decidedFigure({ byStatus, seconds }: Shopping) {
  const decided = countOf(byStatus);
  return {
    what: `decided a second, one account, ${SHOPPERS} buyers with fresh quotes`,
    budget: "≥ 150/s",
    result: `${digits(decided / seconds)}/s`,
    met: decided / seconds >= 150,
    beside: `201: ${digits((byStatus[201] ?? 0) / seconds)}/s, 409: ${digits((byStatus[409] ?? 0) / seconds)}/s, 412: ${digits((byStatus[412] ?? 0) / seconds)}/s`,
    n: `${decided} orders`,
  };
}

function latencyFigure(measured: readonly Shopping[]) {
  const times = measured.flatMap((shopping) => shopping.times);
  const p99 = quantile(times, 0.99);
  return {
    what: "the same: an order's time, p99",
    budget: `≤ ${FASTEST_P99} ms`,
    result: `${digits(p99)} ms`,
    met: p99 <= FASTEST_P99,
    beside: `median ${digits(median(times))} ms`,
    n: `${times.length} orders`,
  };
}

function countOf(byStatus: Shopping["byStatus"]): number {
  return Object.values(byStatus).reduce((sum, count) => sum + count, 0);
}
