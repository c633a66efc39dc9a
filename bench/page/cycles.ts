import type { CDPSession, Page } from "@playwright/test";
import type { Bench } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { openDesk } from "./desk.ts";
import { cycleForm } from "./form-cycle.ts";

const CYCLES = 300;
const WARM_UP = 50;
/** What the last closing has set going is over by then, in milliseconds. */
const SETTLED = 1_000;

interface Held {
  nodes: number;
  listeners: number;
  heap: number;
}

/** What hundreds of openings of the dialog leave behind, ours beside the host's own. */
export const cycles: Bench = {
  name: "page-cycles",
  title: "Page: openings that leave nothing behind",
  async measure() {
    const desk = await openDesk(["--disable-frame-rate-limit", "--disable-gpu-vsync"]);
    try {
      const ours = await growth(await desk.home(desk.withExtension), true);
      const plain = await growth(await desk.home(desk.without), false);
      const heap = ours.heapPercent - plain.heapPercent;
      const figure = (what: string, key: "nodes" | "listeners") => ({
        what: `net ${what} after ${CYCLES} cycles, less the host's own`,
        budget: "0",
        result: String(ours[key] - plain[key]),
        met: ours[key] - plain[key] <= 0,
        beside: `with us ${ours[key]}, without ${plain[key]}`,
        n: `${CYCLES} cycles each`,
      });
      return {
        figures: [
          figure("nodes", "nodes"),
          figure("listeners", "listeners"),
          {
            what: "heap after collection, less the host's own",
            budget: "± 1 %",
            result: `${digits(heap)} %`,
            met: Math.abs(heap) <= 1,
            beside: `with us ${digits(ours.heapPercent)} %, without ${digits(plain.heapPercent)} %, of ${digits(ours.after.heap / 2 ** 20)} MB`,
            n: `${CYCLES} cycles each`,
          },
        ],
        method: `Chromium's own counters (\`Memory.getDOMCounters\`, \`Performance.getMetrics\`: JSHeapUsedSize of all worlds) a second after the last closing and after forced collections, before and after ${CYCLES} openings and closings, after ${WARM_UP} that don't count. Nodes and listeners are of the whole process of the page, the host's framework included, so the same is done without us.`,
        raw: { ours, plain },
      };
    } finally {
      await desk.close();
    }
  },
};

async function growth(page: Page, wantsMeter: boolean) {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await cycleForm(page, WARM_UP, { wantsMeter });
  const before = await held(page, session);
  await cycleForm(page, CYCLES, { wantsMeter });
  const after = await held(page, session);
  return {
    before,
    after,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heapPercent: (after.heap / before.heap - 1) * 100,
  };
}

async function held(page: Page, session: CDPSession): Promise<Held> {
  await page.waitForTimeout(SETTLED);
  // What one collection frees may hold what only the next one can.
  for (let time = 0; time < 4; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  const { metrics } = await session.send("Performance.getMetrics");
  return { nodes, listeners, heap: metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN };
}
