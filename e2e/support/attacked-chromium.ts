import type { Page } from "@playwright/test";
import { chromiumId, SANDBOX_KEY } from "../../scripts/extension-identity.ts";
import type { AttackedBrowser, AttackedPage } from "./attacked-browser.ts";
import { framing } from "./attacked-browser.ts";
import type { BrowserSession } from "./browser.ts";
import { handOverRoots, somebodyAt } from "./closed-chromium.ts";
import { openWindows } from "./confirm-window.ts";

/** A Chromium of somebody who is attacked. */
export function attackedChromium({ context, stopWorker }: BrowserSession): AttackedBrowser {
  const open = async (address: string, first = "") => {
    const page = await context.newPage();
    if (first !== "") await page.addInitScript(first);
    await page.goto(address);
    return attacked(page);
  };
  return {
    open,
    openOwn: (name) => open(`chrome-extension://${chromiumId(SANDBOX_KEY)}/extension/pages/${name}/index.html`),
    windows: () => Promise.all(openWindows(context).map(attacked)),
    windowCount: async () => openWindows(context).length,
    endWorker: stopWorker,
  };
}

async function attacked(page: Page): Promise<AttackedPage> {
  return {
    somebody: await somebodyAt(page),
    run: (code) => page.evaluate(code),
    handOverRoots: () => handOverRoots(page),
    async runInFrame(sandbox, code) {
      await page.evaluate(framing(sandbox));
      return page.frames().at(-1)?.evaluate(code);
    },
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    toFront: () => page.bringToFront(),
    async holdEnter() {
      const session = await page.context().newCDPSession(page);
      const key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
      await session.send("Input.dispatchKeyEvent", { type: "keyDown", ...key, autoRepeat: true });
      await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    },
    close: () => page.close(),
  };
}
