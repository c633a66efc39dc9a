import { personId } from "../../sandbox/seed/person-id.ts";
import {
  BROWSERS,
  confirmHonestly,
  expect,
  expectNothingBought,
  openCart,
  openForm,
  test,
  theWindow,
} from "../support/attacked-window.ts";
import { saying } from "../support/bad-extension.ts";
import { longIf } from "../support/long.ts";
import { quoteFor } from "../support/quotes.ts";

for (const name of BROWSERS) {
  test(`${name}: a page that presses "Buy licenses" a hundred times has one window opened, and nothing bought`, {
    tag: longIf(name === "Firefox"),
  }, async ({ stack, openAttacked }) => {
    const browser = await openAttacked(name);
    const desk = await openCart(browser, stack);
    await desk.handOverRoots();
    await desk.run(`(async () => {
      for (let pressed = 0; pressed < 100;) {
        const buttons = ourRoots.flatMap((root) => [...root.querySelectorAll("dialog button")]);
        const next = buttons.find(({ textContent }) => /^(Buy licenses|Show the window)$/.test(textContent.trim()));
        if (next !== undefined && next.ariaDisabled !== "true") { next.click(); pressed += 1; }
        await new Promise((resolve) => setTimeout(resolve));
      }
    })()`);
    const window = await theWindow(browser);
    await window.somebody.find("text", /^1 license for /);
    await expectNothingBought(stack);
    await confirmHonestly(window, stack, 11);
    expect(await browser.windowCount()).toBeLessThanOrEqual(1);
  });

  test(`${name}: a content script that asks a hundred times at once has one window opened, with the last price`, {
    tag: "@long",
  }, async ({ stack, openAttacked }) => {
    const browser = await openAttacked(name, { bad: true });
    const desk = await openForm(browser, stack);
    const quotes = await Promise.all(
      [1, 2].map(async (add) => quoteFor(stack, "acorn", "owner", [{ target: "suite", add }])),
    );
    const opening = ({ id }: { id: string }) =>
      saying({ kind: "openConfirmation", person: personId("acorn", "owner"), quoteId: id }, "content script");
    const [one = "", two = ""] = quotes.map(opening);
    await desk.run(`(async () => { const all = [];
      for (let asked = 0; asked < 99; asked += 1) all.push(${one});
      await Promise.all(all);
      await ${two};
    })()`);
    const window = await theWindow(browser);
    await window.somebody.find("text", /^2 licenses for /);
    await window.somebody.find("text", /^This is your latest choice/);
    await expectNothingBought(stack);
    await confirmHonestly(window, stack, 12);
  });
}
