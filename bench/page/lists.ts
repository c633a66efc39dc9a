import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { helpDeskPage } from "../../e2e/support/help-desk.ts";
import { openOwnPage } from "../../e2e/support/own-pages.ts";
import type { Bench } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, quantile } from "../report/statistics.ts";
import { addHistory } from "../service/history.ts";
import { addMembers, fill } from "../service/seed.ts";
import type { BenchDesk } from "./desk.ts";
import { openDesk } from "./desk.ts";

const LENGTH = 10_000;
const TIMES = 30;
const BUDGET_MS = 100;
/** As far as anybody reads on: each page of them is another press. */
const PAGES_READ = 20;
const WHEELS = 60;
/** A frame that comes later than this was dropped, at sixty a second. */
const DROPPED_MS = 25;

/** By the section of the page: where its rows stand. */
const ROWS = { ledger: "table.ledger tbody", people: "table.team tbody" } as const;
type List = keyof typeof ROWS;
const LISTS = Object.keys(ROWS) as List[];

/** How long somebody waits for the first page of a long list in Manage subscription, and how it scrolls. */
export const lists: Bench = {
  name: "page-lists",
  title: `Page: lists of ${LENGTH.toLocaleString("en-US")} in Manage subscription`,
  async measure() {
    const desk = await openDesk();
    try {
      await makeLong(desk);
      const page = await openOwnPage(desk.withExtension, "subscription", { desk: desk.stack.helpDesk("acorn") });
      const shown: Record<List, number[]> = { ledger: [], people: [] };
      for (let time = -1; time < TIMES; time += 1) {
        for (const list of LISTS) {
          await page.goto(`${page.url().replace(/#.*/, "")}#overview`);
          await page.reload();
          await page.locator(`a[href="#${list}"]`).waitFor();
          // Whoever goes on to a list has seen the page that leads there.
          await expect(page.locator(".placeholder")).toHaveCount(0);
          const milliseconds = await page.evaluate(firstPage, { list, rows: ROWS[list] });
          if (time >= 0) shown[list].push(milliseconds);
        }
      }
      const frames = await scroll(page);
      const dropped = frames.filter((milliseconds) => milliseconds > DROPPED_MS).length;
      return {
        figures: [
          ...LISTS.map((list) => ({
            what: `pressed → first rows painted: ${list}`,
            budget: `≤ ${BUDGET_MS} ms`,
            result: `${digits(median(shown[list]))} ms`,
            met: median(shown[list]) <= BUDGET_MS,
            beside: `p95 ${digits(quantile(shown[list], 0.95))} ms`,
            n: `${TIMES}`,
          })),
          {
            what: `frames dropped while ${PAGES_READ * 50} rows scroll by`,
            budget: "0",
            result: String(dropped),
            met: dropped === 0,
            beside: `of ${frames.length}; the latest after ${digits(Math.max(...frames))} ms`,
            n: `${WHEELS} turns of the wheel`,
          },
        ],
        method: `The owner of an account with ${LENGTH.toLocaleString("en-US")} lines of the ledger and as many members; the extension's own page with the real service, 50 rows a page. From the click on the section's link, in a page whose first section has been read, to after the frame in which its first row stands. Then the ledger's first ${PAGES_READ} pages are read and scrolled with the wheel; a frame is dropped that comes more than ${DROPPED_MS} ms after the one before.`,
        raw: { shown, frames },
      };
    } finally {
      await desk.close();
    }
  },
};

/** One purchase by hand, then copies of it. */
async function makeLong(desk: BenchDesk): Promise<void> {
  const page = await desk.home(desk.withExtension);
  const { openAddUser, review, confirmPurchase, dialog } = helpDeskPage(page);
  await openAddUser();
  await review(1);
  await confirmPurchase();
  await dialog.getByText(/now you have 11/).waitFor();
  const account = { id: "acorn", issuer: "" };
  await fill(desk.stack.databaseUrl, async (client) => {
    await addHistory(client, account, LENGTH);
    await addMembers(client, [account], LENGTH);
  });
}

/** Milliseconds between frames. */
async function scroll(page: Page): Promise<number[]> {
  await page.locator('a[href="#ledger"]').click();
  const rows = page.locator(ROWS.ledger);
  for (let read = 1; read < PAGES_READ; read += 1) {
    await rows.nth(read - 1).waitFor();
    await page.locator(".list-end button").click();
  }
  await rows.nth(PAGES_READ - 1).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(640, 400);
  await page.evaluate(countFrames);
  for (let turn = 0; turn < WHEELS; turn += 1) await page.mouse.wheel(0, 600);
  return page.evaluate(() => (globalThis as unknown as { benchFrames: () => number[] }).benchFrames());
}

// What follows runs in pages: it can use nothing from outside.

async function firstPage({ list, rows }: { list: string; rows: string }): Promise<number> {
  const root = [...document.body.children].find(({ shadowRoot }) => shadowRoot !== null)?.shadowRoot;
  const link = root?.querySelector<HTMLElement>(`a[href="#${list}"]`);
  if (!root || !link) throw new Error(`No link leads to ${list}.`);
  const shown = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (root.querySelector(rows) === null) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true });
  });
  const start = performance.now();
  link.click();
  await shown;
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
  return performance.now() - start;
}

function countFrames(): void {
  const frames: number[] = [];
  let before = performance.now();
  let counting = true;
  const next = (now: number) => {
    frames.push(now - before);
    before = now;
    if (counting) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  const benchFrames = () => {
    counting = false;
    return frames;
  };
  Object.assign(globalThis, { benchFrames });
}
