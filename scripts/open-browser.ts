import { fileURLToPath } from "node:url";
import type { BrowserContext } from "@playwright/test";
import { chromium } from "@playwright/test";

/** What every Chromium of ours is started with, so that it calls nobody else, and loads the extension if there is one. */
export function chromiumArguments(extension?: string): string[] {
  return [
    ...(extension === undefined ? [] : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

/** Opens a window with the sandbox build of the extension; its profile is kept between starts. */
export async function openBrowser(executablePath: string, stateFolder: string, url: string): Promise<BrowserContext> {
  const extension = fileURLToPath(new URL("../dist/chrome-sandbox", import.meta.url));
  const context = await chromium.launchPersistentContext(`${stateFolder}browser`, {
    executablePath,
    headless: false,
    viewport: null,
    // Playwright would end this process at once, before the database is.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: chromiumArguments(extension),
    ignoreDefaultArgs: ["--disable-extensions", "--enable-automation"],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  return context;
}
