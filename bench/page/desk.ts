import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { signIn } from "../../e2e/support/help-desk.ts";
import { freePort } from "../../scripts/ports.ts";
import { startPostgres } from "../../scripts/postgres.ts";
import type { Stack } from "../../scripts/stack.ts";
import { startStack } from "../../scripts/stack.ts";
import type { BenchBrowser } from "./browser.ts";
import { openBrowser } from "./browser.ts";

/** The stand-in help desk with a service behind it, and a browser before it. */
export interface BenchDesk extends BenchBrowser {
  stack: Stack;
  /** The owner of `acorn` at home, without the extension where the context has none. */
  home(context: BrowserContext): Promise<Page>;
}

export async function openDesk(browserArguments: string[] = []): Promise<BenchDesk> {
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-bench-"));
  const postgres = await startPostgres({ dataDir: join(folder, "postgres"), durable: true });
  const stack = await startStack({
    databaseUrl: postgres.url,
    helpDeskPort: await freePort(),
    servicePort: await freePort(),
    // Thousands of openings a minute are nobody's, and a refusal would change what is measured.
    serviceEnv: { SEATMETER_RATE_LIMIT: "1000000", SEATMETER_LOG_LEVEL: "warn" },
  });
  const browser = await openBrowser(undefined, browserArguments);
  return {
    ...browser,
    stack,
    async home(context) {
      const { page } = await signIn(context, stack, "acorn", "owner");
      await page.locator('[data-test-id="header-toolbar-add-menu-button"]').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await stack.stop();
      await postgres.stop();
      for (const path of [postgres.dataDir, folder]) await rm(path, { recursive: true, force: true });
    },
  };
}
