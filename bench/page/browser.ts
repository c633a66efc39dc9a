import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext } from "@playwright/test";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../../scripts/browsers.ts";
import { chromiumArguments } from "../../scripts/open-browser.ts";
import { HELPER } from "./painted.ts";

export interface BenchBrowser {
  /** Pages with the extension. */
  withExtension: BrowserContext;
  /** Pages of the same browser process without any: extensions don't run in private contexts. */
  without: BrowserContext;
  browser: Browser;
  close(): Promise<void>;
}

export const SANDBOX_BUILD = fileURLToPath(new URL("../../dist/chrome-sandbox", import.meta.url));

export async function openBrowser(extensions: string[] = [SANDBOX_BUILD], more: string[] = []): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "seatmeter-bench-profile-"));
  const options = { viewport: { width: 1280, height: 800 }, locale: "en-US" };
  const withExtension = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: ensureBrowser("chromium"),
    headless: false,
    args: ["--headless=new", ...chromiumArguments(extensions.join(",")), ...more],
    ignoreDefaultArgs: ["--disable-extensions"],
  });
  const browser = withExtension.browser();
  if (browser === null) throw new Error("The browser is gone.");
  const without = await browser.newContext(options);
  for (const context of [withExtension, without]) await context.addInitScript(HELPER);
  return {
    withExtension,
    without,
    browser,
    async close() {
      await withExtension.close();
      // Processes of the browser may still be writing for a moment.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
