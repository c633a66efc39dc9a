import { fileURLToPath } from "node:url";
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
    // `>>>` looks into shadow roots: ours is open in sandbox builds.
    await page.locator('>>> [role="meter"][aria-valuenow="8"]').wait();
    for (const name of ["Add more licenses", "Buy licenses", "Confirm purchase"]) {
      await page
        .locator(`>>> ::-p-aria([name="${name}"][role="button"])`)
        // A button that waits for a price, or to be seen, keeps the focus and says so by ARIA.
        .filter((button) => button.getAttribute("aria-disabled") !== "true")
        .click();
    }
    await page.locator(">>> ::-p-text(now you have 11)").wait();
    expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 11 });
  } finally {
    await browser.close();
  }
});
