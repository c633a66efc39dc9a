import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { axeFindings } from "./support/axe.ts";
import { readBooks } from "./support/books.ts";
import { find, press, sees, type, waitUntilGone } from "./support/find.ts";
import { expect, openOwnPage, signIn, test } from "./support/firefox.ts";
import { change } from "./support/rows.ts";

test("stock Firefox: Manage subscription has the totals, takes a change at the renewal back, and undoes a purchase", {
  tag: "@long",
}, async ({ stack, openFirefox }) => {
  const browser = await openFirefox();
  await signIn(browser, stack, "acorn", "owner");
  const page = await openOwnPage(browser, "subscription", { desk: stack.helpDesk("acorn") });
  await find(page, "text", "Billed to Acorn Ltd, on account");
  await find(page, "text", "$876.00 including tax for the next month, if nothing changes");
  await find(page, "row", /^Suite.*10.*8.*2.*\$69\.00$/);

  await press(page, "button", "Manage");
  await type(page, "spinbutton", "Licenses in total: Suite", "7");
  await press(page, "button", "Update subscription");
  await press(page, "checkbox", /I have seen/);
  await press(page, "button", "Confirm change");
  await find(page, "text", /Changes at renewal. Suite: 10 → 7/);
  await press(page, "button", "Close");
  await find(page, "text", /^Suite: 3 licenses will be removed on /);
  await press(page, "button", "Keep the licenses");
  await find(page, "text", "Cancelled: Suite keeps its 3 licenses.");

  await press(page, "button", "Manage");
  await type(page, "spinbutton", "Licenses in total: Suite", "12");
  await press(page, "button", "Update subscription");
  await press(page, "button", "Confirm purchase");
  await find(page, "text", /You had 10, now you have 12\./);
  expect(await readBooks(stack, "acorn")).toMatchObject({ purchased: 12 });
  await press(page, "button", /^Undo/);
  await find(page, "text", /being refunded/);
  expect(await readBooks(stack, "acorn")).toMatchObject({ purchased: 10 });
});

test(
  "stock Firefox: usage is drawn, the ledger read and saved, settings kept; axe finds nothing",
  { tag: "@long" },
  async ({ stack, openFirefox }, testInfo) => {
    await change(
      stack,
      `INSERT INTO usage_samples (account_id, product_id, at, purchased, assigned, reserved)
     VALUES ('acorn', 'support', now() - interval '20 days', 10, 5, 0)`,
    );
    const browser = await openFirefox();
    await signIn(browser, stack, "acorn", "owner");
    const page = await openOwnPage(browser, "subscription", { desk: stack.helpDesk("acorn") });
    const open = async (name: string) => {
      await press(page, "link", name);
      await waitUntilGone(page, "text", "Reading…");
    };
    await find(page, "row", /^Suite/);
    expect(await axeFindings(page, ["body"])).toEqual([]);

    await open("Usage");
    await expect.poll(() => isDrawn(page)).toBe(true);
    expect(await axeFindings(page, ["body"])).toEqual([]);

    await open("Settings");
    await type(page, "textbox", /^Announce the renewal/, "30");
    await press(page, "button", "Save settings");
    await find(page, "text", /^Saved\. It applies to everybody/);
    expect(await axeFindings(page, ["body"])).toEqual([]);

    await open("Ledger");
    await find(page, "row", /Suite: set up by the operator.*0 → 10/);
    expect(await axeFindings(page, ["body"])).toEqual([]);
    await press(page, "button", "Download as CSV");
    await expect.poll(() => savedSheets(testInfo.outputPath())).toEqual([expect.stringMatching(/^\ufeffat,kind,/)]);
    expect(await sees(page, "text", /can’t be read/)).toBe(false);
  },
);

/** What the sheets in a folder hold. Firefox reserves a download's name with an empty file, and moves what came over it at the end. */
function savedSheets(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

/** Whether there is ink on the chart. */
function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const node of root.querySelectorAll("*")) if (node.shadowRoot !== null) roots.push(node.shadowRoot);
      const canvas = root.querySelector("canvas");
      const ink = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
      if (ink?.some((value) => value > 0) === true) return true;
    }
    return false;
  });
}
