import type { Browser, Page } from "@playwright/test";
import type { Bench } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, quantile } from "../report/statistics.ts";
import { openBrowser, SANDBOX_BUILD } from "./browser.ts";

const ROUNDS = 40;
const WARM_UP = 5;

/** Something that the worker answers out of the browser's storage, so that no network is in it. */
const QUESTION = { kind: "desk", origin: "https://acorn.zendesk.com", act: "read" };

/** How long from a question to the answer of a worker that the browser has stopped, and of one that is awake. */
export const worker: Bench = {
  name: "worker",
  title: "Worker: stopped → first answer",
  async measure() {
    const { stopped, awake } = await answersOf(SANDBOX_BUILD);
    return {
      figures: [
        {
          what: "stopped worker → first answer",
          budget: "≤ 60 ms",
          result: `${digits(median(stopped))} ms`,
          met: median(stopped) <= 60,
          beside: `p5 ${digits(quantile(stopped, 0.05))}, p95 ${digits(quantile(stopped, 0.95))} ms; awake ${digits(median(awake))} ms`,
          n: `${ROUNDS}`,
        },
      ],
      method:
        "From the options page's `runtime.sendMessage` to its answer: how a help desk stands, out of the browser's storage. Before each question the worker's target is closed, as the browser does with a worker that is idle, until there is none. Awake: the same question again at once.",
      raw: { stopped, awake },
    };
  },
};

/** In milliseconds, of this build. */
async function answersOf(extension: string): Promise<{ stopped: number[]; awake: number[] }> {
  const { withExtension, browser, close } = await openBrowser([extension]);
  try {
    const started = withExtension.serviceWorkers()[0] ?? (await withExtension.waitForEvent("serviceworker"));
    const page = await withExtension.newPage();
    await page.goto(new URL("/extension/pages/options/index.html", started.url()).href);
    const stopped: number[] = [];
    const awake: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      await stopWorker(browser);
      const first = await timeOf(page);
      const second = await timeOf(page);
      if (round < 0) continue;
      stopped.push(first);
      awake.push(second);
    }
    return { stopped, awake };
  } finally {
    await close();
  }
}

function timeOf(page: Page): Promise<number> {
  return page.evaluate(async (question) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const asked = performance.now();
    await chrome.runtime.sendMessage(question);
    return performance.now() - asked;
  }, QUESTION);
}

async function stopWorker(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const workers = async () =>
    (await session.send("Target.getTargets")).targetInfos.filter(
      ({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"),
    );
  while ((await workers()).length > 0) {
    for (const { targetId } of await workers()) {
      // It may be gone by now.
      await session.send("Target.closeTarget", { targetId }).catch(() => undefined);
    }
  }
  await session.detach();
}
