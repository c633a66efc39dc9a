import type { Browser, BrowserContext } from "@playwright/test";
import { test as base } from "@playwright/test";
import type { Stack } from "../../scripts/stack.ts";
import type { BrowserSession } from "./browser.ts";
import { EXTENSION, launchPlainChromium, PERSON } from "./browser.ts";
import { databasesOn } from "./databases.ts";
import type { Gateway } from "./gateway.ts";
import type { Chromiums } from "./standing-chromium.ts";
import { chromiums } from "./standing-chromium.ts";
import type { Firefoxes } from "./standing-firefox.ts";
import { firefoxes } from "./standing-firefox.ts";
import type { Stacks } from "./standing-stack.ts";
import { seedStacks } from "./standing-stack.ts";

interface TestFixtures {
  /** More settings for the seat service: set by `test.use`. */
  serviceEnv: Record<string, string>;
  /** A service and a help desk that are this test's alone meanwhile, freshly seeded. */
  stack: Stack;
  /** The way to the service, for tests that harm it. */
  gateway: Gateway;
  /** Opens one more Chromium with the extension as newly installed; by default its sandbox build. */
  openBrowser: (extension?: string) => Promise<BrowserSession>;
  /** A Chromium without the extension, with a profile of its own: for the widget and the gallery. */
  plainBrowser: BrowserContext;
}

/** Tests that name others than these have workers of their own, with everything started anew. */
interface WorkerFixtures {
  stacks: Stacks;
  standingFirefoxes: Firefoxes;
  standingChromiums: Chromiums;
  standingPlainChromium: Browser;
}

/** Each test gets its own browsers, and services with everything in them as seeded, and leaves nothing behind. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  stacks: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const stacks = await seedStacks(databasesOn(process.env.SEATMETER_E2E_POSTGRES ?? ""));
      await use(stacks);
      await stacks.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  serviceEnv: [{}, { option: true }],
  gateway: async ({ stacks }, use) => {
    const gateway = await stacks.openGateway();
    await use(gateway);
    await gateway.close();
  },
  stack: async ({ stacks, serviceEnv, gateway: _gateway }, use) => {
    await use(await stacks.take(serviceEnv));
  },
  standingChromiums: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const standing = chromiums();
      await use(standing);
      await standing.stop();
    },
    { scope: "worker" },
  ],
  standingFirefoxes: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const standing = firefoxes();
      await use(standing);
      await standing.stop();
    },
    { scope: "worker" },
  ],
  openBrowser: async ({ standingChromiums }, use) => {
    const open: BrowserSession[] = [];
    await use(async (extension = EXTENSION) => {
      const session = await standingChromiums.take(extension);
      open.push(session);
      return session;
    });
    for (const session of open) await session.close();
  },
  standingPlainChromium: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const browser = await launchPlainChromium();
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  plainBrowser: async ({ standingPlainChromium }, use) => {
    const context = await standingPlainChromium.newContext(PERSON);
    await use(context);
    // What the page still asks when the test has ended is nobody's any more.
    await context.unrouteAll({ behavior: "ignoreErrors" });
    // Those that the test has opened, too.
    for (const open of standingPlainChromium.contexts()) await open.close();
  },
});

export { expect } from "@playwright/test";
