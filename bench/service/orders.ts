import type { Bench } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { quantile } from "../report/statistics.ts";
import { openArena } from "./arena.ts";
import { readMetrics } from "./metrics.ts";
import type { OrderAnswer } from "./shopper.ts";
import { createShopper } from "./shopper.ts";

const SHOPPERS = 32;
const WARM_UP_MS = 2_000;
const MILLISECONDS = 10_000;
const FASTEST_P99 = 200;

/** How many orders are decided a second, durably: each with a quote of its own, over HTTP. */
export const orders: Bench = {
  name: "service-orders",
  title: "Service: orders, durable",
  async measure() {
    const arena = await openArena(SHOPPERS + 1);
    try {
      const [crowded, ...own] = arena.accounts;
      if (crowded === undefined) throw new Error("There are no accounts.");
      const shopper = async (account: typeof crowded, name: string) =>
        createShopper(arena.service.url, await arena.issuer.token(account, "billing_admin", name));
      const across = await Promise.all(own.map((account, index) => shopper(account, `buyer-${index}`)));
      const together = await Promise.all(
        Array.from({ length: SHOPPERS }, (_, index) => shopper(crowded, `buyer-${index}`)),
      );
      const apart = await shopping(across, arena.service.url);
      const crowd = await shopping(together, arena.service.url);
      return {
        figures: [
          provisionedFigure(apart),
          { ...latencyFigure(apart), what: "the same: an order's time, p99" },
          decidedFigure(crowd),
          { ...latencyFigure(crowd), what: "the same: an order's time, p99" },
        ],
        method: `Each of ${SHOPPERS} buyers asks for a quote over HTTP, orders it at once with a new key and that quote's version, and starts over, for ${MILLISECONDS / 1000} s after ${WARM_UP_MS / 1000} s that don't count. Postgres is durable (\`fsync\` and \`synchronous_commit\` on); payments are the embedded invoice. Decided: 201, 409 and 412 of orders; anything else fails the bench. Quotes are not counted, though each order paid for one.`,
        raw: { apart, crowd },
      };
    } finally {
      await arena.close();
    }
  },
};

interface Shopping {
  seconds: number;
  /** Time of the processor for an order with its quote, in milliseconds, of the service and of whoever sends them. */
  cpu: { service: number; load: number };
  quotesPerSecond: number;
  byStatus: Record<number, number>;
  p50: number;
  p99: number;
}

async function shopping(
  shoppers: readonly { buyOne(): Promise<OrderAnswer> }[],
  serviceUrl: string,
): Promise<Shopping> {
  const shop = async (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    const answers: OrderAnswer[] = [];
    await Promise.all(
      shoppers.map(async (shopper) => {
        while (performance.now() < end) {
          const answer = await shopper.buyOne();
          if (performance.now() < end) answers.push(answer);
        }
      }),
    );
    return answers;
  };
  await shop(WARM_UP_MS);
  const before = await cpuSeconds(serviceUrl);
  const answers = await shop(MILLISECONDS);
  const after = await cpuSeconds(serviceUrl);
  const times = answers.map(({ milliseconds }) => milliseconds);
  const byStatus: Record<number, number> = {};
  for (const { status } of answers) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const seconds = MILLISECONDS / 1000;
  const quotesPerSecond = answers.length / seconds;
  const each = (who: keyof typeof before) => ((after[who] - before[who]) * 1000) / answers.length;
  const cpu = { service: each("service"), load: each("load") };
  return { seconds, cpu, quotesPerSecond, byStatus, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

async function cpuSeconds(serviceUrl: string) {
  const { user, system } = process.cpuUsage();
  const { process_cpu_seconds_total: service } = await readMetrics(serviceUrl, ["process_cpu_seconds_total"]);
  return { service, load: (user + system) / 1e6 };
}

function provisionedFigure({ byStatus, seconds, quotesPerSecond, cpu }: Shopping) {
  const provisioned = (byStatus[201] ?? 0) / seconds;
  return {
    what: `provisioned (201) a second, ${SHOPPERS} accounts, a buyer each`,
    budget: "≥ 300/s",
    result: `${digits(provisioned)}/s`,
    met: provisioned >= 300,
    beside: `and ${digits(quotesPerSecond)} quotes/s; of the processors each takes the service ${digits(cpu.service)} ms and whoever sends them ${digits(cpu.load)} ms`,
    n: `${byStatus[201] ?? 0} orders`,
  };
}

function decidedFigure({ byStatus, seconds }: Shopping) {
  const decided = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
  return {
    what: `decided a second, one account, ${SHOPPERS} buyers with fresh quotes`,
    budget: "≥ 150/s",
    result: `${digits(decided / seconds)}/s`,
    met: decided / seconds >= 150,
    beside: `201: ${digits((byStatus[201] ?? 0) / seconds)}/s, 409: ${digits((byStatus[409] ?? 0) / seconds)}/s, 412: ${digits((byStatus[412] ?? 0) / seconds)}/s`,
    n: `${decided} orders`,
  };
}

function latencyFigure({ p50, p99, byStatus }: Shopping) {
  return {
    budget: `≤ ${FASTEST_P99} ms`,
    result: `${digits(p99)} ms`,
    met: p99 <= FASTEST_P99,
    beside: `median ${digits(p50)} ms`,
    n: `${Object.values(byStatus).reduce((sum, count) => sum + count, 0)} orders`,
  };
}
