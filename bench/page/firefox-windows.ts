import type { Browser, Page } from "puppeteer-core";
import { find, press } from "../../e2e/support/find.ts";
import {
  addStaff,
  confirmWindow,
  expect,
  goToOwn,
  ownAddress,
  signIn,
  tabAt,
  tabsAt,
} from "../../e2e/support/firefox.ts";
import { openTab } from "../../e2e/support/standing-firefox.ts";
import type { Stack } from "../../scripts/stack.ts";
import type { Painted } from "./painted.ts";
import { HELPER, noteLastPainted, notePress, openPicture } from "./painted.ts";
import type { TimedWindows } from "./timed-windows.ts";
import { timedFrom } from "./timed-windows.ts";

/** What WebDriver BiDi has, and Puppeteer shows to nobody: a script for every page that comes, but the extension's own. */
interface Bidi {
  connection: { send(method: "script.addPreloadScript", params: { functionDeclaration: string }): Promise<unknown> };
}

/** The windows of Firefox, opened as Chromium's are. */
export async function firefoxWindows(browser: Browser, stack: Stack): Promise<TimedWindows> {
  const { connection } = browser as unknown as Bidi;
  await connection.send("script.addPreloadScript", { functionDeclaration: `() => { ${HELPER} }` });
  const own = await openTab(browser);
  await goToOwn(own, ownAddress("options"));
  const page = await signIn(browser, stack, "acorn", "owner");
  await addStaff(page);
  await press(page, "button", "Add more licenses");
  return {
    async empty() {
      const asked = (await own.evaluate(`${HELPER} (${openPicture})()`)) as number;
      const window = await tabAt(browser, "/icons/128.png");
      const timed = timedFrom(asked, await lastPainted(window));
      await window.close();
      return timed;
    },
    async confirming() {
      await page.bringToFront();
      await find(page, "button", "Buy licenses", true);
      await page.evaluate(`${HELPER} (${notePress})()`);
      await press(page, "button", "Buy licenses");
      const timed = timedFrom(await pressed(page), await lastPainted(await confirmWindow(page)));
      await press(page, "button", "Cancel");
      await expect.poll(async () => (await tabsAt(browser, "/pages/confirm/")).length, "windows").toBe(0);
      return timed;
    },
  };
}

async function pressed(page: Page): Promise<number> {
  return (await page.evaluate("globalThis.benchNoted")) as number;
}

/** Once it can be confirmed, or is a picture, the last thing that made a larger part of the page was what it is for. */
async function lastPainted(page: Page): Promise<Painted> {
  return (await page.evaluate(`${HELPER} (${noteLastPainted})()`)) as Painted;
}
