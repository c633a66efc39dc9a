import type { BrowserContext, Page } from "@playwright/test";
import type { Bench } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, pairedDifference, quantile } from "../report/statistics.ts";
import { openBrowser } from "./browser.ts";
import { buildExtensions } from "./extension-builds.ts";
import { FORM_PATH, serveStaticPages } from "./static-pages.ts";

const ROUNDS = 60;
const WARM_UP = 5;
const IDLE_PATH = "/agent/home";

interface Injection {
  /** From injection to the end of the script's own first run, in milliseconds: from then on it watches. */
  ran: number;
  /** The page's own loading, from navigation to its load event. */
  loaded: number;
}

interface Mounting extends Injection {
  /** From injection to our node standing in the document. */
  mounted: number;
  /** From injection to the meter standing in it. */
  shown: number;
}

/** How long from the content script's injection until it watches, and until the meter stands in a page that has the form. */
export const inject: Bench = {
  name: "page-inject",
  title: "Page: inject → ready",
  async measure() {
    const pages = await serveStaticPages();
    const builds = await buildExtensions({ iife: "iife.localhost", loader: "loader.localhost" });
    const browser = await openBrowser([builds.iife, builds.loader]);
    const address = (host: string, path: string) => `http://${host}.localhost:${pages.port}${path}`;
    try {
      const idle: Injection[] = [];
      const iife: Mounting[] = [];
      const loader: Mounting[] = [];
      const none: number[] = [];
      for (let round = -WARM_UP; round < ROUNDS; round += 1) {
        // In turn, so that whatever the machine does meanwhile meets all of them.
        const quiet = await injectionAt(browser.withExtension, address("iife", IDLE_PATH));
        const ours = await mountingAt(browser.withExtension, address("iife", FORM_PATH));
        const other = await mountingAt(browser.withExtension, address("loader", FORM_PATH));
        const plain = await loadingOf(browser.withExtension, address("none", IDLE_PATH));
        if (round < 0) continue;
        idle.push(quiet);
        iife.push(ours);
        loader.push(other);
        none.push(plain);
      }
      const of = <K extends string>(all: Record<K, number>[], key: K) => all.map((one) => one[key]);
      const spread = (all: number[]) => `p5 ${digits(quantile(all, 0.05))}, p95 ${digits(quantile(all, 0.95))} ms`;
      const ran = of(idle, "ran");
      const mounted = of(iife, "mounted");
      const shown = of(iife, "shown");
      const loading = pairedDifference(of(idle, "loaded"), none);
      return {
        figures: [
          {
            what: "inject → watching, on an idle page",
            budget: "≤ 3 ms",
            result: `${digits(median(ran))} ms`,
            met: median(ran) <= 3,
            beside: spread(ran),
            n: `${ROUNDS}`,
          },
          {
            what: "inject → our node in the form, where the page has one",
            budget: "",
            result: `${digits(median(mounted))} ms`,
            met: null,
            beside: `${spread(mounted)}; default crxjs loader ${digits(median(of(loader, "mounted")))} ms, later by ${digits(pairedDifference(of(loader, "mounted"), mounted))} ms`,
            n: `${ROUNDS} pairs`,
          },
          {
            what: "inject → the meter in it, brought in by the worker",
            budget: "",
            result: `${digits(median(shown))} ms`,
            met: null,
            beside: spread(shown),
            n: `${ROUNDS}`,
          },
          {
            what: "an idle page's load event, later with us than without an extension by",
            budget: "",
            result: `${digits(loading)} ms`,
            met: null,
            beside: `without ${digits(median(none))} ms`,
            n: `${ROUNDS} pairs`,
          },
        ],
        method:
          "Static pages with the agent interface's markup, which need no service, on three hosts in one browser: one that our build runs on, one for the same content script in crxjs's default build (`bench/page/extension-builds.ts`), one for neither. `document_idle`; timed from a one-line script that stands before ours in the manifest. Idle page: to a one-line script after ours, when ours has started to watch the page; the page's own script comes later, when the page is idle. Page with the full-page form: to the mutation record of our node, and to the frame in which the meter stands in it; the worker, awake or not, has brought in the script that draws both.",
        raw: { idle, iife, loader, none },
      };
    } finally {
      await browser.close();
      await pages.close();
    }
  },
};

async function injectionAt(context: BrowserContext, url: string): Promise<Injection> {
  const page = await context.newPage();
  await page.goto(url);
  await marked(page, "bench:ran");
  const injection = await readInjection(page);
  await page.close();
  return injection;
}

async function mountingAt(context: BrowserContext, url: string): Promise<Mounting> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const root = [...document.querySelectorAll("form div")].find(({ shadowRoot }) => shadowRoot !== null) ?? null;
      if (root === null) return;
      observer.disconnect();
      performance.mark("bench:mounted");
      const look = () => {
        if (root.shadowRoot?.querySelector(".meter") === null) requestAnimationFrame(look);
        else performance.mark("bench:shown");
      };
      look();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await marked(page, "bench:shown");
  const injection = await readInjection(page);
  const [mounted, shown] = await page.evaluate(() =>
    ["bench:mounted", "bench:shown"].map(
      (name) =>
        (performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN) -
        (performance.getEntriesByName("bench:injected")[0]?.startTime ?? Number.NaN),
    ),
  );
  await page.close();
  return { ...injection, mounted: mounted ?? Number.NaN, shown: shown ?? Number.NaN };
}

async function marked(page: Page, name: string): Promise<void> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
}

function readInjection(page: Page): Promise<Injection> {
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return { ran: at("bench:ran") - at("bench:injected"), loaded: navigation?.loadEventEnd ?? Number.NaN };
  });
}

async function loadingOf(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  const loaded = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return navigation?.loadEventEnd ?? Number.NaN;
  });
  await page.close();
  return loaded;
}
