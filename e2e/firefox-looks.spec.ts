import type { Page } from "puppeteer-core";
import { readAsked } from "./support/asked.ts";
import { axeFindings } from "./support/axe.ts";
import { readBooks } from "./support/books.ts";
import { find, press, type } from "./support/find.ts";
import { addStaff, confirmWindow, expect, signIn, test } from "./support/firefox.ts";
import { overflowIn } from "./support/overflow.ts";
import { spokenIn } from "./support/spoken.ts";

test("stock Firefox: cedar's owner writes to sales; Team members has what is left, sells, and shows it in its own form", {
  tag: "@long",
}, async ({ stack, openFirefox }) => {
  const page = await signIn(await openFirefox(), stack, "cedar", "owner");

  await test.step("the form to sales, and a number", async () => {
    await addStaff(page);
    await press(page, "button", "Add more licenses");
    await find(page, "text", /Marcus Webb/);
    await press(page, "button", "Send to sales");
    await find(page, "text", "Type the email address where sales can reach you.");
    expect(await axeFindings(page)).toEqual([]);
    await type(page, "textbox", "Email", "patricia@cedar.example");
    await type(page, "textbox", /^Message/, "Ten more for the <b>new</b> site");
    await press(page, "button", "Send to sales");
    await find(page, "heading", "Sent to sales");
    const [inquiry] = (await readAsked(stack, "cedar")).inquiries;
    await find(page, "text", inquiry?.reference ?? "an inquiry that arrived");
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step("Team members", async () => {
    await signIn(page, stack, "acorn", "owner", "/admin/people/team/members");
    await find(page, "text", "8 of 10 licenses in use");
    await press(page, "button", "Add more licenses");
    await type(page, "spinbutton", "Additional licenses", "3");
    await press(page, "button", "Buy licenses");
    await press(await confirmWindow(page), "button", "Confirm purchase");
    await find(page, "text", /3 licenses added\. You had 10, now you have 13\./);
    await press(page, "button", "Close");
    await find(page, "text", "8 of 13 licenses in use");
    expect(await readBooks(stack, "acorn")).toMatchObject({ orders: 1, purchased: 13 });
    expect(await axeFindings(page)).toEqual([]);
    await press(page, "button", "Add");
    await find(page, "dialog", "Add user");
    await find(page, "text", "This agent uses one; 4 will be left.");
  });
});

test("stock Firefox: dark, in Arabic from right to left, nothing is cut off: the short form, the long one, a request", {
  tag: "@long",
}, async ({ stack, openFirefox }) => {
  const browser = await openFirefox();
  const said = spokenIn("ar");
  for (const [account, person, width] of [
    ["acorn", "owner", 1280],
    ["birch", "owner", 320],
    ["acorn", "agent", 320],
  ] as const) {
    await test.step(`${account}'s ${person}, ${width} px wide`, async () => {
      const page = await signIn(browser, stack, account, person, "/agent/users/new?lang=ar&theme=dark");
      await page.setViewport({ width, height: 800 });
      await addStaff(page);
      const buys = person === "owner";
      await press(page, "button", said(buys ? "action.add" : "action.request"));
      await find(page, "dialog", said("cart.title"));
      await find(page, "button", said(buys ? "action.buy" : "action.request"));
      await expectSound(page);
      if (buys) {
        await press(page, "button", said("action.buy"));
        await find(page, "button", said("confirm.show_window"));
        await expectSound(page);
        await (await confirmWindow(page)).close();
      }
      await page.close();
    });
  }
});

/** Drawn from right to left and dark, nothing cut off, and axe content. */
async function expectSound(page: Page): Promise<void> {
  const drawn = `[...document.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot !== null).map((root) => {
    const surface = root.shadowRoot.querySelector(".seatmeter");
    return surface === null ? null : [getComputedStyle(surface).direction, getComputedStyle(surface).colorScheme].join(" ");
  }).filter((look) => look !== null && look !== "rtl dark")`;
  expect(await page.evaluate(drawn)).toEqual([]);
  expect(await overflowIn(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
}
