import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, CDPSession, Worker } from "@playwright/test";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../../scripts/browsers.ts";
import { chromiumArguments } from "../../scripts/open-browser.ts";
import { withoutDesktop } from "./without-desktop.ts";

export interface BrowserSession {
  context: BrowserContext;
  /** The extension's service worker; started if it sleeps. */
  worker(): Promise<Worker>;
  /** Stops the service worker as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** The sandbox build of the extension. */
export const EXTENSION = fileURLToPath(new URL("../../dist/chrome-sandbox", import.meta.url));
/** The same with roots as closed as the stores'. */
export const CLOSED_EXTENSION = fileURLToPath(new URL("../../dist/chrome-closed", import.meta.url));

/** Whoever sits before it. */
export const PERSON = { viewport: { width: 1280, height: 800 }, locale: "en-US" };

/** Drawn by the processor either way: without a process of its own for that, a tenth less of it is used. */
const HEADLESS = ["--headless=new", "--disable-gpu"];

/** A Chromium without the extension; each of its contexts has a profile of its own. */
export function launchPlainChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser("chromium"), args: chromiumArguments() });
}

/** A Chromium with an empty profile, in which extensions can be installed and removed; `more` are its switches. */
export async function launchChromium(
  executablePath = ensureBrowser("chromium"),
  more: readonly string[] = [],
): Promise<BrowserSession> {
  const folder = mkdtempSync(join(tmpdir(), "seatmeter-profile-"));
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath,
    // Playwright's own headless switch is another browser; this one loads extensions.
    headless: false,
    args: [...HEADLESS, "--enable-unsafe-extension-debugging", ...chromiumArguments(), ...more],
    ignoreDefaultArgs: ["--disable-extensions"],
    env: withoutDesktop(join(folder, "programs")),
    ...PERSON,
  });
  return {
    context,
    async worker() {
      return context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    },
    async stopWorker() {
      const session = await debugBrowser(context);
      const { targetInfos } = await session.send("Target.getTargets");
      const worker = targetInfos.find(
        ({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"),
      );
      if (worker !== undefined) await session.send("Target.closeTarget", { targetId: worker.targetId });
      await session.detach();
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The DevTools protocol of the browser as a whole; to be detached. */
export async function debugBrowser(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error("The browser is gone.");
  return browser.newBrowserCDPSession();
}
