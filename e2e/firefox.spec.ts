import { fileURLToPath } from "node:url";
import type { ElementHandle, Page } from "puppeteer-core";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../scripts/browsers.ts";
import { readBooks } from "./support/books.ts";
import { expect, test } from "./support/fixtures.ts";

const EXTENSION = fileURLToPath(new URL("../dist/firefox-sandbox", import.meta.url));

test("stock Firefox: the meter is there, and the owner of acorn buys", async ({ stack }) => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: ensureBrowser("firefox"),
    headless: true,
  });
  try {
    await browser.installExtension(EXTENSION);
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${stack.helpDesk("acorn")}/sign-in?as=owner&to=/agent/users/new`);
    await page.locator('select[name="user_type"]').fill("staff");
    await find(page, '[role="meter"][aria-valuenow="8"]');
    for (const name of ["Add more licenses", "Buy licenses", "Confirm purchase"]) {
      // A button that waits for a price, or to be seen, keeps the focus and says so by ARIA.
      const button = await find(page, 'button:not([aria-disabled="true"])', name);
      await button.click();
    }
    await find(page, '[role="status"]', "You had 10, now you have 11.");
    expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 11 });
  } finally {
    await browser.close();
  }
});

/**
 * Waits for an element of this text, also within shadow roots: ours is open in sandbox builds. Puppeteer's own `>>>`
 * with text or ARIA keeps what it once read of a shadow tree, and in Firefox never finds what is drawn there later.
 */
async function find(page: Page, selector: string, text = ""): Promise<ElementHandle> {
  const found = await page.waitForFunction(
    `(() => {
      const roots = [document];
      for (const root of roots) {
        for (const node of root.querySelectorAll("*")) if (node.shadowRoot !== null) roots.push(node.shadowRoot);
        for (const node of root.querySelectorAll(${JSON.stringify(selector)})) {
          if (node.textContent.includes(${JSON.stringify(text)})) return node;
        }
      }
      return null;
    })()`,
    { polling: 100 },
  );
  return found as ElementHandle;
}
