import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firefoxes } from "../../e2e/support/standing-firefox.ts";
import type { Bench, Figure } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, pairedDifference, quantile } from "../report/statistics.ts";
import { SANDBOX_BUILD } from "./browser.ts";
import { chromiumWindows } from "./chromium-windows.ts";
import type { BenchDesk } from "./desk.ts";
import { openDesk } from "./desk.ts";
import { firefoxWindows } from "./firefox-windows.ts";
import { roundTrip } from "./prices.ts";
import type { TimedWindow, TimedWindows } from "./timed-windows.ts";

const TIMES = 20;

interface Timed {
  empty: TimedWindow[];
  confirming: TimedWindow[];
  roundTrips: number[];
}

/** How long somebody who pressed Buy waits for the window in which they confirm. */
export const confirmation: Bench = {
  name: "page-window",
  title: "Page: the window to confirm in",
  async measure() {
    const desk = await openDesk();
    try {
      const chromium = await time(desk, await chromiumWindows(desk));
      const firefox = await inFirefox(desk);
      return {
        figures: [...figuresOf("Chromium", chromium, 200), ...figuresOf("Firefox", firefox, 300)],
        method:
          "From the click on Buy licenses by its own time stamp to after the first frame of the new window in which the amount stands; both by the clock that the browser gives its pages. The worker is awake and reads the quote from the real service again; each window is closed before the next. Beside it, one after the other: a window of the same size that a page of the extension opens, with the extension's icon and nothing else.",
        raw: { chromium, firefox },
      };
    } finally {
      await desk.close();
    }
  },
};

async function inFirefox(desk: BenchDesk): Promise<Timed> {
  const downloads = await mkdtemp(join(tmpdir(), "seatmeter-bench-downloads-"));
  const standing = firefoxes();
  const browser = await standing.take({ extension: SANDBOX_BUILD.replace("chrome", "firefox"), downloads });
  try {
    return await time(desk, await firefoxWindows(browser, desk.stack));
  } finally {
    await browser.close();
    await rm(downloads, { recursive: true, force: true });
  }
}

async function time({ stack }: BenchDesk, windows: TimedWindows): Promise<Timed> {
  const timed: Timed = { empty: [], confirming: [], roundTrips: [] };
  for (let time = -1; time < TIMES; time += 1) {
    const [trip, empty, confirming] = [
      await roundTrip(stack.serviceUrl),
      await windows.empty(),
      await windows.confirming(),
    ];
    // The first brings everything in that is kept afterwards.
    if (time < 0) continue;
    timed.roundTrips.push(trip);
    timed.empty.push(empty);
    timed.confirming.push(confirming);
  }
  return timed;
}

function figuresOf(browser: string, { empty, confirming, roundTrips }: Timed, allowed: number): Figure[] {
  const [painted, nothing] = [confirming, empty].map((windows) => windows.map(({ painted }) => painted));
  if (painted === undefined || nothing === undefined) throw new Error("Nothing was timed.");
  const began = confirming.map(({ began }) => began);
  const budget = allowed + median(roundTrips);
  const n = `${TIMES}`;
  return [
    {
      what: `${browser}: Buy pressed → the extension's window painted with the quote`,
      budget: `≤ ${allowed} ms + one round trip (${digits(median(roundTrips))} ms)`,
      result: `${digits(median(painted))} ms`,
      met: median(painted) <= budget,
      beside: `p95 ${digits(quantile(painted, 0.95))} ms`,
      n,
    },
    {
      what: `${browser}: of which until the browser has begun the window's document`,
      budget: "",
      result: `${digits(median(began))} ms`,
      met: null,
      beside: `p95 ${digits(quantile(began, 0.95))} ms`,
      n,
    },
    {
      what: `${browser}: a window with a picture alone, from being asked for to painted`,
      budget: "",
      result: `${digits(median(nothing))} ms`,
      met: null,
      beside: `ours takes ${digits(pairedDifference(painted, nothing))} ms more`,
      n,
    },
  ];
}
