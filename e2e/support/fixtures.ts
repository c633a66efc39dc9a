import { randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import { test as base } from "@playwright/test";
import { freePort } from "../../scripts/ports.ts";
import type { Stack } from "../../scripts/stack.ts";
import { startStack } from "../../scripts/stack.ts";
import { keepRows } from "./as-seeded.ts";
import type { BrowserSession } from "./browser.ts";
import { EXTENSION, launchPlainChromium } from "./browser.ts";
import { databasesOn } from "./databases.ts";
import type { Gateway } from "./gateway.ts";
import { startGateway } from "./gateway.ts";
import type { Chromiums } from "./standing-chromium.ts";
import { chromiums } from "./standing-chromium.ts";
import type { Seeded, Stacks } from "./standing-stack.ts";
import { stacksOn } from "./standing-stack.ts";

interface TestFixtures {
  /** More settings for the seat service: set by `test.use`. */
  serviceEnv: Record<string, string>;
  /** A service and a help desk that are this test's alone meanwhile, freshly seeded. */
  stack: Stack;
  /** The way to the service, for tests that harm it. */
  gateway: Gateway;
  /** Opens one more Chromium with the extension as newly installed; by default its sandbox build. */
  openBrowser: (extension?: string) => Promise<BrowserSession>;
  /** A Chromium without the extension, with a profile of its own: for the widget. */
  plainBrowser: BrowserContext;
}

interface WorkerFixtures {
  seeded: Seeded;
  stacks: Stacks;
  standingChromiums: Chromiums;
}

const server = () => process.env.SEATMETER_E2E_POSTGRES ?? "";

/** Each test gets its own browsers, and services with everything in them as seeded, and leaves nothing behind. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // The help desk's addresses carry its port, so a worker keeps its ports: the seeded accounts name them.
  seeded: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const databases = databasesOn(server());
      const template = `seeded_${randomUUID()}`;
      const [helpDeskPort, servicePort, gatewayPort] = [await freePort(), await freePort(), await freePort()];
      const databaseUrl = await databases.create(template);
      // Through the gateway, as in every test: the help desk keeps the service's address with its OAuth clients.
      const gateway = await startGateway(gatewayPort, `http://127.0.0.1:${servicePort}`);
      const publicServiceUrl = `http://127.0.0.1:${gatewayPort}`;
      const stack = await startStack({ databaseUrl, helpDeskPort, servicePort, publicServiceUrl });
      await stack.stop();
      await gateway.close();
      await keepRows(databaseUrl);
      await use({ template, helpDeskPort, servicePort, gatewayPort });
      await databases.drop(template);
    },
    { scope: "worker", timeout: 120_000 },
  ],
  stacks: [
    async ({ seeded }, use) => {
      const stacks = stacksOn(databasesOn(server()), seeded);
      await use(stacks);
      await stacks.stop();
    },
    { scope: "worker" },
  ],
  serviceEnv: [{}, { option: true }],
  gateway: async ({ seeded }, use) => {
    const gateway = await startGateway(seeded.gatewayPort, `http://127.0.0.1:${seeded.servicePort}`);
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
  openBrowser: async ({ standingChromiums }, use) => {
    const open: BrowserSession[] = [];
    await use(async (extension = EXTENSION) => {
      const session = await standingChromiums.take(extension);
      open.push(session);
      return session;
    });
    for (const session of open) await session.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  plainBrowser: async ({}, use) => {
    const context = await launchPlainChromium();
    await use(context);
    // What the page still asks when the test has ended is nobody's any more.
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await context.browser()?.close();
  },
});

export { expect } from "@playwright/test";
