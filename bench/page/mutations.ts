import type { Page } from "@playwright/test";
import type { Bench } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, pairedDifference } from "../report/statistics.ts";
import { openDesk } from "./desk.ts";

const ROUNDS = 60;
const BATCHES = 400;
/** What the page draws anew at once: as many elements as a ticket's row of fields has. */
const ELEMENTS = 37;

const VARIANTS = ["none", "ours", "subtree", "animation"] as const;
type Variant = (typeof VARIANTS)[number];

/** What each batch of the host's own mutations costs more for our being there. */
export const mutations: Bench = {
  name: "page-mutations",
  title: `Page: cost per host mutation batch (${ELEMENTS} elements)`,
  async measure() {
    const desk = await openDesk();
    try {
      const plain = () => desk.home(desk.without);
      const pages: Record<Variant, Page> = {
        none: await plain(),
        ours: await desk.home(desk.withExtension),
        subtree: await plain(),
        animation: await plain(),
      };
      await pages.subtree.evaluate(observeSubtree);
      await pages.animation.evaluate(observeByAnimation);
      // Once each: whoever comes to the front has their numbers read, which is no batch's cost.
      for (const page of Object.values(pages)) await page.bringToFront();
      const times: Record<Variant, number[]> = { none: [], ours: [], subtree: [], animation: [] };
      for (let round = -3; round < ROUNDS; round += 1) {
        // Another one begins each round.
        for (let turn = 0; turn < VARIANTS.length; turn += 1) {
          const variant = VARIANTS[(turn + Math.max(0, round)) % VARIANTS.length];
          if (variant === undefined) continue;
          const each = await costOfBatch(pages[variant]);
          if (round >= 0) times[variant].push(each);
        }
      }
      const more = (variant: Variant) => pairedDifference(times[variant], times.none);
      return {
        figures: [
          {
            what: "a batch, over no extension",
            budget: "≤ 1 µs",
            result: `${digits(more("ours"))} µs`,
            met: more("ours") <= 1,
            beside: `subtree observer with a query ${digits(more("subtree"))} µs; animation rule ${digits(more("animation"))} µs; the batch itself ${digits(median(times.none))} µs`,
            n: `${ROUNDS} rounds of ${BATCHES} batches`,
          },
        ],
        method: `On the help desk's home page with its toolbar and no form open: ${ELEMENTS} elements replace ${ELEMENTS} others within the page's content, styles are brought up to date, and the microtasks in which observers are told have run. The thread's own time, by Chromium's counter (\`TaskDuration\` in thread ticks). Differences from the page without an extension in the same round; the four pages take turns in one browser, without being brought to the front for it. The opponents run in private pages: a \`MutationObserver\` of the body's subtree that queries for a dialog, and a stylesheet whose rule starts an animation where a dialog appears.`,
        raw: times,
      };
    } finally {
      await desk.close();
    }
  },
};

/** Microseconds of the page's thread for each batch: its own time, whatever else the machine does meanwhile. */
async function costOfBatch(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const before = await busy();
  await page.evaluate(batch, { batches: BATCHES, elements: ELEMENTS });
  const seconds = (await busy()) - before;
  await session.detach();
  return (seconds * 1e6) / BATCHES;
}

// What follows runs in pages: it can use nothing from outside.

async function batch({ batches, elements }: { batches: number; elements: number }): Promise<void> {
  const host = document.querySelector("main") ?? document.body;
  const box = document.createElement("div");
  host.append(box);
  const make = () =>
    Array.from({ length: elements }, (_, index) => {
      const element = document.createElement(index % 3 === 0 ? "div" : "span");
      element.className = `field-${index}`;
      element.textContent = String(index);
      return element;
    });
  const sets = [make(), make()];
  for (let index = 0; index < batches; index += 1) {
    box.replaceChildren(...(sets[index % 2] ?? []));
    getComputedStyle(box.firstElementChild ?? box).opacity;
    await null;
  }
  box.remove();
}

function observeSubtree(): void {
  new MutationObserver(() => {
    document.querySelector('[role="dialog"] input[type="email"]');
  }).observe(document.body, { childList: true, subtree: true });
}

function observeByAnimation(): void {
  const style = document.createElement("style");
  style.textContent =
    '@keyframes bench-found { from { outline-color: transparent } } [role="dialog"] input[type="email"] { animation: bench-found 1ms }';
  document.head.append(style);
  document.addEventListener("animationstart", ({ animationName }) => animationName === "bench-found", true);
}
